import { NO_PLACARD, type Reckoning } from "./event.ts";
import type { Handlers } from "./handlers.ts";
import { publicMargin } from "./model/canonical.ts";
import { turnsNobody } from "./model/conduct.ts";
import { isPaid, isTurned } from "./model/pacts.ts";
import { AUTHOR_REWARD, addTrust, BROKEN_TRUST, FACE, KEPT_TRUST, REFUSED_TRUST } from "./numbers.ts";
import { addAt, setAt, setMany } from "./patch.ts";
import { clamp } from "./share.ts";
import {
  type Bridge,
  COSTS,
  CREDIT_CAP,
  type Draft,
  type Offer,
  type Pact,
  type Sounding,
  size,
  type World,
} from "./world.ts";

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
  offerMade: (world, event) => ({
    ...withOffers(world, [...world.secrets.offers, event.offer]),
    credit: addAt(world.credit, [event.offer.from], -COSTS.offerPackage),
  }),
  offerAnswered: (world, event) =>
    settle(world, event.accepted ? [event.offer] : [], event.accepted ? [] : [event.offer], []),
  offerWithdrawn: (world, event) => withStatus(world, [event.offer], "withdrawn"),
  redLinesDeclared: (world, event) => {
    const declaredLines = world.declaredLines.slice();
    const n = size(world);
    for (const line of event.lines) declaredLines[line.article * n + line.country] = line.bits;
    const payers = event.lines.map((line) => line.country);
    return { ...world, declaredLines, credit: addAt(world.credit, payers, -COSTS.declareRedLine) };
  },
  redLinesDropped: (world, event) => {
    const n = size(world);
    const cells = event.lines.map((line) => line.article * n + line.country);
    const payers = event.lines.map((line) => line.country);
    return {
      ...world,
      declaredLines: setMany(world.declaredLines, cells, 0),
      credit: addAt(world.credit, payers, -COSTS.dropRedLine),
      trust: addTrust(world.trust, payers, -FACE),
    };
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
    const payers = event.sponsors.map((sponsor) => sponsor.country);
    return { ...draft(world, { bridges }), credit: addAt(world.credit, payers, -COSTS.sponsorBridge) };
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
    const credit = clamp((world.credit[author] ?? 0) + AUTHOR_REWARD, 0, CREDIT_CAP);
    return {
      ...draft(world, {
        texts: setAt(world.draft.texts, article, texts),
        authors: [...world.draft.authors, { article, alternative, country: author }],
        bridges: world.draft.bridges.filter((b) => b.article !== article || b.alternative !== alternative),
      }),
      soundings,
      credit: setAt(world.credit, author, credit),
    };
  },
  consulted: (world, event) => {
    const knowledge = [
      ...world.secrets.knowledge,
      ...event.answers.map((answer) => ({ ...answer, round: world.round })),
    ];
    const payers = event.answers.map((answer) => answer.by);
    return {
      ...world,
      secrets: { ...world.secrets, knowledge },
      credit: addAt(world.credit, payers, -COSTS.consult),
    };
  },
  offersExchanged: (world, event) => ({
    ...withOffers(world, [...world.secrets.offers, ...event.offers]),
    credit: addAt(
      world.credit,
      event.offers.map((offer) => offer.from),
      -COSTS.offerPackage,
    ),
  }),
  offersSettled: (world, event) => settle(world, event.accepted, event.refused, event.lapsed),
  packagesAgreed: (world, event) => ({
    ...world,
    pacts: [...world.pacts, ...event.packages.flatMap((offer) => pactsOf(world, offer))],
  }),
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
    let trust = world.trust;
    for (const r of event.reckonings)
      trust = addTrust(trust, [r.by], r.kept ? keptFor(world, r) : -BROKEN_TRUST);
    return { ...world, trust, pacts };
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
  const blank = String(NO_PLACARD).repeat(countries);
  const placards = [...sounding.placards.slice(0, at), blank, ...sounding.placards.slice(at)];
  return { ...sounding, placards };
}

/**
 * Assistance always costs its giver; joining does where the text is worth less than no treaty. Who sells that for
 * nothing is not trusted the more for it.
 */
function keptFor(world: World, r: Reckoning): number {
  if (r.kind === "assist") return KEPT_TRUST;
  const costly = publicMargin(world.scenario, r.by, r.article, r.alternative) < 0;
  return costly && isPaid(world, r.by, r.article, r.alternative) ? KEPT_TRUST : 0;
}

function withOffers(world: World, offers: readonly Offer[]): World {
  return { ...world, secrets: { ...world.secrets, offers } };
}

function withStatus(world: World, ids: readonly number[], status: Offer["status"]): World {
  if (ids.length === 0) return world;
  const offers = world.secrets.offers.slice();
  for (const id of ids) {
    const offer = offers[id];
    if (offer !== undefined) offers[id] = { ...offer, status };
  }
  return withOffers(world, offers);
}

/** All are off the table; those refused, and those accepted that turn nobody, cost whoever made them. */
function settle(
  world: World,
  accepted: readonly number[],
  refused: readonly number[],
  lapsed: readonly number[],
): World {
  const idle = accepted.filter((id) => {
    const offer = world.secrets.offers[id];
    return offer !== undefined && turnsNobody(world, offer.from, offer);
  });
  const wasted = [...refused, ...idle].flatMap((id) => world.secrets.offers[id]?.from ?? []);
  const next = withStatus(
    withStatus(withStatus(world, accepted, "accepted"), refused, "refused"),
    lapsed,
    "lapsed",
  );
  return { ...next, trust: addTrust(world.trust, wasted, -REFUSED_TRUST) };
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

function draft(world: World, change: Partial<Draft>): World {
  return { ...world, draft: { ...world.draft, ...change } };
}
