/** What red lines, bridges, consultations and packages do. */

import { isTurned, refusedSoFar } from "../model/pacts.ts";
import { AUTHOR_REWARD, COSTS, FACE, REFUSED_TRUST } from "../model/prices.ts";
import type { Offer, Pact } from "../state/treaty.ts";
import type { World } from "../state/world.ts";
import type { ConsequenceTable } from "./consequence-type.ts";
import { creditMoves, trustMoves } from "./moves.ts";
import { promisesReckoned } from "./promises.ts";

type DealEvent =
  | "offerMade"
  | "offerAnswered"
  | "offerWithdrawn"
  | "redLinesDeclared"
  | "redLinesDropped"
  | "bridgesSponsored"
  | "bridgeBuilt"
  | "consulted"
  | "offersExchanged"
  | "offersSettled"
  | "packagesAgreed"
  | "promisesReckoned";

export const consequencesOfDealing: ConsequenceTable<DealEvent> = {
  offerMade: (world, { offer }) => ofPackages(world, [offer]),
  /** A refusal between two costs its maker trust only when the dealing ends: before, the room could count it. */
  offerAnswered: (world, { offer, accepted }) =>
    accepted
      ? ofAnswers(
          world,
          world.secrets.offers
            .filter(({ id }) => id === offer)
            .map((one) => ({ ...one, status: "accepted" })),
        )
      : {},
  offerWithdrawn: null,
  redLinesDeclared: (world, { lines }) =>
    creditMoves(world.credit, {
      cause: "lineDeclared",
      by: -COSTS.declareRedLine,
      countries: lines.map(({ country }) => country),
    }),
  redLinesDropped: (world, { lines }) => {
    const countries = lines.map(({ country }) => country);
    return {
      ...creditMoves(world.credit, { cause: "lineDropped", by: -COSTS.dropRedLine, countries }),
      ...trustMoves(world.trust, { cause: "lineDropped", by: -FACE, countries }),
    };
  },
  bridgesSponsored: (world, { sponsors }) =>
    creditMoves(world.credit, {
      cause: "bridge",
      by: -COSTS.sponsorBridge,
      countries: sponsors.map(({ country }) => country),
    }),
  bridgeBuilt: (world, { author }) =>
    creditMoves(world.credit, { cause: "author", by: AUTHOR_REWARD, countries: [author] }),
  consulted: (world, { answers }) =>
    creditMoves(world.credit, {
      cause: "consultation",
      by: -COSTS.consult,
      countries: answers.map(({ by }) => by),
    }),
  offersExchanged: (world, { offers }) => ofPackages(world, offers),
  offersSettled: (world, { offers }) => ofAnswers(world, [...offers, ...refusedSoFar(world)]),
  packagesAgreed: (world, { packages }) => ({
    pacts: packages.flatMap((offer) => pactsOf(world, offer)),
  }),
  promisesReckoned,
};

function ofPackages(world: World, offers: readonly Offer[]) {
  return creditMoves(world.credit, {
    cause: "package",
    by: -COSTS.offerPackage,
    countries: offers.map(({ from }) => from),
  });
}

/** A package refused costs whoever made it. */
function ofAnswers(world: World, offers: readonly Offer[]) {
  const refused = offers.flatMap(({ status, from }) => (status === "refused" ? [from] : []));
  return trustMoves(world.trust, { cause: "refused", by: -REFUSED_TRUST, countries: refused });
}

/** Both sides are bound to support what they promised until its article closes. */
function pactsOf(world: World, { from, to, give, ask, assistance }: Offer): Pact[] {
  const support = { kind: "support" as const, status: "open" as const, due: 0 };
  const pacts: Pact[] = [
    { by: from, to, ...give, ...support, paid: isTurned(world, to, ask) },
    { by: to, to: from, ...ask, ...support, paid: assistance === 1 || isTurned(world, from, give) },
  ];
  if (assistance === 0) return pacts;
  const due = 2 * world.scenario.seasonMonths;
  return [...pacts, { by: from, to, kind: "assist", ...ask, paid: true, status: "open", due }];
}
