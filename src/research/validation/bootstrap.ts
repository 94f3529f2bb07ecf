/** 95% intervals of a figure, by resampling what it is computed from: articles, families of treaties, or caucuses of states. */
import { draw, seedWordsOf } from "../../engine/exact/rng.ts";

export type Interval = Readonly<{ value: number; low: number; high: number }>;

const RESAMPLES = 2000;
const ROLL = 50;

/**
 * The statistic of all items, with the 2.5th and 97.5th percentiles of its resampled values.
 * @param clusterOf what varies together, such as a treaty's family, a state's caucus or a forecast's match; whole
 *   clusters are resampled. Without it, every item is its own cluster.
 */
export function bootstrap<T>(
  name: string,
  items: readonly T[],
  statistic: (items: readonly T[]) => number,
  clusterOf?: (item: T) => string | number,
): Interval {
  const words = seedWordsOf(`bootstrap/${name}`);
  const clusters = clusterOf === undefined ? items.map((item) => [item]) : grouped(items, clusterOf);
  const n = clusters.length;
  const values = Array.from({ length: RESAMPLES }, (_, run) =>
    statistic(Array.from({ length: n }, (__, k) => clusters[draw(words, ROLL, run, k, 0) % n] ?? []).flat()),
  ).sort((a, b) => a - b);
  const at = (share: number): number => values[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return { value: statistic(items), low: at(0.025), high: at(0.975) };
}

function grouped<T>(items: readonly T[], clusterOf: (item: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const item of items) groups.set(clusterOf(item), [...(groups.get(clusterOf(item)) ?? []), item]);
  return [...groups.values()];
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
