/** The few statistics that the build needs. Floats are fine here, since only rounded results are shipped. */
import { at } from "../data/tables.ts";

export function mean(xs: readonly number[]): number {
  return xs.reduce((sum, x) => sum + x, 0) / xs.length;
}

/** The z-score of MODEL.md §3.2: mean 0, standard deviation 1 over the given states. */
export function standardise(xs: readonly number[]): readonly number[] {
  const m = mean(xs);
  const sd = Math.sqrt(mean(xs.map((x) => (x - m) * (x - m))));
  return xs.map((x) => (x - m) / sd);
}

export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const a = standardise(xs);
  const b = standardise(ys);
  return mean(a.map((x, i) => x * at(b, i)));
}

/** The rank scale of MODEL.md §3.2: 1000·(rank−1)/(n−1), lowest 0; ties keep the given order. */
export function rankScale(xs: readonly number[]): readonly number[] {
  const order = xs.map((_, i) => i).sort((i, j) => at(xs, i) - at(xs, j) || i - j);
  const scaled = new Array<number>(xs.length).fill(0);
  order.forEach((i, rank) => {
    scaled[i] = Math.round((1000 * rank) / (xs.length - 1));
  });
  return scaled;
}

/** Thousandths, truncated towards zero as everywhere in the model (MODEL.md §3.0); never minus zero. */
export function thousandths(x: number): number {
  return Math.trunc(1000 * x) + 0;
}

/** Solves A·x = b for a small positive definite A (Gaussian elimination without pivoting is enough). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, at(right, i)]);
  for (let k = 0; k < n; k += 1) {
    const pivot = at(rows, k);
    for (let i = 0; i < n; i += 1) {
      if (i === k) continue;
      const row = at(rows, i);
      const factor = at(row, k) / at(pivot, k);
      rows[i] = row.map((value, j) => value - factor * at(pivot, j));
    }
  }
  return rows.map((row, i) => at(row, n) / at(row, i));
}

export type Observation = Readonly<{ weight: number; x: readonly number[]; y: number }>;

/** Ridge regression towards a prior: minimises Σ w(y−x·b)² + penalty·Σ(b−prior)². */
export function ridge(
  observations: readonly Observation[],
  prior: readonly number[],
  penalty: number,
): readonly number[] {
  const matrix = prior.map((_, i) =>
    prior.map((_, j) =>
      observations.reduce((sum, o) => sum + o.weight * at(o.x, i) * at(o.x, j), i === j ? penalty : 0),
    ),
  );
  const right = prior.map((b, i) =>
    observations.reduce((sum, o) => sum + o.weight * at(o.x, i) * o.y, penalty * b),
  );
  return solve(matrix, right);
}
