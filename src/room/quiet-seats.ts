/**
 * A seat that has done nothing for long: a countdown no longer waits for it, so that the rest of a class does not sit idle
 * until the clock runs out. Any act ends that, because a slow pupil must not be cut off (docs/ROOMS.md).
 */
import { endOfBeat } from "./beat-clock.ts";
import type { Timer } from "./fact.ts";

/** The least time for which a seat must have done nothing [design]. */
export const QUIET_MS = 60_000;

/** The part of the beat for which it must have done nothing: a beat with much to read has a longer one [design]. */
const PART = 3;

/**
 * Whether a seat has done nothing for a minute and for a third of the beat. The minute of talk does not count: devices rest
 * in it. False without a clock. @param lastAct in ms since 1970, or null
 * @example in a beat of 240 s: 80 s after it opened, or after the seat's last act
 */
export function isQuiet(timer: Timer, lastAct: number | null, now: number): boolean {
  const end = endOfBeat(timer);
  if (end === null || timer.length === undefined) return false;
  const from = Math.max(end - timer.length, timer.talk ?? 0, lastAct ?? 0);
  return now - from >= Math.max(QUIET_MS, Math.floor(timer.length / PART));
}
