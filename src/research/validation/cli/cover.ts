/** How many of n ranges, each meant to be right 80% of the time, should contain the outcome. */

const RANGE = 0.8;
const OUTSIDE = 0.05;

/**
 * The middle 90% of a binomial count with a chance of 80%.
 * @example of 28 ranges, 19 to 26
 */
export function coverBounds(n: number): Readonly<{ low: number; high: number }> {
  const chances = Array.from({ length: n + 1 }, (_, k) => chanceOf(k, n));
  const tail = (from: number, step: number): number => {
    let sum = 0;
    let k = from;
    while (sum + (chances[k] ?? 0) < OUTSIDE) {
      sum += chances[k] ?? 0;
      k += step;
    }
    return k;
  };
  return { low: tail(0, 1), high: tail(n, -1) };
}

function chanceOf(k: number, n: number): number {
  let chance = (1 - RANGE) ** (n - k) * RANGE ** k;
  for (let j = 1; j <= k; j++) chance *= (n - k + j) / j;
  return chance;
}
