/**
 * A logit with one intercept per treaty, so that only states under the same treaty are compared and a treaty's pace
 * does not affect the coefficients. It is fitted by Newton's method with a light ridge.
 */

/** The observations of one treaty, row after row in one flat array. */
export type Block = Readonly<{ x: Float64Array; y: Uint8Array; width: number }>;
export type Fit = Readonly<{ intercepts: readonly number[]; beta: readonly number[] }>;

/** The ridge pulls intercepts lightly towards this value. */
const CENTRE = -2.5;
const RIDGE = 1;
const INTERCEPT_RIDGE = 0.01;
const STEPS = 40;
const NEAR = 1e-5;

type Sums = {
  value: number;
  /** Gradient and curvature for intercepts (a) and coefficients (b), and the terms that couple them. */
  ga: Float64Array;
  haa: Float64Array;
  gb: Float64Array;
  hbb: Float64Array[];
  hab: Float64Array[];
};

/** @param free how many of the first coefficients the ridge leaves almost unchanged */
export function fitLogit(blocks: readonly Block[], free: number): Fit {
  const width = blocks[0]?.width ?? 0;
  let fit: Fit = { intercepts: blocks.map(rateOf), beta: new Array<number>(width).fill(0) };
  let sums = sumsAt(blocks, fit, free);
  for (let step = 0; step < STEPS; step++) {
    const move = newton(sums, width);
    let share = 1;
    let next = moved(fit, move, share);
    let nextSums = sumsAt(blocks, next, free);
    while (nextSums.value < sums.value && share > 1e-4) {
      share /= 2;
      next = moved(fit, move, share);
      nextSums = sumsAt(blocks, next, free);
    }
    fit = next;
    sums = nextSums;
    if (share * Math.max(...[...move.a, ...move.b].map(Math.abs)) < NEAR) break;
  }
  return fit;
}

/** The logit of the fraction of hits, which is a good starting value. */
function rateOf({ y }: Block): number {
  const hits = y.reduce((sum, hit) => sum + hit, 0);
  return Math.log((hits + 0.5) / (y.length - hits + 0.5));
}

function ridgeOf(k: number, free: number): number {
  return k < free ? INTERCEPT_RIDGE : RIDGE;
}

function sumsAt(blocks: readonly Block[], fit: Fit, free: number): Sums {
  const width = fit.beta.length;
  const sums: Sums = {
    value: 0,
    ga: new Float64Array(blocks.length),
    haa: new Float64Array(blocks.length),
    gb: new Float64Array(width),
    hbb: fit.beta.map(() => new Float64Array(width)),
    hab: blocks.map(() => new Float64Array(width)),
  };
  for (const [t, block] of blocks.entries()) addBlock(sums, block, t, fit);
  fit.intercepts.forEach((a, t) => {
    const away = a - CENTRE;
    sums.value -= (INTERCEPT_RIDGE * away * away) / 2;
    sums.ga[t] = (sums.ga[t] ?? 0) - INTERCEPT_RIDGE * away;
    sums.haa[t] = (sums.haa[t] ?? 0) + INTERCEPT_RIDGE;
  });
  fit.beta.forEach((b, k) => {
    const ridge = ridgeOf(k, free);
    sums.value -= (ridge * b * b) / 2;
    sums.gb[k] = (sums.gb[k] ?? 0) - ridge * b;
    const row = sums.hbb[k];
    if (row !== undefined) row[k] = (row[k] ?? 0) + ridge;
  });
  return sums;
}

/** Log likelihood with its first and second derivatives over the rows of one treaty. */
function addBlock(sums: Sums, { x, y, width }: Block, t: number, { intercepts, beta }: Fit): void {
  const hab = sums.hab[t] ?? new Float64Array(width);
  const a = intercepts[t] ?? 0;
  let ga = 0;
  let haa = 0;
  for (let row = 0, at = 0; row < y.length; row++, at += width) {
    let eta = a;
    for (let k = 0; k < width; k++) eta += (x[at + k] ?? 0) * (beta[k] ?? 0);
    const p = 1 / (1 + Math.exp(-eta));
    const hit = y[row] ?? 0;
    sums.value += hit * eta - (eta > 0 ? eta + Math.log1p(Math.exp(-eta)) : Math.log1p(Math.exp(eta)));
    const residual = hit - p;
    const curve = p * (1 - p);
    ga += residual;
    haa += curve;
    for (let k = 0; k < width; k++) {
      const xk = x[at + k] ?? 0;
      if (xk === 0) continue;
      sums.gb[k] = (sums.gb[k] ?? 0) + residual * xk;
      hab[k] = (hab[k] ?? 0) + curve * xk;
      const line = sums.hbb[k];
      if (line === undefined) continue;
      for (let j = 0; j <= k; j++) line[j] = (line[j] ?? 0) + curve * xk * (x[at + j] ?? 0);
    }
  }
  sums.ga[t] = (sums.ga[t] ?? 0) + ga;
  sums.haa[t] = (sums.haa[t] ?? 0) + haa;
}

/** One Newton step. The intercepts are eliminated first, since no two treaties share a row. */
function newton(sums: Sums, width: number): { a: number[]; b: number[] } {
  const { ga, haa, gb, hbb, hab } = sums;
  const matrix = Array.from({ length: width }, (_, k) =>
    Array.from({ length: width }, (_, j) => {
      let entry = hbb[Math.max(k, j)]?.[Math.min(k, j)] ?? 0;
      for (let t = 0; t < ga.length; t++) entry -= ((hab[t]?.[k] ?? 0) * (hab[t]?.[j] ?? 0)) / (haa[t] ?? 1);
      return entry;
    }),
  );
  const right = Array.from({ length: width }, (_, k) => {
    let entry = gb[k] ?? 0;
    for (let t = 0; t < ga.length; t++) entry -= ((hab[t]?.[k] ?? 0) * (ga[t] ?? 0)) / (haa[t] ?? 1);
    return entry;
  });
  const b = solve(matrix, right);
  const a = Array.from(ga, (gradient, t) => {
    const coupled = b.reduce((sum, move, k) => sum + (hab[t]?.[k] ?? 0) * move, 0);
    return (gradient - coupled) / (haa[t] ?? 1);
  });
  return { a, b };
}

function moved(fit: Fit, move: { a: readonly number[]; b: readonly number[] }, share: number): Fit {
  return {
    intercepts: fit.intercepts.map((value, t) => value + share * (move.a[t] ?? 0)),
    beta: fit.beta.map((value, k) => value + share * (move.b[k] ?? 0)),
  };
}

/** Solves a linear system by Gaussian elimination with pivoting. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++)
      if (Math.abs(rows[i]?.[k] ?? 0) > Math.abs(rows[best]?.[k] ?? 0)) best = i;
    const pivot = rows[best] ?? [];
    rows[best] = rows[k] ?? [];
    rows[k] = pivot;
    for (let i = 0; i < n; i++) {
      const row = rows[i];
      if (i === k || row === undefined) continue;
      const factor = (row[k] ?? 0) / (pivot[k] ?? 1);
      for (let j = k; j <= n; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
