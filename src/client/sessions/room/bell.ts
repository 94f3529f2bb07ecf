/** The lesson against the bell, for the desk. */

import type { Beat } from "../../../engine/state/world.ts";
import type { TablePlace } from "../../../room/bell.ts";
import type { TableReport } from "../../../room/message.ts";

export { type BellAdvice, bellAdvice } from "../../../room/bell.ts";

/** Where a table is, or null if its match has not begun. @param now by the host's clock, in ms since 1970 */
export function placeOf({ beat, clock, round, season, timer }: TableReport, now: number): TablePlace | null {
  if (beat === null) return null;
  const until = timer?.until ?? null;
  const left = until === null ? (timer?.left ?? null) : until - now;
  return { beat: beat as Beat, clock, round, season, left, isLastCall: timer?.isLastCall === true };
}

const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;
const DAY_MS = 86_400_000;
/** A bell up to so long ago may have rung in this lesson. Any earlier time is one of tomorrow. */
const LONGEST_LESSON_MS = 4 * 3_600_000;

/** When it is this time of day, in ms since 1970, or null if the text is no time. @example "10:45" */
export function bellAt(text: string, now: number): number | null {
  const found = TIME.exec(text.trim());
  if (found === null) return null;
  const at = new Date(now).setHours(Number(found[1]), Number(found[2]), 0, 0);
  return at < now - LONGEST_LESSON_MS ? at + DAY_MS : at;
}
