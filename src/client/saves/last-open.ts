/**
 * Which match this tab has open, once it has been drawn: kept for the tab alone, through a reload and a crash. It is
 * forgotten before it is opened again, so that a match which hangs or breaks the page does so once.
 */
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";

/** Without storage a reload shows the start page with its list of saves. */
export function rememberOpen(id: string | null): void {
  keepEntry("fortieth.open", id);
}

export function lastOpen(): string | null {
  return keptEntry("fortieth.open");
}
