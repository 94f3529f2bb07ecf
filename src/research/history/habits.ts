/**
 * What a state's past says about its next treaty: how early it consented to other treaties, weighted by their
 * similarity, and how readily it signed. From the treaty itself, only the opening signatures are used.
 */

import { related } from "./family.ts";
import { type History, LAST_MONTH, mean } from "./history.ts";

/**
 * Over this many years, the weight of an older or newer treaty falls by a factor of e [design, chosen with V6 in
 * sight].
 */
const FADE_YEARS = 8;
const YEAR_DAYS = 365.25;
/** The weight of a treaty without any similarity, before squaring [design, chosen with V6 in sight]. */
const LEAST_LIKENESS = 0.1;
/** The signing habit is computed from treaties whose number of opening signatures lies in this range (MODEL §3.9). */
const FEW_SIGNATORIES = 15;
const MANY_SIGNATORIES = 170;
/**
 * How many states with the world's mean are added to each subregion, so that small subregions are pulled towards that
 * mean.
 */
const SHRINK = 2;

/** The names of the predictors, in the order of `Habits`. */
export const HABITS = ["readiness", "signature", "neighbours", "signing habit"] as const;
/** For each country, a row of values in the order of `HABITS`. */
export type Habits = readonly (readonly number[])[];

/** For each country, the z-score of how early it consented. Before scaling, 1 means first and 0 means never. */
export function earliness({ consented, through }: History): number[] {
  const last = Math.min(LAST_MONTH, through);
  const months = consented.map((month) => (month <= last ? month : Number.POSITIVE_INFINITY));
  const ranks = months.map((month) => {
    const later = months.filter((other) => other > month).length;
    const same = months.filter((other) => other === month).length;
    return (later + same / 2) / months.length;
  });
  return standardised(ranks);
}

/** Scales values to mean 0 and standard deviation 1; returns zeros if all are equal. */
export function standardised(values: readonly number[]): number[] {
  const m = mean(values);
  const sd = Math.sqrt(mean(values.map((value) => (value - m) * (value - m))));
  return values.map((value) => (sd === 0 ? 0 : (value - m) / sd));
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const a = standardised(xs);
  const b = standardised(ys);
  return mean(a.map((x, i) => x * (b[i] ?? 0)));
}

/** A past treaty as evidence for other treaties; computed once. */
export type Past = Readonly<{ history: History; early: readonly number[] }>;

export function pastOf(history: History): Past {
  return { history, early: earliness(history) };
}

/**
 * How much a past treaty says about a new one. It says more if it is close in time, and if the new treaty's opening
 * signatories also signed it or consented to it early.
 */
export function likeness(opening: Pick<History, "opened" | "signatories">, past: Past): number {
  const years = Math.abs(past.history.opened - opening.opened) / YEAR_DAYS;
  const signed = Math.max(0, correlation(opening.signatories, past.history.signatories));
  const early = Math.max(0, correlation(opening.signatories, past.early));
  const alike = LEAST_LIKENESS + signed + early;
  return Math.exp(-years / FADE_YEARS) * alike * alike;
}

/** The past treaties that may be used for a treaty with this name. */
export function unrelated(name: string, pasts: readonly Past[]): Past[] {
  return pasts.filter(({ history }) => !related(name, history.treaty));
}

/**
 * The predictors of every state for a treaty that has just opened.
 * @param region the subregion's number for each country
 */
export function habitsOf(
  opening: Pick<History, "opened" | "signatories">,
  pasts: readonly Past[],
  region: readonly number[],
): Habits {
  const { signatories } = opening;
  const weights = pasts.map((past) => likeness(opening, past));
  const ready = standardised(
    weightedMean(
      pasts.map(({ early }) => early),
      weights,
      signatories.length,
    ),
  );
  const near = neighbours(signatories, region);
  const habit = signingHabit(pasts, signatories.length);
  return signatories.map((signed, i) => [ready[i] ?? 0, signed, near[i] ?? 0, habit[i] ?? 0]);
}

function weightedMean(rows: readonly (readonly number[])[], weights: readonly number[], n: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: n }, (_, i) =>
    total === 0 ? 0 : rows.reduce((sum, row, r) => sum + (row[i] ?? 0) * (weights[r] ?? 0), 0) / total,
  );
}

/**
 * The share of each country's subregion that signed at the opening; small subregions are pulled towards the world's
 * share.
 */
function neighbours(signatories: readonly number[], region: readonly number[]): number[] {
  const world = mean(signatories);
  const sums = new Map<number, { signed: number; size: number }>();
  region.forEach((r, i) => {
    const sum = sums.get(r) ?? { signed: 0, size: 0 };
    sums.set(r, { signed: sum.signed + (signatories[i] ?? 0), size: sum.size + 1 });
  });
  return region.map((r) => {
    const { signed, size } = sums.get(r) ?? { signed: 0, size: 0 };
    return (signed + SHRINK * world) / (size + SHRINK);
  });
}

/** How often a state signed at once, over the treaties with neither too few nor too many opening signatures. */
export function signingHabit(pasts: readonly Past[], n: number): number[] {
  const telling = pasts.filter(({ history }) => {
    const count = history.signatories.reduce((sum, signed) => sum + signed, 0);
    return count >= FEW_SIGNATORIES && count <= MANY_SIGNATORIES;
  });
  const rows = telling.map(({ history }) => history.signatories);
  return standardised(
    weightedMean(
      rows,
      rows.map(() => 1),
      n,
    ),
  );
}
