/** How long each beat of a lesson lasts, and when its clock starts (docs/ROOMS.md). */
import type { Beat } from "../engine/state/world.ts";
import type { Timer } from "./fact.ts";
import type { Pace } from "./settings.ts";

/**
 * How many seconds a class needs for a beat. A lesson takes 45 minutes, from entering the code to the exit ticket
 * [design].
 */
const SECONDS: Readonly<Record<Beat, number>> = {
  sound: 240,
  deal: 210,
  close: 90,
  lastSounding: 120,
  amend: 90,
  amendVote: 60,
  stand: 120,
  vote: 60,
  sign: 60,
  season: 105,
  conference: 60,
  over: 0,
};

/** Extra time to read the mandate before the first placards. */
const MANDATE_S = 180;

const FIRST_CLOCK = 1;

/** The length of a beat in seconds. The first beat includes reading the mandates. */
export function secondsOf(beat: Beat, clock: number): number {
  return SECONDS[beat] + (clock === FIRST_CLOCK ? MANDATE_S : 0);
}

/** How many ms a table waits for the other seats once most are ready. */
export const COUNTDOWN_MS = 45_000;

/** How many ms a table waits if all seats that are not ready are absent. */
export const ABSENT_MS = 10_000;

/** The clock of a beat that opens now, or null if there is none. */
export function timerFor(pace: Pace, beat: Beat, clock: number, now: number): Timer | null {
  if (pace === "off" || beat === "over") return null;
  return { clock, until: now + 1000 * secondsOf(beat, clock), isCountdown: false, own: null };
}

/**
 * The countdown that starts when two thirds of those present are ready, or null. It never replaces a clock that runs
 * out sooner.
 * @example 20 of 30 ready: 45 s; 19 of 30: none
 */
export function countdownFor(
  { ready, here }: Readonly<{ ready: number; here: number }>,
  pace: Pace,
  timer: Timer | null,
  clock: number,
  now: number,
): Timer | null {
  if (pace === "off" || here === 0 || 3 * ready < 2 * here) return null;
  const until = now + (ready >= here ? ABSENT_MS : COUNTDOWN_MS);
  const running = timer?.clock === clock ? timer : null;
  if (running !== null && closesBeat(pace, running) && running.until <= until) return null;
  return { clock, until, isCountdown: true, own: ownOf(running) };
}

/** Stops the countdown. Null if the beat has no other clock. */
export function withoutCountdown(timer: Timer): Timer | null {
  const until = ownOf(timer);
  return until === null ? null : { clock: timer.clock, until, isCountdown: false, own: null };
}

function ownOf(timer: Timer | null): number | null {
  if (timer === null) return null;
  return timer.isCountdown ? timer.own : timer.until;
}

/** Adds `by` ms to the clock. */
export function withMoreTime(timer: Timer, by: number): Timer {
  return { ...timer, until: timer.until + by, own: timer.own === null ? null : timer.own + by };
}

/**
 * Whether the clock closes the beat when it runs out. A gentle clock waits until most are ready or the teacher closes
 * the beat.
 */
export function closesBeat(pace: Pace, { isCountdown }: Timer): boolean {
  return isCountdown || pace === "hard";
}
