/**
 * Widens forecasts by conformal prediction, so that an 80% range keeps its promise on treaties that were left out:
 * each shipped treaty was predicted without its relatives, and the errors say how much wider a range must be. Each
 * side is widened on its own, because a treaty that stalls is another error than one that hurries. Nothing here is
 * tuned (MODEL §3.10).
 */
import { LAST_MONTH, type Outcome } from "./history.ts";
import { crps, quantileOf } from "./scores.ts";

/** Each side of an 80% range may miss one treaty in ten. */
const SIDE = 0.9;
const EARLIEST = 0.5;

/** A forecast of the 40th instrument in months, at most 120, which means: not within ten years. */
export type Range = Readonly<{
  p10: number;
  p50: number;
  p90: number;
  /** The chance that the 40th instrument does not come within ten years. */
  never: number;
  crps: number;
  /** The months of all runs, ascending. */
  months: readonly number[];
}>;

/** How far a treaty lay from its forecast, in half-widths of the range on either side. */
export type Miss = Readonly<{ treaty: string; fast: number; slow: number }>;
export type Factors = Readonly<{ fast: number; slow: number }>;

/** @param months of the 40th instrument over all runs, ascending; Infinity if it never came */
export function rangeOf(months: readonly number[], { month, censored }: Outcome): Range {
  const capped = months.map((own) => Math.min(LAST_MONTH, own));
  const at = (q: number): number => quantileOf(capped, q);
  return {
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    never: capped.filter((own) => own >= LAST_MONTH).length / capped.length,
    crps: crps(capped, month, censored),
    months: capped,
  };
}

/** The runs of a forecast with those added in which the treaty stalls. @param stall the chance of it, below 1 */
export function withStalls(months: readonly number[], stall: number): number[] {
  const more = Math.round((months.length * stall) / (1 - stall));
  return [...months, ...new Array<number>(more).fill(Number.POSITIVE_INFINITY)];
}

/**
 * A censored treaty counts as not within ten years, which is the widest it can be.
 * @example a treaty at its p90 has slow 1; one at its median has fast 0 and slow 0
 */
export function missOf(treaty: string, { p10, p50, p90 }: Range, { month, censored }: Outcome): Miss {
  const y = Math.log(Math.max(EARLIEST, censored ? LAST_MONTH : month));
  const [low, middle, high] = [p10, p50, p90].map((own) => Math.log(Math.max(EARLIEST, own)));
  const off = y - (middle ?? 0);
  const per = (width: number): number => (width <= 0 ? (off === 0 ? 0 : Math.sign(off)) : off / width);
  return {
    treaty,
    fast: -per((middle ?? 0) - (low ?? 0)),
    slow: per((high ?? 0) - (middle ?? 0)),
  };
}

/** The ⌈0.9(n + 1)⌉-th smallest error of each side; a range is never made narrower. */
export function factorsOf(misses: readonly Miss[]): Factors {
  const at = (errors: readonly number[]): number => {
    const sorted = [...errors].sort((a, b) => a - b);
    const rank = Math.min(sorted.length, Math.ceil(SIDE * (sorted.length + 1)));
    return Math.max(1, sorted[rank - 1] ?? 1);
  };
  return { fast: at(misses.map(({ fast }) => fast)), slow: at(misses.map(({ slow }) => slow)) };
}

/**
 * The same forecast with every run moved away from the median: month m becomes p50·(m/p50)^r.
 * @param now months that have passed without the 40th instrument
 */
export function widened({ months, p50 }: Range, { fast, slow }: Factors, outcome: Outcome, now = 0): Range {
  const centre = Math.max(EARLIEST, p50);
  const moved = months.map((own) =>
    own >= LAST_MONTH ? LAST_MONTH : Math.max(now, centre * (own / centre) ** (own < centre ? fast : slow)),
  );
  return rangeOf(moved, outcome);
}

/**
 * The interval score of an 80% range: its width, and ten months for every month outside it. Months count up to 120.
 */
export function intervalScore(
  { p10, p90 }: Pick<Range, "p10" | "p90">,
  { month, censored }: Outcome,
): number {
  const early = censored ? 0 : Math.max(0, p10 - month);
  return p90 - p10 + 10 * (early + Math.max(0, month - p90));
}

/** Whether an outcome lies within an 80% range; 120 as an upper bound includes "not within ten years". */
export function isInside({ p10, p90 }: Pick<Range, "p10" | "p90">, { month, censored }: Outcome): boolean {
  return (censored || p10 <= month) && month <= p90;
}
