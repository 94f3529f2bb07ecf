/**
 * How long one seat has in a beat. A seat with a time of its own, or to which the teacher has given some, keeps the beat
 * open after the clock that all see has run out. Nobody else learns whose seat it is (docs/ROOMS.md).
 */
import type { Seat } from "../engine/state/seat.ts";
import { COUNTDOWN_MS, endOfBeat, TALK_MS } from "./beat-clock.ts";
import type { Timer } from "./fact.ts";
import { withoutLastCall } from "./last-call.ts";
import type { SeatTime } from "./settings.ts";
import type { TableState } from "./table-state.ts";

/** How much more time a seat has than others, in percent of theirs. Null if its time has no end. */
const MORE: Readonly<Record<SeatTime, number | null>> = { plain: 0, longer: 50, double: 100, endless: null };

/** A seat's time in the open beat. `given`: how many ms the teacher has given to it alone. */
export type OwnTime = Readonly<{ time: SeatTime; given: number }>;

/** The time of a seat that has what everybody has. */
export const PLAIN: OwnTime = { time: "plain", given: 0 };

/** The time of a seat in the beat of the table's clock. */
export function ownTime({ times, given, timer }: Pick<TableState, "times" | "given" | "timer">, seat: Seat) {
  const own = given.filter((one) => one.seat === seat && one.clock === timer?.clock);
  return { time: times[seat] ?? "plain", given: own.reduce((sum, { ms }) => sum + ms, 0) } satisfies OwnTime;
}

/** When a seat's time runs out, and whether a countdown ends it. */
export type SeatEnd = Readonly<{ until: number; isCountdown: boolean }>;

/**
 * The end of a seat's time, or null if it has none. A countdown does not shorten the time of a seat that has more than
 * others: its own part of the beat, or of the countdown, whichever ends later.
 *
 * A last call is the same for all seats, because it begins when the last of them has no time left.
 *
 * @example a beat of 240 s, `longer`: 360 s; `double`: 480 s
 */
export function seatEnd(timer: Timer, own: OwnTime): SeatEnd | null {
  if (timer.lastCall === undefined) return endBeforeLastCall(timer, own);
  const before = endBeforeLastCall(withoutLastCall(timer), own)?.until ?? 0;
  return { until: Math.max(before, timer.until), isCountdown: before <= timer.until };
}

function endBeforeLastCall(timer: Timer, { time, given }: OwnTime): SeatEnd | null {
  const more = MORE[time];
  if (more === null) return null;
  const { until, isCountdown } = timer;
  if (more === 0) return { until: until + given, isCountdown };
  const end = endOfBeat(timer);
  const ofBeat = end === null ? null : end + part(timer.length ?? 0, more);
  const ofCountdown = isCountdown ? until + part(COUNTDOWN_MS, more) : null;
  const isLast = ofCountdown !== null && (ofBeat === null || ofCountdown > ofBeat);
  return { until: Math.max(ofBeat ?? 0, ofCountdown ?? 0) + given, isCountdown: isLast };
}

/**
 * When the talk before dealing ends for a seat, or null if it has no end. A seat that has more time than others has as
 * much more for its slip.
 *
 * @example 60 s of talk, `longer`: 90 s; `double`: 120 s
 */
export function talkEnd({ talk }: Pick<Timer, "talk">, { time }: Pick<OwnTime, "time">): number | null {
  const more = MORE[time];
  return talk === undefined || more === null ? null : talk + part(TALK_MS, more);
}

function part(ms: number, percent: number): number {
  return Math.floor((ms * percent) / 100);
}

/** The least time that a seat without a clock can be silent after the clock that all see has run out. */
const LEAST_SILENCE_MS = 60_000;

/**
 * Whether a seat still has time after the clock that all see has run out. A seat without a clock has time as long as it
 * does something: after its last act, or the end of the clock, it can be silent for as long as the beat lasts. Otherwise
 * one silent seat would hold the lesson for ever. @param lastAct in ms since 1970, or null
 */
export function hasTimeLeft(timer: Timer, own: OwnTime, now: number, lastAct: number | null): boolean {
  const end = endBeforeLastCall(withoutLastCall(timer), own);
  if (end !== null) return (seatEnd(timer, own) ?? end).until > now;
  const from = Math.max(endOfBeat(timer) ?? timer.until, lastAct ?? 0);
  return from + Math.max(timer.length ?? 0, LEAST_SILENCE_MS) > now;
}
