/** What acts cost, and what the seat can still spend. */

import { offerCost } from "../../../engine/model/pacts.ts";
import type { Seen } from "../../../engine/seats/seen.ts";

export { type Budget, budgetOf } from "../../../engine/forecasts/budget.ts";
export { COSTS, CREDIT_A_ROUND, CREDIT_CAP } from "../../../engine/model/costs.ts";
export { costOf, costOfAct } from "../../../engine/options/options.ts";
export { actCost } from "../../../engine/state/command-slots.ts";

type Buyer = Pick<Seen, "world" | "country">;

/** The credit that a package to this state costs the seat. */
export function offerPrice({ world, country }: Buyer, to: number): number {
  return offerCost(world, { from: country, to });
}

/** The credit that the cheapest package costs the seat: none if another person plays. */
export function cheapestOffer(own: Buyer): number {
  const prices = own.world.holders.flatMap((_, to) => (to === own.country ? [] : [offerPrice(own, to)]));
  return Math.min(...prices);
}
