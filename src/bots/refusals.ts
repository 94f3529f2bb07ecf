/** What a bot learns from refused offers: a further refusal costs more, and the same package is refused again. */

import { refusalCost } from "../engine/model/costs.ts";
import { isCharged } from "../engine/model/pacts.ts";
import { ownOffers, type Seen } from "../engine/seats/seen.ts";
import type { OfferPackage, Term } from "../engine/state/command.ts";
import type { Offer } from "../engine/state/treaty.ts";

function refused(r: Seen): Offer[] {
  return ownOffers(r).filter(({ status }) => status === "refused");
}

/** The trust that a refusal of the next offer would cost. */
export function nextRefusalCost(r: Seen): number {
  return refusalCost(r.world, refused(r).filter((offer) => isCharged(r.world, offer)).length);
}

/** The most trust that a seat which serves its mandate risks with an offer [design]. */
export const MOST_RISK = 30;

/** Whether the partner refused the same package before. */
export function wasRefused(r: Seen, { to, ask, give }: Pick<OfferPackage, "to" | "ask" | "give">): boolean {
  return refused(r).some((one) => one.to === to && isSame(one.ask, ask) && isSame(one.give, give));
}

function isSame(one: Term, other: Term): boolean {
  return one.article === other.article && one.alternative === other.alternative;
}
