/** Which states have taken the floor, and how much that counts with the chair. Uses public facts only. */

import { thousandths } from "../../../engine/exact/whole.ts";
import { floorHolders, floorShare, hasFloor, weightsOf } from "../../../engine/model/chair.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { OpenWorld, PublicWorld } from "../../../engine/state/world.ts";

export type OwnWeight = Readonly<{
  article: number;
  /** Share of the room's weight in percent, now and after a speech by the seat. */
  now: number;
  spoken: number;
  hasFloor: boolean;
}>;

/** A seat's weight on every article on the floor, now and after a speech by the seat on that article. */
export function ownWeights({ world, country }: Pick<Seen, "world" | "country">): readonly OwnWeight[] {
  return world.draft.floor.map((article) => {
    const { now, spoken } = floorShare(world, article, country);
    return { article, now: now / 10, spoken: spoken / 10, hasFloor: hasFloor(world, article, country) };
  });
}

export type Holder = Readonly<{ country: number; share: number }>;

/** States that have taken the floor on an article, heaviest first, with their share of the room in percent. */
export function holdersOf(world: OpenWorld, article: number): readonly Holder[] {
  const { own, sum } = weightsOf(world, article);
  return floorHolders(world, article)
    .map((country) => ({ country, share: thousandths(own[country] ?? 0, sum) / 10 }))
    .sort((a, b) => b.share - a.share || a.country - b.country);
}

/** True if a state has taken the floor on any article now on the floor. */
export function holdsFloor(world: PublicWorld, country: number): boolean {
  return world.draft.floor.some((article) => hasFloor(world, article, country));
}
