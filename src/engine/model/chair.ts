/** How the chair weighs the room on an article: by power, and by trust for whoever has taken the floor on it. */
import { FLOOR_WEIGHT, TOOK_FLOOR } from "../numbers.ts";
import { type OpenWorld, size } from "../world.ts";

export type Weights = Readonly<{ own: readonly number[]; sum: number }>;

/** What every seat weighs with the chair. @example Jamaica, power 300 and trust 600, after a speech: 6,300. */
export function weightsOf({ scenario, heard, trust }: OpenWorld, article: number): Weights {
  const n = scenario.countries.length;
  let sum = 0;
  const own = scenario.countries.map(({ power }, i) => {
    const spoke = ((heard[article * n + i] ?? 0) & TOOK_FLOOR) !== 0;
    const weight = power + (spoke ? FLOOR_WEIGHT * (trust[i] ?? 0) : 0);
    sum += weight;
    return weight;
  });
  return { own, sum };
}

/** Weighted mean of the declared wishes, in milli-steps. */
export function centreOf(world: OpenWorld, article: number, { own, sum }: Weights): number {
  const n = size(world);
  let total = 0;
  for (let i = 0; i < n; i++) total += (own[i] ?? 0) * 1000 * (world.declared[article * n + i] ?? 0);
  return Math.trunc(total / sum);
}
