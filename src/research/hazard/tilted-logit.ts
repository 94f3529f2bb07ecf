/**
 * A logit with a level and a tilt for every treaty. The common coefficients are fitted by comparing states under the
 * same treaty. Levels are free; tilts, a treaty's slopes in ln time, are normal around 0 with an estimated spread.
 */
import { solve } from "../history/logit.ts";

/** The observations of one treaty, row after row in flat arrays; `offset` and `slope` have one value per row. */
export type TiltedBlock = Readonly<{
  x: Float64Array;
  y: Uint8Array;
  offset: Float64Array;
  slope: Float64Array;
  width: number;
}>;

export type TiltedFit = Readonly<{
  beta: readonly number[];
  /** Standard errors of `beta`, clustered by treaty. */
  errors: readonly number[];
  levels: readonly number[];
  tilts: readonly number[];
  /** Standard deviation of the tilts. */
  spread: number;
}>;

const ROUNDS = 30;
const STEPS = 40;
const NEAR = 1e-5;
/** Tolerance for the variance of tilts; a thousandth of a logit is the last digit printed. */
const NEAR_VARIANCE = 1e-4;
/** The maximum change of a coefficient in one step, because a full step from far away would overshoot. */
const STRIDE = 1;
const FIRST_VARIANCE = 0.25;
/** The levels start this far below the logarithm of the fraction of hits. This is roughly the mean of the offset. */
const FIRST_OFFSET = 2.2;

type Pair = [number, number];
/**
 * The contribution of one treaty: gradients and curvatures of its level and tilt and of the common coefficients, and
 * the terms that couple them.
 */
type Sums = Readonly<{
  own: Pair;
  curve: [number, number, number];
  common: Float64Array;
  matrix: Float64Array[];
  cross: readonly [Float64Array, Float64Array];
}>;

type State = { beta: number[]; own: Pair[]; variance: number };

export function fitTilted(blocks: readonly TiltedBlock[]): TiltedFit {
  const width = blocks[0]?.width ?? 0;
  const state: State = {
    beta: new Array<number>(width).fill(0),
    own: blocks.map((block) => [firstLevel(block), 0]),
    variance: FIRST_VARIANCE,
  };
  let sums: Sums[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    sums = climb(blocks, state);
    const before = state.variance;
    state.variance = varianceOf(state.own, sums);
    if (Math.abs(state.variance - before) < NEAR_VARIANCE) break;
  }
  return {
    beta: state.beta,
    errors: clustered(sums, width),
    levels: state.own.map(([level]) => level),
    tilts: state.own.map(([, tilt]) => tilt),
    spread: Math.sqrt(state.variance),
  };
}

function firstLevel({ y }: TiltedBlock): number {
  const hits = y.reduce((sum, hit) => sum + hit, 0);
  return Math.log((hits + 0.5) / y.length) - FIRST_OFFSET;
}

/** Maximises the likelihood by Newton's method for a given spread of tilts. */
function climb(blocks: readonly TiltedBlock[], state: State): Sums[] {
  for (let step = 0; step < STEPS; step++) {
    const sums = blocks.map((block, t) => sumsOf(block, state.own[t] ?? [0, 0], state));
    const move = newton(sums, state.beta.length);
    const most = Math.max(...[...move.beta, ...move.own.flat()].map(Math.abs));
    if (most < NEAR) return sums;
    const share = Math.min(1, STRIDE / most);
    state.beta = state.beta.map((value, k) => value + share * (move.beta[k] ?? 0));
    state.own = state.own.map(([level, tilt], t) => {
      const [up, turn] = move.own[t] ?? [0, 0];
      return [level + share * up, tilt + share * turn];
    });
  }
  return blocks.map((block, t) => sumsOf(block, state.own[t] ?? [0, 0], state));
}

/** First and second derivatives over the rows of one treaty. */
function sumsOf({ x, y, offset, slope, width }: TiltedBlock, [level, tilt]: Pair, state: State): Sums {
  const { beta, variance } = state;
  const own: Pair = [0, -tilt / variance];
  const curve: [number, number, number] = [0, 0, 1 / variance];
  const common = new Float64Array(width);
  const matrix = beta.map(() => new Float64Array(width));
  const cross = [new Float64Array(width), new Float64Array(width)] as const;
  for (let row = 0, at = 0; row < y.length; row++, at += width) {
    const turn = slope[row] ?? 0;
    let eta = level + tilt * turn + (offset[row] ?? 0);
    for (let k = 0; k < width; k++) eta += (x[at + k] ?? 0) * (beta[k] ?? 0);
    const p = 1 / (1 + Math.exp(-eta));
    const residual = (y[row] ?? 0) - p;
    const weight = p * (1 - p);
    own[0] += residual;
    own[1] += residual * turn;
    curve[0] += weight;
    curve[1] += weight * turn;
    curve[2] += weight * turn * turn;
    for (let k = 0; k < width; k++) {
      const xk = x[at + k] ?? 0;
      if (xk === 0) continue;
      common[k] = (common[k] ?? 0) + residual * xk;
      cross[0][k] = (cross[0][k] ?? 0) + weight * xk;
      cross[1][k] = (cross[1][k] ?? 0) + weight * xk * turn;
      const line = matrix[k];
      if (line === undefined) continue;
      for (let j = 0; j <= k; j++) line[j] = (line[j] ?? 0) + weight * xk * (x[at + j] ?? 0);
    }
  }
  return { own, curve, common, matrix, cross };
}

/** Solves the two equations for a treaty's own level and tilt. */
function ownSolution([a, b, c]: Sums["curve"], [first, second]: Pair): Pair {
  const determinant = a * c - b * b;
  return [(c * first - b * second) / determinant, (a * second - b * first) / determinant];
}

/** The gradient of the common coefficients after eliminating a treaty's level and tilt. */
function answered({ own, curve, common, cross }: Sums): number[] {
  const [level, tilt] = ownSolution(curve, own);
  return Array.from(common, (value, k) => value - (cross[0][k] ?? 0) * level - (cross[1][k] ?? 0) * tilt);
}

/**
 * The curvature of the common coefficients after eliminating levels and tilts, which is possible because no two
 * treaties share a row.
 */
function information(sums: readonly Sums[], width: number): number[][] {
  return Array.from({ length: width }, (_, k) =>
    Array.from({ length: width }, (__, j) =>
      sums.reduce((total, { matrix, curve, cross }) => {
        const [level, tilt] = ownSolution(curve, [cross[0][j] ?? 0, cross[1][j] ?? 0]);
        const own = (cross[0][k] ?? 0) * level + (cross[1][k] ?? 0) * tilt;
        return total + (matrix[Math.max(k, j)]?.[Math.min(k, j)] ?? 0) - own;
      }, 0),
    ),
  );
}

function newton(sums: readonly Sums[], width: number): { beta: number[]; own: Pair[] } {
  const gradients = sums.map(answered);
  const right = Array.from({ length: width }, (_, k) =>
    gradients.reduce((total, gradient) => total + (gradient[k] ?? 0), 0),
  );
  const beta = solve(information(sums, width), right);
  const own = sums.map(({ own: [first, second], curve, cross }): Pair => {
    const taken = cross.map((line) => beta.reduce((sum, move, k) => sum + move * (line[k] ?? 0), 0));
    return ownSolution(curve, [first - (taken[0] ?? 0), second - (taken[1] ?? 0)]);
  });
  return { beta, own };
}

/** The variance of tilts: the mean of their squares plus the uncertainty of each. */
function varianceOf(own: readonly Pair[], sums: readonly Sums[]): number {
  const parts = own.map(([, tilt], t) => {
    const [a = 0, b = 0, c = 1] = sums[t]?.curve ?? [];
    return tilt * tilt + a / (a * c - b * b);
  });
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** Sandwich errors, clustered by treaty: the sample consists of treaties, not of months. */
function clustered(sums: readonly Sums[], width: number): number[] {
  const matrix = information(sums, width);
  const gradients = sums.map(answered);
  return Array.from({ length: width }, (_, k) => {
    const row = solve(
      matrix,
      Array.from({ length: width }, (__, j) => (j === k ? 1 : 0)),
    );
    const pulls = gradients.map((gradient) => gradient.reduce((sum, g, j) => sum + g * (row[j] ?? 0), 0));
    return Math.sqrt(pulls.reduce((sum, pull) => sum + pull * pull, 0));
  });
}
