/** Handlers of red lines, bridges, consultations and packages. */

import { setAt, setMany } from "../exact/patch.ts";
import { blankRow } from "../state/digits.ts";
import type { Offer, Pact } from "../state/treaty.ts";
import { type Bridge, type Draft, type Sounding, size, type World } from "../state/world.ts";
import type { Handlers } from "./handlers.ts";

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

export const dealing: Handlers<DealEvent> = {
  offerMade: (world, event) => withOffers(world, [...world.secrets.offers, event.offer]),
  offerAnswered: (world, event) => withStatus(world, event.offer, event.accepted ? "accepted" : "refused"),
  offerWithdrawn: (world, event) => withStatus(world, event.offer, "withdrawn"),
  redLinesDeclared: (world, event) => {
    const declaredLines = world.declaredLines.slice();
    const n = size(world);
    for (const line of event.lines) declaredLines[line.article * n + line.country] = line.bits;
    return { ...world, declaredLines };
  },
  redLinesDropped: (world, event) => {
    const n = size(world);
    const cells = event.lines.map((line) => line.article * n + line.country);
    return { ...world, declaredLines: setMany(world.declaredLines, cells, 0) };
  },
  bridgesSponsored: (world, event) => {
    let bridges = world.draft.bridges;
    for (const { article, alternative, country } of event.sponsors) {
      const at = bridges.findIndex((b) => b.article === article && b.alternative === alternative);
      const known = bridges[at];
      bridges =
        known === undefined
          ? [...bridges, { article, alternative, sponsors: [country], callers: 1 }]
          : setAt(bridges, at, withSponsor(known, country, isNew(world, article, alternative)));
    }
    return draft(world, { bridges });
  },
  bridgeBuilt: (world, event) => {
    const { article, alternative, author } = event;
    const texts = [...(world.draft.texts[article] ?? []), alternative].sort((a, b) => a - b);
    const sounding = world.soundings[article] ?? null;
    const soundings = setAt(
      world.soundings,
      article,
      widened(sounding, texts.indexOf(alternative), size(world)),
    );
    return {
      ...draft(world, {
        texts: setAt(world.draft.texts, article, texts),
        authors: [...world.draft.authors, { article, alternative, country: author }],
        bridges: world.draft.bridges.filter((b) => b.article !== article || b.alternative !== alternative),
      }),
      soundings,
    };
  },
  consulted: (world, event) => {
    const knowledge = [
      ...world.secrets.knowledge,
      ...event.answers.map((answer) => ({ ...answer, round: world.round })),
    ];
    return { ...world, secrets: { ...world.secrets, knowledge } };
  },
  offersExchanged: (world, event) => withOffers(world, [...world.secrets.offers, ...event.offers]),
  offersSettled: (world, event) =>
    withOffers(
      world,
      world.secrets.offers.map((offer) => event.offers.find(({ id }) => id === offer.id) ?? offer),
    ),
  packagesAgreed: (world) => world,
  promisesReckoned: (world, event) => {
    const pacts = world.pacts.map((pact): Pact => {
      const done = event.reckonings.find(
        (r) =>
          r.by === pact.by &&
          r.to === pact.to &&
          r.kind === pact.kind &&
          r.article === pact.article &&
          r.alternative === pact.alternative,
      );
      if (done === undefined || pact.status !== "open") return pact;
      return { ...pact, status: done.kept ? "kept" : "broken" };
    });
    return { ...world, pacts };
  },
};

/** Whether a bridge is called in this very beat. */
function isNew(world: World, article: number, alternative: number): boolean {
  return !world.draft.bridges.some((b) => b.article === article && b.alternative === alternative);
}

function withSponsor(bridge: Bridge, country: number, calling: boolean): Bridge {
  const sponsors = [...bridge.sponsors, country];
  return { ...bridge, sponsors, callers: calling ? sponsors.length : bridge.callers };
}

/** A sounding keeps one row a text: nobody has laid a placard on a new one yet. */
function widened(sounding: Sounding | null, at: number, countries: number): Sounding | null {
  if (sounding === null) return null;
  const placards = [...sounding.placards.slice(0, at), blankRow(countries), ...sounding.placards.slice(at)];
  return { ...sounding, placards };
}

function withOffers(world: World, offers: readonly Offer[]): World {
  return { ...world, secrets: { ...world.secrets, offers } };
}

function withStatus(world: World, id: number, status: Offer["status"]): World {
  return withOffers(
    world,
    world.secrets.offers.map((offer) => (offer.id === id ? { ...offer, status } : offer)),
  );
}

function draft(world: World, change: Partial<Draft>): World {
  return { ...world, draft: { ...world.draft, ...change } };
}
