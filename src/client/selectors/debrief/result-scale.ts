/** The bars on which a result is shown beside par, which is what level 2 reached in the same seat on the same seed. */

export const RESULTS = ["mandate", "trust", "world"] as const;
export type ResultId = (typeof RESULTS)[number];

/** The highest Trust and the highest World. */
const MOST = 1000;

/**
 * The number at which the bar of a result ends. Trust and World end at 1,000. The Mandate has no limit where people
 * play, so par is the middle of its bar, unless the result is more than twice par.
 * @returns null if there is no scale: the Mandate needs a par above 0
 * @example a Mandate of 1,080 with par 905 ends at 1,810; one of 1,080 with par 400 at 1,080
 */
export function endOfScale(id: ResultId, value: number, par: number | null): number | null {
  if (id !== "mandate") return MOST;
  return par === null || par <= 0 ? null : Math.max(2 * par, value);
}

/** The share of a bar that a number fills, from 0 to 1. A Mandate below 0 fills nothing. */
export function shareOf(value: number, end: number): number {
  return Math.min(1, Math.max(0, value / end));
}
