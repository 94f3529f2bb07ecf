/**
 * Remembers across reloads and crashes which match this tab has open, once the match has been drawn. The entry is
 * cleared before the match is reopened, so a match that hangs or breaks the page does so only once.
 */
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";

/** Without storage, a reload shows the start page with its list of saves. */
export function rememberOpen(id: string | null): void {
  keepEntry("fortieth.open", id);
}

export function lastOpen(): string | null {
  return keptEntry("fortieth.open");
}
