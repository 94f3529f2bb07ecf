/** Scores predictions against what really happened. */
import { HORIZON, mean } from "./history.ts";

/**
 * Harrell's C up to a horizon: the share of pairs in which the state that consented first had the higher risk; equal
 * risks count half.
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

/** Area under the curve: the chance that a state with a positive outcome has a higher value than one without. */
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

/** The mean squared difference between chance and outcome. */
export function brier(chances: readonly number[], did: readonly boolean[]): number {
  return mean(chances.map((chance, i) => (chance - (did[i] === true ? 1 : 0)) ** 2));
}

/** The value at rank ⌈q·n⌉ of ascending values, such as the `months` of a prediction. */
export function quantileOf(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.POSITIVE_INFINITY;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return ((sorted[(n - 1) >> 1] ?? 0) + (sorted[n >> 1] ?? 0)) / 2;
}

/**
 * Continuous ranked probability score of ascending months: ∫F² before the event and ∫(1 − F)² after it, in months;
 * smaller is better. If the event is only known not to have happened by `month`, only the first part counts.
 * @example crps([10], 14, false) is 4; crps([10, 20], 15, false) is 2.5; crps([20], 14, true) is 0
 */
export function crps(sorted: readonly number[], month: number, censored: boolean): number {
  const n = sorted.length;
  const area = sorted.reduce((sum, value, k) => {
    if (value <= month) return sum + (2 * k + 1) * (month - value);
    return censored ? sum : sum + (2 * (n - k) - 1) * (value - month);
  }, 0);
  return area / n ** 2;
}
