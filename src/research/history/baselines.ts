/** The baselines that a model of ratification must beat. They are computed from the same treaties as the model. */
import { probit } from "simple-statistics";
import type { Past } from "./habits.ts";
import { type History, HORIZON, isWhole, LAST_MONTH, mean, nth, outcomeOf } from "./history.ts";
import { medianOf } from "./scores.ts";

/** The bounds of the middle 80% of a standard normal distribution. */
const Z80 = 1.281_551_6;
const FORTIETH = 40;
const HUNDRED = 100;

export type Band = Readonly<{ p10: number; p50: number; p90: number }>;

export type Baselines = Readonly<{
  /**
   * One rate for every state and month; the band and the hundred months, ascending, are the spread of rates over the
   * other treaties that reached their 40th instrument.
   */
  exponential: Band & Readonly<{ by36: number; months: readonly number[] }>;
  /** The months in which the other treaties had their 40th instrument, ascending; 120 if not within ten years. */
  empirical: readonly number[];
  medianOfOthers: number;
  /** For each state, the fraction of the other treaties that it consented to within 36 months. */
  propensity: readonly number[];
  /** The fraction of states that consented within 36 months, averaged over the other treaties. */
  rateOfOthers: number;
}>;

export function baselinesOf(others: readonly Past[], states: number): Baselines {
  const whole = others.map(({ history }) => history).filter(isWhole);
  return {
    exponential: exponential(whole, states),
    empirical: others.map(({ history }) => monthWithin(history)).sort((a, b) => a - b),
    medianOfOthers: medianOf(whole.map((history) => Math.min(LAST_MONTH, nth(history, FORTIETH)))),
    propensity: propensity(whole, states),
    rateOfOthers: mean(whole.map((history) => mean(did(history).map(Number)))),
  };
}

/** The month of the 40th instrument; 120 also for a treaty whose rows end before it. */
function monthWithin(history: History): number {
  const { month, censored } = outcomeOf(history);
  return censored ? LAST_MONTH : month;
}

/** Whether each state had consented by month 36. */
export function did({ consented }: Pick<History, "consented">): boolean[] {
  return consented.map((month) => month <= HORIZON);
}

export function propensity(whole: readonly History[], states: number): number[] {
  return Array.from({ length: states }, (_, i) =>
    mean(whole.map((history) => ((history.consented[i] ?? Number.POSITIVE_INFINITY) <= HORIZON ? 1 : 0))),
  );
}

function exponential(whole: readonly History[], states: number): Baselines["exponential"] {
  const rates = whole.map((history) => {
    const exposure = history.consented.reduce((sum, month) => sum + Math.min(HORIZON, month), 0);
    return Math.log(did(history).filter(Boolean).length / exposure);
  });
  const centre = mean(rates);
  const n = rates.length;
  const squares = rates.reduce((sum, rate) => sum + (rate - centre) * (rate - centre), 0);
  const sd = Math.sqrt((squares / (n - 1)) * (1 + 1 / n));
  const monthAt = (z: number): number => -Math.log(1 - FORTIETH / states) / Math.exp(centre + z * sd);
  const spread = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5];
  const weights = spread.map((z) => Math.exp((-z * z) / 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const by36 = spread.reduce(
    (sum, z, k) => sum + ((weights[k] ?? 0) / total) * (1 - Math.exp(-HORIZON * Math.exp(centre + z * sd))),
    0,
  );
  const months = Array.from({ length: HUNDRED }, (_, k) => monthAt(-probit((k + 0.5) / HUNDRED)));
  return { p10: monthAt(Z80), p50: monthAt(0), p90: monthAt(-Z80), by36, months };
}
