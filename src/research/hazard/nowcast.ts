/**
 * Estimates the pace of a treaty from its parties so far. After half a year, the parties reveal more than any model
 * can know at the opening.
 */
import { expectedBy } from "./expected-month.ts";
import type { Hazard } from "./fit-hazard.ts";
import type { Setting } from "./setting.ts";

/** The weight of the expectation at the opening, as a number of parties: pace × (5 + k)/(5 + E) (TRUST) [design]. */
const PRIOR_PARTIES = 5;

/** The state of a treaty some months after its opening; Infinity for events that have not happened. */
export type Progress = Readonly<{
  month: number;
  signed: readonly number[];
  consented: readonly number[];
}>;

/** A treaty's level, as its distance from the mean in logits, with its standard deviation. */
export type Pace = Readonly<{ centre: number; sd: number }>;

/** @example 10 parties where 4 were expected: the pace is multiplied by 15/9, and the spread shrinks to √(5/15) */
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

/** The progress of a history after a number of months. */
export function progressAt(
  { signed, consented }: Readonly<{ signed: readonly number[]; consented: readonly number[] }>,
  month: number,
): Progress {
  const known = (months: readonly number[]): number[] =>
    months.map((own) => (own < month ? own : Number.POSITIVE_INFINITY));
  return { month, signed: known(signed), consented: known(consented) };
}
