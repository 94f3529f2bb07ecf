/** Which match this tab has open: kept for the tab alone, through a reload and a crash. */

const OPEN_KEY = "fortieth.open";

/** The open match of this tab, so that a reload or a crash comes back to it. */
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
