/** Events about the packages that seats offer each other. */

import { COSTS, refusalCost } from "../model/costs.ts";
import { changesPosition, isCharged, offerCost, refusedSoFar } from "../model/pacts.ts";
import type { Offer, Pact } from "../state/treaty.ts";
import type { World } from "../state/world.ts";
import { creditMoves, trustMoves } from "./moves.ts";
import { between, type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type PackagesFact =
  | Readonly<{ type: "offerMade"; offer: Offer }>
  | Readonly<{ type: "offerAnswered"; offer: number; from: number; to: number; accepted: boolean }>
  /** The offer is closed, and `counter` goes from its recipient back to its author. */
  | Readonly<{ type: "offerCountered"; offer: number; from: number; to: number; counter: Offer }>
  | Readonly<{ type: "offerWithdrawn"; offer: number; from: number; to: number }>
  | Readonly<{ type: "offersExchanged"; offers: readonly Offer[] }>
  /**
   * The offers with their new status. An offer has lapsed if one side made another promise on its article in the same
   * beat.
   */
  | Readonly<{ type: "offersSettled"; offers: readonly Offer[] }>
  /** Accepted packages, read out to the room with the promises of each side. */
  | Readonly<{ type: "packagesAgreed"; packages: readonly Offer[] }>;

export const packagesHandlers: Handlers<PackagesFact> = {
  offerMade: (world, event) => withOffers(world, [...world.secrets.offers, event.offer]),
  offerAnswered: (world, event) => withStatus(world, event.offer, event.accepted ? "accepted" : "refused"),
  offerCountered: (world, event) => {
    const answered = withStatus(world, event.offer, "countered");
    return withOffers(answered, [...answered.secrets.offers, event.counter]);
  },
  offerWithdrawn: (world, event) => withStatus(world, event.offer, "withdrawn"),
  offersExchanged: (world, event) => withOffers(world, [...world.secrets.offers, ...event.offers]),
  offersSettled: (world, event) =>
    withOffers(
      world,
      world.secrets.offers.map((offer) => event.offers.find(({ id }) => id === offer.id) ?? offer),
    ),
  packagesAgreed: (world) => world,
};

export const packagesConsequences: ConsequenceTable<PackagesFact> = {
  offerMade: (world, { offer }) => ofPackages(world, [offer]),
  /**
   * A refusal costs the offering seat trust only when the deal beat ends. If it cost trust at once, the room could
   * count refusals.
   */
  offerAnswered: (world, { offer, accepted }) =>
    accepted
      ? ofAnswers(
          world,
          world.secrets.offers
            .filter(({ id }) => id === offer)
            .map((one) => ({ ...one, status: "accepted" })),
        )
      : {},
  /** Free: only people counter, and only the offers of people. */
  offerCountered: null,
  offerWithdrawn: null,
  offersExchanged: (world, { offers }) => ofPackages(world, offers),
  offersSettled: (world, { offers }) => ofAnswers(world, [...offers, ...refusedSoFar(world)]),
  packagesAgreed: (world, { packages }) => ({
    pacts: packages.flatMap((offer) => pactsOf(world, offer)),
  }),
};

export const packagesRedactions: Redactions<PackagesFact> = {
  offerMade: (event, country) => (event.offer.from === country || event.offer.to === country ? event : null),
  offerAnswered: between,
  offerCountered: between,
  offerWithdrawn: between,
  offersExchanged: (event, country) => {
    const offers = event.offers.filter((offer) => offer.from === country || offer.to === country);
    return offers.length === 0 ? null : { ...event, offers };
  },
  offersSettled: (event, country) => {
    const offers = event.offers.filter((offer) => offer.from === country || offer.to === country);
    const isCharged = event.did?.trust?.some(({ countries }) => countries.includes(country)) === true;
    return offers.length === 0 && !isCharged ? null : { ...event, offers };
  },
  packagesAgreed: open,
};

function withOffers(world: World, offers: readonly Offer[]): World {
  return { ...world, secrets: { ...world.secrets, offers } };
}

function withStatus(world: World, id: number, status: Offer["status"]): World {
  return withOffers(
    world,
    world.secrets.offers.map((offer) => (offer.id === id ? { ...offer, status } : offer)),
  );
}

function ofPackages(world: World, offers: readonly Offer[]) {
  return creditMoves(world.credit, {
    cause: "package",
    by: -COSTS.offerPackage,
    countries: offers.filter((offer) => offerCost(world, offer) > 0).map(({ from }) => from),
  });
}

/** The seat that offered a refused package loses trust. */
function ofAnswers(world: World, offers: readonly Offer[]) {
  const refused = offers.filter((offer) => isCharged(world, offer));
  const before = world.secrets.offers.filter(
    (offer) => isCharged(world, offer) && refused.every(({ id }) => id !== offer.id),
  );
  return trustMoves(
    world.trust,
    ...refused.map(({ from }) => ({
      cause: "refused" as const,
      by: -refusalCost(world, before.filter((one) => one.from === from).length),
      countries: [from],
    })),
  );
}

/** The promises in an agreed package: each side must support its text until the article closes. */
function pactsOf(world: World, { from, to, give, ask, assistance }: Offer): Pact[] {
  const support = { kind: "support" as const, status: "open" as const, due: 0 };
  const pacts: Pact[] = [
    { by: from, to, ...give, ...support, paid: changesPosition(world, to, ask) },
    { by: to, to: from, ...ask, ...support, paid: assistance === 1 || changesPosition(world, from, give) },
  ];
  if (assistance === 0) return pacts;
  const due = 2 * world.scenario.seasonMonths;
  return [...pacts, { by: from, to, kind: "assist", ...ask, paid: true, status: "open", due }];
}
