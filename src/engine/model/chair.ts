/** How the chair weighs the room on an article: by power, and by trust for whoever has taken the floor on it. */
import { memo } from "../memo.ts";
import { FLOOR_WEIGHT, TOOK_FLOOR } from "../numbers.ts";
import { thousandths } from "../share.ts";
import { type OpenWorld, size } from "../world.ts";

export type Weights = Readonly<{ own: readonly number[]; sum: number }>;

/** What every seat weighs with the chair. @example Jamaica, power 300 and trust 600, after a speech: 6,300. */
export function weightsOf(world: OpenWorld, article: number): Weights {
  let sum = 0;
  const own = world.scenario.countries.map(({ power }, i) => {
    const weight = power + (hasFloor(world, article, i) ? ofFloor(world, i) : 0);
    sum += weight;
    return weight;
  });
  return { own, sum };
}

/** Centres of the articles on the floor by their last wishes, once for all who ask in a beat. */
export const centresOnFloor = memo(
  (world: OpenWorld): ReadonlyMap<number, number> =>
    new Map(
      world.draft.floor.map((article) => [article, centreOf(world, article, weightsOf(world, article))]),
    ),
);

/** Weighted mean of the declared wishes, in milli-steps. */
export function centreOf(world: OpenWorld, article: number, { own, sum }: Weights): number {
  const n = size(world);
  let total = 0;
  for (let i = 0; i < n; i++) total += (own[i] ?? 0) * 1000 * (world.declared[article * n + i] ?? 0);
  return Math.trunc(total / sum);
}

/** Whether a seat has taken the floor on an article: it counts there until the article closes. */
export function hasFloor(
  world: Pick<OpenWorld, "heard" | "credit">,
  article: number,
  country: number,
): boolean {
  return ((world.heard[article * world.credit.length + country] ?? 0) & TOOK_FLOOR) !== 0;
}

/** Seats that have taken the floor on an article, in the order of the countries. */
export function floorHolders(world: Pick<OpenWorld, "heard" | "credit">, article: number): number[] {
  return world.credit.flatMap((_, i) => (hasFloor(world, article, i) ? [i] : []));
}

/** Share of the room's weight on an article, thousandths: as it is, and once the seat has spoken there. */
export type FloorShare = Readonly<{ now: number; spoken: number }>;

/** @example power 2,000 of 1,000,000 and trust 600: 2 now, 8 once it has spoken */
export function floorShare(world: OpenWorld, article: number, country: number): FloorShare {
  const { own, sum } = weightsOf(world, article);
  const weight = own[country] ?? 0;
  const more = hasFloor(world, article, country) ? 0 : ofFloor(world, country);
  return { now: thousandths(weight, sum), spoken: thousandths(weight + more, sum + more) };
}

function ofFloor(world: Pick<OpenWorld, "trust">, country: number): number {
  return FLOOR_WEIGHT * (world.trust[country] ?? 0);
}
