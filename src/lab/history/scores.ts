/** Scores of predictions against what happened. */
import { HORIZON, mean } from "./history.ts";

/**
 * Harrell's C by a horizon: of all pairs in which one consented first, the share in which it had the higher
 * risk; equal risks count half.
 */
export function cIndex(risk: readonly number[], consented: readonly number[], horizon = HORIZON): number {
  let pairs = 0;
  let right = 0;
  for (const [i, month] of consented.entries()) {
    if (month > horizon) continue;
    for (const [j, other] of consented.entries()) {
      const later = other > horizon ? Number.POSITIVE_INFINITY : other;
      if (later <= month) continue;
      pairs++;
      right += half(risk[i] ?? 0, risk[j] ?? 0);
    }
  }
  return pairs === 0 ? 0.5 : right / pairs;
}

function half(a: number, b: number): number {
  return a > b ? 1 : a === b ? 0.5 : 0;
}

/** Area under the curve: the chance that one who did has the higher value than one who did not. */
export function auc(values: readonly number[], did: readonly boolean[]): number {
  let pairs = 0;
  let right = 0;
  for (const [i, one] of did.entries()) {
    if (!one) continue;
    for (const [j, other] of did.entries()) {
      if (other) continue;
      pairs++;
      right += half(values[i] ?? 0, values[j] ?? 0);
    }
  }
  return pairs === 0 ? 0.5 : right / pairs;
}

/** Mean squared difference between chance and outcome. */
export function brier(chances: readonly number[], did: readonly boolean[]): number {
  return mean(chances.map((chance, i) => (chance - (did[i] === true ? 1 : 0)) ** 2));
}

/** The value at rank ⌈q·n⌉ of ascending values, as in `months` of a prediction. */
export function quantileOf(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.POSITIVE_INFINITY;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return ((sorted[(n - 1) >> 1] ?? 0) + (sorted[n >> 1] ?? 0)) / 2;
}
