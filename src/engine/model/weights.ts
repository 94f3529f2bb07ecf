/** What seats weigh with the chair: their power, and their trust where they have taken the floor. */
import { FLOOR_WEIGHT, TOOK_FLOOR } from "../numbers.ts";
import { thousandths } from "../share.ts";
import type { OpenWorld } from "../world.ts";

/** What every seat weighs with the chair on an article. */
export type Weights = Readonly<{ own: readonly number[]; sum: number }>;

/** Power, and ten times its trust for whoever has taken the floor on the article. */
export function weightsOf(world: OpenWorld, article: number): Weights {
  const own = world.scenario.countries.map(
    ({ power }, i) => power + (hasFloor(world, article, i) ? ofFloor(world, i) : 0),
  );
  return { own, sum: own.reduce((sum, weight) => sum + weight, 0) };
}

/** Whether a seat has taken the floor on an article: it counts there until the article closes. */
export function hasFloor(
  world: Pick<OpenWorld, "heard" | "credit">,
  article: number,
  country: number,
): boolean {
  return world.heard[article * world.credit.length + country] === TOOK_FLOOR;
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
