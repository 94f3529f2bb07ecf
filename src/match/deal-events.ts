/**
 * Logged events about red lines, bridges and packages: their schemas, the beats in which they may occur, and whether
 * they fit the world.
 */
import * as z from "zod/mini";
import type { DraftingFact } from "../engine/events/drafting.ts";
import type { PackagesFact } from "../engine/events/packages.ts";
import { isByHand } from "../engine/state/setup.ts";
import type { Offer } from "../engine/state/treaty.ts";
import type { World } from "../engine/state/world.ts";
import { bits, event, list, offerId, type Parts } from "./event-parts.ts";
import type { Beats, EntriesBehind, Fits, Schemas } from "./event-tables.ts";
import type { Entry } from "./types.ts";

export type DealFact = DraftingFact | PackagesFact;

export function dealSchemas(p: Parts): Schemas<DealFact> {
  const { country, countries, article, offer, onText } = p;
  const care = z.literal([0, 1, 2]);
  const between = { offer: offerId, from: country, to: country };
  return {
    offerMade: event("offerMade", { offer }),
    offerAnswered: event("offerAnswered", { ...between, accepted: z.boolean() }),
    offerCountered: event("offerCountered", { ...between, counter: offer }),
    offerWithdrawn: event("offerWithdrawn", between),
    redLinesDeclared: event("redLinesDeclared", { lines: list(onText({ country, bits })) }),
    redLinesDropped: event("redLinesDropped", { lines: list(z.strictObject({ country, article })) }),
    bridgesSponsored: event("bridgesSponsored", { sponsors: list(onText({ country })) }),
    bridgeBuilt: onText({ type: z.literal("bridgeBuilt"), author: country, sponsors: countries }),
    consulted: event("consulted", {
      answers: list(z.strictObject({ by: country, about: country, article, care })),
    }),
    offersExchanged: event("offersExchanged", { offers: list(offer) }),
    offersSettled: event("offersSettled", { offers: list(offer) }),
    packagesAgreed: event("packagesAgreed", { packages: list(offer) }),
  };
}

export const dealBeats: Beats<DealFact> = {
  offerMade: ["deal"],
  offerAnswered: ["deal"],
  offerCountered: ["deal"],
  offerWithdrawn: ["deal"],
  redLinesDeclared: ["deal"],
  redLinesDropped: ["deal"],
  bridgesSponsored: ["deal"],
  bridgeBuilt: ["deal"],
  consulted: ["deal"],
  offersExchanged: ["deal"],
  offersSettled: ["deal"],
  packagesAgreed: ["deal"],
};

export const dealFits: Fits<DealFact> = {
  offerMade: (world, { offer }) => isNewOffer(world, offer),
  offerAnswered: (world, { offer, from, to }) => isOpenOffer(world, offer, from, to),
  offerCountered: (world, { offer, from, to, counter }) =>
    isOpenOffer(world, offer, from, to) &&
    isNewOffer(world, counter) &&
    counter.from === to &&
    counter.to === from &&
    isPerson(world, from) &&
    isPerson(world, to),
  offerWithdrawn: (world, { offer, from, to }) => isOpenOffer(world, offer, from, to),
  offersExchanged: (world, { offers }) => offers.every((offer) => isNewOffer(world, offer)),
  offersSettled: (world, { offers }) => offers.every(({ id, from, to }) => isOpenOffer(world, id, from, to)),
};

export const dealEntries: EntriesBehind<DealFact> = {
  offerMade: (world, { offer: { from, to, give, ask, assistance } }) =>
    isPerson(world, from) ? entryOf(world, from, { type: "offerPackage", to, give, ask, assistance }) : null,
  offerAnswered: (world, { to, offer, accepted }) =>
    isPerson(world, to) ? entryOf(world, to, { type: "answerOffer", offer, accept: accepted }) : null,
  offerCountered: (world, { to, offer, counter: { give, ask } }) =>
    entryOf(world, to, { type: "counterOffer", offer, give, ask }),
  offerWithdrawn: (world, { from, offer }) =>
    isPerson(world, from) ? entryOf(world, from, { type: "withdrawOffer", offer }) : null,
  consulted: (world, { answers: [answer] }) =>
    answer === undefined
      ? null
      : entryOf(world, answer.by, { type: "consult", article: answer.article, country: answer.about }),
};

function isNewOffer({ secrets }: World, { id, status }: Offer): boolean {
  return status === "open" && secrets.offers.every((offer) => offer.id !== id);
}

function isOpenOffer({ secrets }: World, id: number, from: number, to: number): boolean {
  return secrets.offers.some(
    (offer) => offer.id === id && offer.status === "open" && offer.from === from && offer.to === to,
  );
}

function entryOf(world: World, country: number, command: Entry["command"]): Entry {
  return { beat: world.clock, seat: world.scenario.countries[country]?.iso3 ?? "", command };
}

function isPerson(world: World, country: number): boolean {
  return isByHand(world.holders[country]);
}
