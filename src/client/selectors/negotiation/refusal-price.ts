/** What a refusal of the next offer would cost. */
import { refusalCost } from "../../../engine/model/costs.ts";
import { isCharged } from "../../../engine/model/pacts.ts";
import type { Offer } from "../../../engine/state/treaty.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";

/**
 * The trust that a seat loses if an offer is refused in this beat. Where people play, each refusal in an earlier beat
 * raises it, and a person's refusal costs nothing.
 * @param offers the offers that the seat knows of
 * @param fresh the numbers of the offers made in this beat; their refusals do not raise the price yet
 * @param to the partner, or −1 for any simulated state
 */
export function refusalPrice(
  world: Pick<OpenWorld, "climate" | "holders">,
  own: number,
  offers: readonly Offer[],
  fresh: readonly number[],
  to = -1,
): number {
  if (!isCharged(world, { to, status: "refused" })) return 0;
  const before = offers.filter(
    (offer) => offer.from === own && isCharged(world, offer) && !fresh.includes(offer.id),
  );
  return refusalCost(world, before.length);
}
