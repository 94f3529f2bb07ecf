/** Figures about ways to play the seasons: shares of level 2's results, and which of several ways is best. */

import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import { RESULTS, type Result } from "./duel.ts";
import type { WayResult } from "./season-ways.ts";

/** One way and level 2 in one seat, paired by seed. */
export type WayOutcome = Readonly<{ way: readonly WayResult[]; level2: readonly WayResult[] }>;

export type ResultShares = Readonly<Record<Result, Interval>>;

/**
 * Shares of level 2's results, with intervals from resampling seats. The Mandate is the one that players see, with the
 * handicap: level 2 then reaches about the same in every seat, so all seats weigh the same.
 */
export function sharesOf(name: string, outcomes: readonly WayOutcome[]): ResultShares {
  const share = (result: Result): Interval =>
    bootstrap(
      `${name}/${result}`,
      outcomes,
      (sample) =>
        mean(sample.map(({ way }) => meanOf(way, result))) /
        mean(sample.map(({ level2 }) => meanOf(level2, result))),
    );
  const [mandate, trust, world] = RESULTS.map(share);
  return { mandate, trust, world } as ResultShares;
}

export function meanOf(results: readonly WayResult[], result: Result): number {
  return mean(results.map((one) => one[result]));
}

/**
 * The position of the highest value, the first of several equal ones; null if all are equal. Case by case comes last in
 * the list of ways to answer, so it is best only if it beats both fixed answers.
 */
export function bestOf(values: readonly number[]): number | null {
  const most = Math.max(...values);
  return values.every((value) => value === most) ? null : values.indexOf(most);
}

/** The highest value minus the lowest, as a share of a base. @example spreadOf([540, 600], 600) is 0.1 */
export function spreadOf(values: readonly number[], base: number): number {
  return (Math.max(...values) - Math.min(...values)) / base;
}
