/**
 * Figures with their 95% intervals, computed from whole numbers with + − × ÷ and square roots only, since these give
 * the same result in every browser (docs/LAB.md has the formulas).
 */
import { atRank, type Histogram } from "./histogram.ts";

/** Standard normal quantile for 95%. */
const Z = 1.96;
const DIGITS = 10_000;

/** A figure and its 95% interval, rounded to four decimals. */
export type Estimate = Readonly<{ value: number; low: number; high: number }>;

/** A quantile; null if it lies beyond the horizon. */
export type Bound = number | null;
export type QuantileEstimate = Readonly<{ value: Bound; low: Bound; high: Bound }>;

export function rounded(value: number): number {
  const whole = Math.round(value * DIGITS) / DIGITS;
  return whole === 0 ? 0 : whole;
}

/** The Wilson score interval for a proportion; null if nothing was counted. @example 8 of 10: 0.49..0.9433. */
export function shareEstimate(count: number, of: number): Estimate | null {
  if (of === 0) return null;
  const share = count / of;
  const spread = (Z * Z) / of;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / (1 + spread);
  const low = count === 0 ? 0 : rounded(centre - half);
  const high = count === of ? 1 : rounded(centre + half);
  return { value: rounded(share), low, high };
}

/** Mean of n numbers from their sum and the sum of their squares; null for fewer than two, which show no spread. */
export function meanEstimate(sum: number, squares: number, n: number): Estimate | null {
  if (n < 2) return null;
  const mean = sum / n;
  const variance = Math.max(0, (squares - sum * mean) / (n - 1));
  const half = Z * Math.sqrt(variance / n);
  return { value: rounded(mean), low: rounded(mean - half), high: rounded(mean + half) };
}

/**
 * A quantile of `games` games, with an interval from order statistics. Games missing from the histogram count as
 * later than all others. The rank is ⌊share·(n−1)⌋, as everywhere in this project.
 */
export function quantileEstimate(histogram: Histogram, games: number, share: number): QuantileEstimate {
  const rank = Math.floor(share * (games - 1));
  const half = Z * Math.sqrt(games * share * (1 - share));
  const low = Math.max(0, Math.floor(games * share - half));
  const high = Math.min(games - 1, Math.ceil(games * share + half));
  return { value: atRank(histogram, rank), low: atRank(histogram, low), high: atRank(histogram, high) };
}
