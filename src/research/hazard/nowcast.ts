/** What the parties so far say about the pace of a treaty: after half a year more than any model knows at the opening. */
import { expectedBy } from "./expected-month.ts";
import type { Hazard } from "./fit-hazard.ts";
import type { Setting } from "./setting.ts";

/** Parties that the expectation of the opening is worth: pace × (5 + k)/(5 + E) (TRUST) [design]. */
const PRIOR_PARTIES = 5;

/** How a treaty stands some months after its opening; Infinity for what has not happened. */
export type Progress = Readonly<{
  month: number;
  signed: readonly number[];
  consented: readonly number[];
}>;

/** Where a treaty's level lies, in logits about the mean, and how sure that is. */
export type Pace = Readonly<{ centre: number; sd: number }>;

/** @example 10 parties where 4 were expected: pace × 15/9, the spread down to √(5/15) of what it was */
export function paceNow(setting: Setting, hazard: Hazard, progress: Progress | null): Pace {
  if (progress === null || progress.month === 0) return { centre: 0, sd: hazard.spread.level };
  const parties = progress.consented.filter((month) => month < progress.month).length;
  const mean = { terms: hazard.terms, level: hazard.level, tilt: 0 };
  const expected = expectedBy(setting, mean, progress.month);
  return {
    centre: Math.log((PRIOR_PARTIES + parties) / (PRIOR_PARTIES + expected)),
    sd: hazard.spread.level * Math.sqrt(PRIOR_PARTIES / (PRIOR_PARTIES + parties)),
  };
}

/** A history as it stood after so many months. */
export function progressAt(
  { signed, consented }: Readonly<{ signed: readonly number[]; consented: readonly number[] }>,
  month: number,
): Progress {
  const known = (months: readonly number[]): number[] =>
    months.map((own) => (own < month ? own : Number.POSITIVE_INFINITY));
  return { month, signed: known(signed), consented: known(consented) };
}
