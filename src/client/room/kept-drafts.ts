/** What a delegation is writing in a room and has not given yet: kept in this tab, so that a reload loses none. */
import { type Drafts, readDrafts } from "../play/drafts.ts";

const nameOf = (code: string): string => `fortieth.drafts.${code}`;

export function keepDrafts(code: string, clock: number, drafts: Drafts): void {
  try {
    sessionStorage.setItem(nameOf(code), JSON.stringify({ clock, drafts }));
  } catch {
    // Without storage a reload begins the beat anew.
  }
}

/** The sound drafts of a beat; none where there were others, or storage is switched off. */
export function keptDrafts(code: string, clock: number): Drafts {
  try {
    return readDrafts(JSON.parse(sessionStorage.getItem(nameOf(code)) ?? "null"), clock);
  } catch {
    return {};
  }
}
