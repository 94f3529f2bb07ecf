/**
 * The monthly hazard of consent, and how much treaties differ in pace. Both are fitted on the histories of other
 * treaties, never on the one to be predicted. A treaty that has not reached its fortieth instrument counts as slower
 * than its last known month says.
 */
import { fitCensored, type Reading } from "./censored.ts";
import type { Habits } from "./habits.ts";
import { type History, LAST_MONTH, outcomeOf } from "./history.ts";
import { type Block, fitLogit } from "./logit.ts";

/** How many months of each history are used for fitting. */
const TAUGHT_MONTHS = 48;
/**
 * The number of time terms, which come before the habits in each row: ln(month + 1), years, September (the treaty
 * event at the UN).
 */
const TIME_TERMS = 3;
const SEPTEMBER = 8;
const YEAR = 12;
/** The number of the instrument whose month is used to measure the spread of paces. */
const FORTIETH = 40;
const BISECTIONS = 24;

export type Lesson = Readonly<{ history: History; habits: Habits }>;

export type Pace = Readonly<{
  /** Coefficients of the time terms and of the habits. */
  time: readonly number[];
  habits: readonly number[];
  /** The mean intercept of the treaties, and the standard deviation of a new treaty's intercept. */
  mean: number;
  sd: number;
  /** The chance that a new treaty stalls: no 40th instrument within ten years, whatever its pace. */
  stall: number;
  treaties: number;
}>;

export function fitPace(lessons: readonly Lesson[]): Pace {
  const { beta } = fitLogit(lessons.map(blockOf), TIME_TERMS);
  const known = { time: beta.slice(0, TIME_TERMS), habits: beta.slice(TIME_TERMS) };
  const readings = lessons.map(({ history, habits }): Reading => {
    const { month, censored } = outcomeOf(history);
    return { value: interceptFor(month, known, habits, history.calendarMonth), censored };
  });
  return { ...known, ...fitCensored(readings), treaties: lessons.length };
}

/** State-months at risk: one row for each month and each state that has not consented yet. */
function blockOf({ history, habits }: Lesson): Block {
  const last = Math.floor(Math.min(TAUGHT_MONTHS, history.through));
  const width = TIME_TERMS + (habits[0]?.length ?? 0);
  const x: number[] = [];
  const y: number[] = [];
  for (let month = 0; month < last; month++) {
    const time = timeTerms(month, history.calendarMonth);
    for (const [i, own] of habits.entries()) {
      const consent = Math.floor(history.consented[i] ?? Number.POSITIVE_INFINITY);
      if (consent < month) continue;
      x.push(...time, ...own);
      y.push(consent === month ? 1 : 0);
    }
  }
  return { x: Float64Array.from(x), y: Uint8Array.from(y), width };
}

function timeTerms(month: number, opened: number): [number, number, number] {
  const calendar = (opened + month) % YEAR;
  return [Math.log(month + 1), month / YEAR, calendar === SEPTEMBER ? 1 : 0];
}

export type Curves = Readonly<{
  /** exp(−time terms) by month, and exp(−habit terms) by country. */
  time: readonly number[];
  state: readonly number[];
}>;

/** The parts of the hazard that do not depend on the pace: h = 1/(1 + e^(−a)·time·state). */
export function curvesOf(
  pace: Pick<Pace, "time" | "habits">,
  habits: Habits,
  opened: number,
  months = LAST_MONTH,
): Curves {
  return {
    time: Array.from({ length: months }, (_, month) => Math.exp(-dot(pace.time, timeTerms(month, opened)))),
    state: habits.map((own) => Math.exp(-dot(pace.habits, own))),
  };
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
}

/**
 * The month in which the expected number of instruments passes n, interpolated linearly within the month; the last
 * month if this never happens.
 */
export function expectedMonth({ time, state }: Curves, intercept: number, n: number): number {
  const odds = Math.exp(-intercept);
  const staying = Float64Array.from(state, () => 1);
  let before = 0;
  for (const [month, factor] of time.entries()) {
    let count = 0;
    for (let i = 0; i < staying.length; i++) {
      const left = (staying[i] ?? 0) * (1 - 1 / (1 + odds * factor * (state[i] ?? 0)));
      staying[i] = left;
      count += 1 - left;
    }
    if (count >= n) return month + (n - before) / (count - before);
    before = count;
  }
  return time.length;
}

/** The intercept that puts the expected 40th instrument in this month. */
function interceptFor(
  month: number,
  pace: Pick<Pace, "time" | "habits">,
  habits: Habits,
  opened: number,
): number {
  const curves = curvesOf(pace, habits, opened, LAST_MONTH + YEAR);
  let low = -20;
  let high = 0;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (expectedMonth(curves, middle, FORTIETH) > month) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
