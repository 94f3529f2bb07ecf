/** What a refusal of the next offer would cost. */
import { refusalCost } from "../../../engine/model/costs.ts";
import type { Offer } from "../../../engine/state/treaty.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";

/**
 * The trust that a seat loses if an offer is refused in this beat. Where people play, each refusal in an earlier beat
 * raises it.
 * @param offers the offers that the seat knows of
 * @param fresh the numbers of the offers made in this beat; their refusals do not raise the price yet
 */
export function refusalPrice(
  world: Pick<OpenWorld, "climate">,
  own: number,
  offers: readonly Offer[],
  fresh: readonly number[],
): number {
  const before = offers.filter(
    ({ id, from, status }) => from === own && status === "refused" && !fresh.includes(id),
  );
  return refusalCost(world, before.length);
}
