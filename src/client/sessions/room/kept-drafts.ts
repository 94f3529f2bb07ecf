/** A delegation's unsent drafts in a room. They are stored in this tab, so that a reload loses none. */

import { type FormDrafts, readDrafts } from "../../game/form-drafts.ts";
import { keepEntry, keptEntry } from "../../storage/browser-stores.ts";

/** Without storage, a reload starts the beat afresh. */
export function keepDrafts(code: string, clock: number, drafts: FormDrafts): void {
  keepEntry("fortieth.drafts.", JSON.stringify({ clock, drafts }), code);
}

/** The valid drafts of a beat. Empty if there are none, or storage is switched off. */
export function keptDrafts(code: string, clock: number): FormDrafts {
  try {
    return readDrafts(JSON.parse(keptEntry("fortieth.drafts.", code) ?? "null"), clock);
  } catch {
    return {};
  }
}
