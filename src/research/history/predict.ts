/** Predicts a treaty's future from its opening: many simulated histories, each with its own pace, by keyed chance. */
import { draw, normal, seedWordsOf } from "../../engine/exact/rng.ts";
import type { Habits } from "./habits.ts";
import { HORIZON, LAST_MONTH } from "./history.ts";
import { curvesOf, type Pace } from "./pace.ts";

/** The kinds of roll used here. Matches use none of them. */
const ROLL = { pace: 40, consent: 41 } as const;
const UNIT = 2 ** 32;
const THOUSANDTHS = 1000;

export type Prediction = Readonly<{
  /** For each country, the chance of having consented by month 36. */
  by36: readonly number[];
  /** The months of the n-th instrument, one per run, ascending; Infinity if beyond month 120. */
  months: Readonly<Record<number, readonly number[]>>;
}>;

/** The prediction from many runs. `consentsOf` gives the month in which each state consents in a run. */
export function predictionOf(
  states: number,
  runs: number,
  wanted: readonly number[],
  consentsOf: (run: number) => readonly number[],
): Prediction {
  const by36 = new Array<number>(states).fill(0);
  const months: Record<number, number[]> = Object.fromEntries(wanted.map((n) => [n, []]));
  for (let run = 0; run < runs; run++) {
    const consents = consentsOf(run);
    consents.forEach((month, i) => {
      if (month <= HORIZON) by36[i] = (by36[i] ?? 0) + 1 / runs;
    });
    const sorted = [...consents].sort((a, b) => a - b);
    for (const n of wanted) months[n]?.push(sorted[n - 1] ?? Number.POSITIVE_INFINITY);
  }
  for (const n of wanted) months[n]?.sort((a, b) => a - b);
  return { by36, months };
}

export function predict(
  pace: Pace,
  habits: Habits,
  opened: number,
  seed: string,
  runs: number,
  wanted: readonly number[],
): Prediction {
  const words = seedWordsOf(seed);
  const { time, state } = curvesOf(pace, habits, opened);
  const by36 = state.map(() => 0);
  const months: Record<number, number[]> = Object.fromEntries(wanted.map((n) => [n, []]));
  for (let run = 0; run < runs; run++) {
    const luck = (pace.sd * normal(words, ROLL.pace, run, 0, 0)) / THOUSANDTHS;
    const odds = Math.exp(-(pace.mean + luck));
    const consents = state.map((own, i) => {
      const stays = draw(words, ROLL.consent, run, i, 0) / UNIT;
      const path = stayingUntil(time, odds * own, stays);
      by36[i] = (by36[i] ?? 0) + (1 - path.at36) / runs;
      return path.month;
    });
    consents.sort((a, b) => a - b);
    for (const n of wanted) months[n]?.push(consents[n - 1] ?? Number.POSITIVE_INFINITY);
  }
  for (const n of wanted) months[n]?.sort((a, b) => a - b);
  return { by36, months };
}

/**
 * The month in which the chance of not having consented falls below `level`, interpolated linearly, and that chance
 * at month 36.
 */
function stayingUntil(
  time: readonly number[],
  odds: number,
  level: number,
): Readonly<{ month: number; at36: number }> {
  let left = 1;
  let at36 = 1;
  let month = Number.POSITIVE_INFINITY;
  for (let m = 0; m < LAST_MONTH; m++) {
    const next = left * (1 - 1 / (1 + odds * (time[m] ?? 0)));
    if (month === Number.POSITIVE_INFINITY && next < level) month = m + (left - level) / (left - next);
    left = next;
    if (m === HORIZON - 1) at36 = left;
    if (m >= HORIZON && month < Number.POSITIVE_INFINITY) break;
  }
  return { month, at36 };
}
