/** Whether somebody has played in this browser before. */
import { listDays } from "./days.ts";
import { keptLetter } from "./kept-letter.ts";
import { listSaves } from "./saves.ts";

/** True if this browser keeps no match, no day and no letter. A match that was finished elsewhere is no match of its own. */
export async function isNewcomer(): Promise<boolean> {
  if (keptLetter.getState().letter !== null || listDays().length > 0) return false;
  const saves = await listSaves().catch(() => []);
  return saves.every(({ isForeign }) => isForeign);
}
