/** Who has taken the floor, and what that weighs with the chair. Public facts only. */

import { thousandths } from "../../../engine/exact/whole.ts";
import { floorHolders, floorShare, hasFloor, weightsOf } from "../../../engine/model/chair.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { OpenWorld, PublicWorld } from "../../../engine/state/world.ts";

export type OwnWeight = Readonly<{
  article: number;
  /** Percent of the room's weight, as it is and once the seat has spoken there. */
  now: number;
  spoken: number;
  hasFloor: boolean;
}>;

/** What a seat weighs on every article on the floor, and would weigh after a speech there. */
export function ownWeights({ world, country }: Pick<Seen, "world" | "country">): readonly OwnWeight[] {
  return world.draft.floor.map((article) => {
    const { now, spoken } = floorShare(world, article, country);
    return { article, now: now / 10, spoken: spoken / 10, hasFloor: hasFloor(world, article, country) };
  });
}

export type Holder = Readonly<{ country: number; share: number }>;

/** Who has taken the floor on an article, the weightiest first, with its share of the room in percent. */
export function holdersOf(world: OpenWorld, article: number): readonly Holder[] {
  const { own, sum } = weightsOf(world, article);
  return floorHolders(world, article)
    .map((country) => ({ country, share: thousandths(own[country] ?? 0, sum) / 10 }))
    .sort((a, b) => b.share - a.share || a.country - b.country);
}

/** Whether a state has taken the floor on any article that is on the floor now. */
export function holdsFloor(world: PublicWorld, country: number): boolean {
  return world.draft.floor.some((article) => hasFloor(world, article, country));
}
