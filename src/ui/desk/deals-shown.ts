/** Which offers and broken promises the desk lists one by one, and in which order. */

import type { TableReport } from "../../room/message.ts";
import type { BrokenPromise, OfferReport } from "../../room/offer-report.ts";

export type ShownOffer = OfferReport & Readonly<{ isBetweenPeople: boolean }>;

type Deals = Readonly<{ offers: readonly ShownOffer[]; broken: readonly BrokenPromise[] }>;

/**
 * Those of people: first the offers between two of them, of these first the open ones, and then the latest. `bots`: all
 * others.
 */
export function dealsShown({ seats, offers, broken }: TableReport): Deals & Readonly<{ bots: Deals }> {
  const people = new Set(
    seats.filter(({ devices, isBot }) => devices.length > 0 && !isBot).map(({ seat }) => seat),
  );
  const sides = ({ from, to }: OfferReport): number => Number(people.has(from)) + Number(people.has(to));
  const rank = (offer: OfferReport): number => 2 * sides(offer) + Number(offer.status === "open");
  const sorted = offers
    .toReversed()
    .toSorted((a, b) => rank(b) - rank(a))
    .map((offer) => ({ ...offer, isBetweenPeople: sides(offer) === 2 }));
  const isOurs = ({ by, to }: BrokenPromise): boolean => people.has(by) || people.has(to);
  return {
    offers: sorted.filter((offer) => sides(offer) > 0),
    broken: broken.filter(isOurs),
    bots: {
      offers: sorted.filter((offer) => sides(offer) === 0),
      broken: broken.filter((one) => !isOurs(one)),
    },
  };
}
