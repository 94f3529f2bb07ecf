/** What a delegation is writing in a room and has not given yet: kept in this tab, so that a reload loses none. */

import { type Drafts, readDrafts } from "../../game/drafts.ts";
import { keepEntry, keptEntry } from "../../storage/browser-stores.ts";

/** Without storage a reload begins the beat anew. */
export function keepDrafts(code: string, clock: number, drafts: Drafts): void {
  keepEntry("fortieth.drafts.", JSON.stringify({ clock, drafts }), code);
}

/** The sound drafts of a beat; none where there were others, or storage is switched off. */
export function keptDrafts(code: string, clock: number): Drafts {
  try {
    return readDrafts(JSON.parse(keptEntry("fortieth.drafts.", code) ?? "null"), clock);
  } catch {
    return {};
  }
}
