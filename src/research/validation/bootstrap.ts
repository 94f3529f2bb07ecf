/** 95% intervals of a figure, by resampling the items that it is computed from: articles, treaties or states. */
import { draw, seedWordsOf } from "../../engine/exact/rng.ts";

export type Interval = Readonly<{ value: number; low: number; high: number }>;

const RESAMPLES = 2000;
const ROLL = 50;

/** The statistic of all items, with the 2.5th and 97.5th percentiles of its resampled values. */
export function bootstrap<T>(
  name: string,
  items: readonly T[],
  statistic: (items: readonly T[]) => number,
): Interval {
  const words = seedWordsOf(`bootstrap/${name}`);
  const n = items.length;
  const values = Array.from({ length: RESAMPLES }, (_, run) => {
    const sample: T[] = [];
    for (let k = 0; k < n; k++) {
      const item = items[draw(words, ROLL, run, k, 0) % n];
      if (item !== undefined) sample.push(item);
    }
    return statistic(sample);
  }).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return { value: statistic(items), low: at(0.025), high: at(0.975) };
}

/** The Wilson interval of a proportion: `k` of `n`. @example wilson(8, 10) is 0.8 within 0.490..0.943. */
export function wilson(k: number, n: number): Interval {
  const z = 1.96;
  const p = k / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { value: p, low: (centre - half) / scale, high: (centre + half) / scale };
}
