/**
 * What a state's past says about its next treaty: how early it consented to others, weighed by how alike they
 * are, and how readily it signed. No row of the treaty itself is ever read but its opening signatures.
 */

import { related } from "./family.ts";
import { type History, LAST_MONTH, mean } from "./history.ts";

/** Years in which the weight of an older or newer treaty falls by e [design, chosen with V6 in sight]. */
const FADE_YEARS = 8;
const YEAR_DAYS = 365.25;
/** Weight of a treaty nothing like this one, before squaring [design, chosen with V6 in sight]. */
const LEAST_LIKENESS = 0.1;
/** Treaties from whose openings the habit of signing is read, by number of opening signatures (MODEL §3.9). */
const FEW_SIGNATORIES = 15;
const MANY_SIGNATORIES = 170;
/** Signatures of the world's mean that a subregion is shrunk towards. */
const SHRINK = 2;

/** The names of what predicts, in the order of `Habits`. */
export const HABITS = ["readiness", "signature", "neighbours", "signing habit"] as const;
/** By country, a row of values in the order of `HABITS`. */
export type Habits = readonly (readonly number[])[];

/** Earliness of consent by country: 1 the first, 0 never; less its mean, over its standard deviation. */
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

/** Mean 0 and standard deviation 1; zeros where all are equal. */
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

/** What of a treaty serves as past for others; computed once. */
export type Past = Readonly<{ history: History; early: readonly number[] }>;

export function pastOf(history: History): Past {
  return { history, early: earliness(history) };
}

/**
 * How much a past treaty says about this one: near in time, and with opening signatories who signed this
 * one too, or who consented to that one early.
 */
export function likeness(opening: Pick<History, "opened" | "signatories">, past: Past): number {
  const years = Math.abs(past.history.opened - opening.opened) / YEAR_DAYS;
  const signed = Math.max(0, correlation(opening.signatories, past.history.signatories));
  const early = Math.max(0, correlation(opening.signatories, past.early));
  const alike = LEAST_LIKENESS + signed + early;
  return Math.exp(-years / FADE_YEARS) * alike * alike;
}

/** Pasts that may be used for a treaty of this name. */
export function unrelated(name: string, pasts: readonly Past[]): Past[] {
  return pasts.filter(({ history }) => !related(name, history.treaty));
}

/**
 * The predictors of every state for a treaty that has just opened.
 * @param region number of the subregion by country
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

/** Share of the subregion that signed at the opening, small ones drawn towards the world's share. */
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

/** How often a state signed at once, over the openings that told states apart. */
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
