/**
 * The last call of a beat: the clock has run out, nobody has closed the beat, and it closes by itself unless somebody
 * acts (docs/ROOMS.md).
 */
import { endOfBeat, withoutCountdown } from "./beat-clock.ts";
import type { Timer } from "./fact.ts";

/**
 * How long a table has to act after its time is up. WCAG 2.2.1 asks for at least twenty seconds to react to a warning;
 * ten more are for a pupil who stands elsewhere in the room [design].
 */
export const LAST_CALL_MS = 30_000;

/**
 * How long acts can put off the end. With a minute and a half in each beat, an active class is not cut off, and the
 * lesson still ends [design].
 */
export const LONGEST_LAST_CALL_MS = 90_000;

/** An act that gains less than this does not move the clock, so that ten presses are not ten changes of it. */
const LEAST_GAIN_MS = 5000;

/** The last call, for a clock that has run out by now. @param longest in ms; shorter than usual in a lesson that is late */
export function lastCallFor(timer: Timer, now: number, longest: number = LONGEST_LAST_CALL_MS): Timer {
  const own = endOfBeat(timer) ?? timer.until;
  return {
    ...timer,
    until: now + LAST_CALL_MS,
    isCountdown: true,
    own,
    lastCall: now + longest,
  };
}

/** The clock after somebody at the table has acted. A clock that is no last call stays. */
export function stretched(timer: Timer, now: number): Timer {
  if (timer.lastCall === undefined) return timer;
  const until = Math.min(now + LAST_CALL_MS, timer.lastCall);
  return until - timer.until < LEAST_GAIN_MS ? timer : { ...timer, until };
}

/** The clock after a seat has asked for more time: the teacher has as long as possible to answer. */
export function heldForAnswer(timer: Timer): Timer {
  return timer.lastCall === undefined ? timer : { ...timer, until: timer.lastCall };
}

/** The clock as it had run out before the last call. Any other clock stays. */
export function withoutLastCall(timer: Timer): Timer {
  return timer.lastCall === undefined ? timer : (withoutCountdown(timer) ?? timer);
}
