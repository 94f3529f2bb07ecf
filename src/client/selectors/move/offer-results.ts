/** What became of a seat's own offers in a beat, beside the forecast that the seat had, and the deals it accepted. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { forecast } from "../../../engine/forecasts/forecast.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { OfferPackage } from "../../../engine/state/command.ts";
import type { Offer } from "../../../engine/state/treaty.ts";
import { deathOf } from "../negotiation/deal.ts";
import { isOtherPerson } from "../negotiation/people.ts";
import type { Range } from "./closed-result.ts";
import type { Times } from "./texts-put.ts";
import { type OfferAnswered, ownOffers } from "./trust-moves.ts";

/** `unanswered`: the person who got the offer pressed nothing. `agreed`: the seat accepted what the other offered. */
type OfferTold = OfferAnswered["status"] | "unanswered" | "agreed";

export type OfferResult = Readonly<{ of: "offer"; to: number; status: OfferTold; expected: Range | null }>;

/** One result for each offer of the seat that these events settle, and for each offer to it that it accepted. */
export function offersAnswered(events: readonly GameEvent[], { now, before }: Times): readonly OfferResult[] {
  const { offers } = now.own.lists;
  const accepted = acceptedBy(events, now.country);
  const answered = ownOffers(events, now.country).map(({ offer, to, status }): OfferResult => {
    const found = offers.find(({ id }) => id === offer);
    // A person's answer has no odds, so there was no forecast.
    const hasOdds = before !== null && found !== undefined && !isOtherPerson(now, to);
    const told = isOtherPerson(now, to) ? toldOf(events, { offer, to, status }, now, found) : status;
    return { of: "offer", to, status: told, expected: hasOdds ? expectedOf(before, found, offers) : null };
  });
  const isTold = (other: number): boolean =>
    answered.some(({ to, status }) => to === other && status === "agreed");
  const others = accepted.filter((to) => !isTold(to));
  return [
    ...answered,
    ...others.map((to): OfferResult => ({ of: "offer", to, status: "agreed", expected: null })),
  ];
}

/** The states whose offers a seat accepted, counter-offers included, each once. */
function acceptedBy(events: readonly GameEvent[], own: number): readonly number[] {
  const agreed = events.flatMap((event) => (event.type === "packagesAgreed" ? event.packages : []));
  return [...new Set(agreed.flatMap(({ from, to }) => (to === own ? [from] : [])))];
}

/**
 * What became of an offer to another person. The rules count an offer that nobody answered as refused; a person who pressed
 * nothing did not refuse. After a counter-offer that the seat accepted, the deal is the result.
 */
function toldOf(
  events: readonly GameEvent[],
  { offer, status }: OfferAnswered,
  { world }: Seen,
  found: Offer | undefined,
): OfferTold {
  const isAnswered = events.some((event) => event.type === "offerAnswered" && event.offer === offer);
  if (status === "refused" && !isAnswered)
    return found !== undefined && deathOf(world, found) !== null ? "lapsed" : "unanswered";
  return status === "countered" && isCounterAccepted(events, offer) ? "agreed" : status;
}

function isCounterAccepted(events: readonly GameEvent[], offer: number): boolean {
  const counters = events.flatMap((event) =>
    event.type === "offerCountered" && event.offer === offer ? [event.counter.id] : [],
  );
  return events.some(
    (event) =>
      (event.type === "offerAnswered" && event.accepted && counters.includes(event.offer)) ||
      (event.type === "packagesAgreed" && event.packages.some(({ id }) => counters.includes(id))),
  );
}

/** The chance that was told when the package was made, after the refusals that came before it. */
function expectedOf(
  before: Seen,
  { id, to, give, ask, assistance }: Offer,
  offers: readonly Offer[],
): Range | null {
  const command: OfferPackage = { type: "offerPackage", to, give, ask, assistance };
  const earlier = offers.filter((offer) => offer.id < id);
  const then = { ...before, own: { ...before.own, lists: { ...before.own.lists, offers: earlier } } };
  return forecast(then, command);
}
