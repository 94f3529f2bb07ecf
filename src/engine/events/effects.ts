/** Effects on trust, blocks, promises and home tables that events of several topics share. */

import { BLOCK_TRUST, WANTON_BLOCK_TRUST } from "../model/costs.ts";
import { voidedBy } from "../model/pacts.ts";
import type { Consequences, TrustCause } from "../state/consequence.ts";
import type { HomeTable } from "../state/treaty.ts";
import type { World } from "../state/world.ts";
import type { UnboundedMove } from "./moves.ts";

/** A block costs trust. The cost doubles if the room can see no cause for the block. */
export function blockMoves(
  blockers: readonly number[],
  isCaused: (country: number) => boolean,
): UnboundedMove<TrustCause>[] {
  const wanton = blockers.filter((i) => !isCaused(i));
  return [
    { cause: "block", by: -BLOCK_TRUST, countries: blockers.filter(isCaused) },
    { cause: "wantonBlock", by: -WANTON_BLOCK_TRUST, countries: wanton },
  ];
}

export function blocksUsed(blockers: readonly number[]): Consequences {
  return blockers.length === 0 ? {} : { blocksUsed: blockers };
}

export function voided(world: World, article?: number): Consequences {
  const places = voidedBy(world.pacts, article);
  return places.length === 0 ? {} : { voided: places };
}

/** Applies a change to every home table and returns the tables that differ. */
export function changedHomes(world: World, change: (home: HomeTable) => HomeTable): Consequences {
  const homes = world.secrets.homes.flatMap((home) => {
    const next = change(home);
    return next === home ? [] : [next];
  });
  return homes.length === 0 ? {} : { homes };
}
