/**
 * Which match this tab has open, once it has been drawn: kept for the tab alone, through a reload and a crash. It is
 * forgotten before it is opened again, so that a match which hangs or breaks the page does so once.
 */

export const OPEN_KEY = "fortieth.open";

export function rememberOpen(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(OPEN_KEY);
    else sessionStorage.setItem(OPEN_KEY, id);
  } catch {
    // Without storage a reload shows the start page with its list of saves.
  }
}

export function lastOpen(): string | null {
  try {
    return sessionStorage.getItem(OPEN_KEY);
  } catch {
    return null;
  }
}
