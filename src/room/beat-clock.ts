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

/** How many ms of a beat of dealing the class talks before it deals [design]. */
export const TALK_MS = 60_000;

/** How many ms a table waits for the other seats once most are ready. */
export const COUNTDOWN_MS = 45_000;

/** How many ms a table waits if all seats that are not ready are absent. */
export const ABSENT_MS = 10_000;

/**
 * The clock of a beat that opens now, or null if there is none. @param times how many times as long as in a class it runs
 */
export function timerFor(pace: Pace, beat: Beat, clock: number, now: number, times = 1): Timer | null {
  if (pace === "off" || beat === "over") return null;
  const length = 1000 * secondsOf(beat, clock) * times;
  const timer = { clock, until: now + length, isCountdown: false, own: null, length };
  return beat === "deal" ? { ...timer, talk: now + TALK_MS } : timer;
}

/** How many seats are present and ready. `quiet`: how many of the others have done nothing for long (`quiet-seats.ts`). */
export type Readiness = Readonly<{ ready: number; here: number; quiet: number }>;

/** Whether two thirds of those present are ready. */
export function areMostReady({ ready, here }: Pick<Readiness, "ready" | "here">): boolean {
  return here > 0 && 3 * ready >= 2 * here;
}

/** Whether half of those present are ready, and two thirds without those who have done nothing for long. */
function areMostActiveReady({ ready, here, quiet }: Readiness): boolean {
  return quiet > 0 && 2 * ready >= here && areMostReady({ ready, here: here - quiet });
}

/**
 * The countdown that starts when two thirds of those present are ready, or half of them and two thirds of those who do
 * anything; otherwise null. It never replaces a clock that runs out sooner.
 * @example 20 of 30 ready: 45 s; 19 of 30: none; 19 of 30 while two do nothing: 45 s
 */
export function countdownFor(
  readiness: Readiness,
  pace: Pace,
  timer: Timer | null,
  clock: number,
  now: number,
): Timer | null {
  const { ready, here } = readiness;
  const isWhole = areMostReady(readiness);
  if (pace === "off" || !(isWhole || areMostActiveReady(readiness))) return null;
  const until = now + (ready >= here ? ABSENT_MS : COUNTDOWN_MS);
  const running = timer?.clock === clock ? timer : null;
  if (running !== null && closesBeat(pace, running) && running.until <= until) return null;
  return {
    ...(running === null ? {} : plain(running)),
    clock,
    until,
    isCountdown: true,
    own: endOfBeat(running),
    ...(isWhole ? {} : { quiet: true }),
  };
}

function plain({ lastCall: _, quiet: __, ...timer }: Timer): Omit<Timer, "lastCall" | "quiet"> {
  return timer;
}

/** Stops the countdown. Null if the beat has no other clock. */
export function withoutCountdown(timer: Timer): Timer | null {
  const until = endOfBeat(timer);
  return until === null ? null : { ...plain(timer), until, isCountdown: false, own: null };
}

/** When the beat's own clock runs out, even while a countdown hides it. Null if there is none. */
export function endOfBeat(timer: Timer | null): number | null {
  if (timer === null) return null;
  return timer.isCountdown ? timer.own : timer.until;
}

/**
 * The clock of a beat to which the teacher adds `by` ms. If it has run out, the added time starts now. While the class
 * still talks, the talk gets as much longer as the beat, so that all of the added time is for talking.
 */
export function extended(timer: Timer | null, clock: number, by: number, now: number): Timer {
  const whole = timer?.length ?? 0;
  if (timer !== null && timer.until > now)
    return { ...moved(timer, by), ...(isTalk(timer, now) ? laterTalk(timer, by) : {}), length: whole + by };
  const end = endOfBeat(timer);
  // A seat with more time has used it since the beat's own clock ran out.
  const length = Math.max(0, whole - Math.max(0, now - (end ?? now))) + by;
  // Such a seat can keep the beat open after a countdown.
  const own = timer?.isCountdown !== true || end === null ? null : Math.max(end, now) + by;
  return { clock, until: now + by, isCountdown: own !== null, own, length };
}

/** A clock as it goes on now, if the teacher has paused it with `held` ms left on it. */
export function resumed(timer: Timer, held: number | null, now: number): Timer {
  if (held === null) return timer;
  const by = now + held - timer.until;
  return { ...moved(timer, by), ...laterTalk(timer, by) };
}

function isTalk({ talk }: Timer, now: number): boolean {
  return talk !== undefined && talk > now;
}

function laterTalk({ talk }: Timer, by: number): Pick<Timer, "talk"> {
  return talk === undefined ? {} : { talk: talk + by };
}

/** The most that a beat of dealing gets back from the wall, in ms. It bounds the lesson's length [design]. */
export const MOST_PLAYED_MS = 40_000;

/** How many ms after the beat has opened the wall can still begin the minute of talk; a later report changes nothing. */
const LATEST_PLAYED_MS = TALK_MS + MOST_PLAYED_MS;

/** So short a wait does not move the clock, such as the way from the wall to the host. */
const LEAST_PLAYED_MS = 1000;

/**
 * The clock of a beat of dealing when the wall has finished playing the beat before: the talk begins then with its whole
 * minute, and the beat gets back the time that passed meanwhile, up to a limit. A countdown keeps its end. Null if nothing
 * changes, as in other beats, or once it is too late.
 */
export function afterWall(timer: Timer, now: number): Timer | null {
  const end = endOfBeat(timer);
  if (end === null || timer.length === undefined || timer.talk === undefined) return null;
  const passed = now - (end - timer.length);
  if (passed < LEAST_PLAYED_MS || passed > LATEST_PLAYED_MS) return null;
  const by = Math.min(MOST_PLAYED_MS, passed);
  const later = { ...timer, ...laterTalk(timer, passed) };
  return timer.isCountdown ? { ...later, own: end + by } : { ...later, until: end + by };
}

/** Moves the end of the clock by `by` ms. The end of the minute of talk stays where it is. */
export function moved(timer: Timer, by: number): Timer {
  const own = timer.own === null ? null : timer.own + by;
  const lastCall = timer.lastCall === undefined ? {} : { lastCall: timer.lastCall + by };
  return { ...timer, until: timer.until + by, own, ...lastCall };
}

/** How many ms the beat of a clock has; 0 without a clock. Only the teacher and the wall change it. */
export function lengthOf(timer: Timer | null): number {
  return timer?.length ?? 0;
}

/** Whether everybody's time is up when this clock runs out, apart from seats that have more. */
export function endsTime(pace: Pace, { isCountdown }: Pick<Timer, "isCountdown">): boolean {
  return isCountdown || pace !== "off";
}

/** Whether the clock closes the beat as soon as it runs out. After a gentle clock there is a last call (`last-call.ts`). */
export function closesBeat(pace: Pace, { isCountdown }: Pick<Timer, "isCountdown">): boolean {
  return isCountdown || pace === "hard";
}
