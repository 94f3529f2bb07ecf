/** What made up both halves of the World result. */
import { partyShare, type WorldPart, worldParts } from "../../../engine/seats/world-halves.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";

export type { WorldPart } from "../../../engine/seats/world-halves.ts";

export function partsOfWorld(
  world: OpenWorld,
): Readonly<Record<"cooperation" | "abuse", readonly WorldPart[]>> {
  return worldParts(world, partyShare(world));
}
