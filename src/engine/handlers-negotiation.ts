/** Handlers of the room: from the opening to the decision on the text. */
import { type Care, slotOf } from "./command.ts";
import type { Handlers } from "./handlers.ts";
import {
  AUTHOR_REWARD,
  addTrust,
  BROKEN_TRUST,
  DEAL_TRUST,
  FACE,
  KEPT_TRUST,
  nextCredit,
} from "./numbers.ts";
import { addAt, digits, setAt, setMany } from "./patch.ts";
import { ARGUMENTS } from "./scenario.ts";
import { clamp } from "./share.ts";
import { COSTS, CREDIT_CAP, type Draft, type Offer, type Pact, size, type World } from "./world.ts";

type RoomEvent =
  | "matchOpened"
  | "seatChanged"
  | "actSealed"
  | "actUnsealed"
  | "offerMade"
  | "offerAnswered"
  | "offerWithdrawn"
  | "beatOpened"
  | "floorOpened"
  | "placardsRevealed"
  | "careShown"
  | "textRevised"
  | "speechesHeard"
  | "mindsMoved"
  | "redLinesDeclared"
  | "redLinesDropped"
  | "bridgesSponsored"
  | "bridgeBuilt"
  | "consulted"
  | "offersExchanged"
  | "offersSettled"
  | "standsTaken"
  | "promisesReckoned"
  | "articleAgreed"
  | "articleNotTested"
  | "articleHeld"
  | "roundClosed"
  | "packagePut"
  | "amendmentsProposed"
  | "amendmentVoted"
  | "packageTested"
  | "textDecided";

export const negotiation: Handlers<RoomEvent> = {
  matchOpened: (world) => world,
  seatChanged: (world, event) => ({ ...world, holders: setAt(world.holders, event.country, event.holder) }),
  actSealed: (world, event) => {
    const own = world.secrets.sealed[event.seat] ?? [];
    const slot = slotOf(event.command);
    const kept = own.filter((command) => slotOf(command) !== slot);
    return sealed(world, { ...world.secrets.sealed, [event.seat]: [...kept, event.command] });
  },
  actUnsealed: (world, event) => {
    const own = world.secrets.sealed[event.seat] ?? [];
    const kept = own.filter((command) => slotOf(command) !== event.slot);
    return sealed(world, { ...world.secrets.sealed, [event.seat]: kept });
  },
  offerMade: (world, event) => ({
    ...withOffers(world, [...world.secrets.offers, event.offer]),
    credit: addAt(world.credit, [event.offer.from], -COSTS.offerPackage),
  }),
  offerAnswered: (world, event) =>
    settle(world, event.accepted ? [event.offer] : [], event.accepted ? [] : [event.offer]),
  offerWithdrawn: (world, event) => withStatus(world, [event.offer], "withdrawn"),
  beatOpened: (world, event) => ({
    ...sealed(world, {}),
    phase: event.phase,
    beat: event.beat,
    clock: world.clock + 1,
    round: event.round,
    season: event.season,
    month: event.month,
    monthsAhead: event.monthsAhead,
  }),
  floorOpened: (world, event) => {
    const texts = world.draft.texts.slice();
    event.floor.forEach((article, at) => {
      texts[article] = event.texts[at] ?? [];
    });
    return {
      ...draft(world, { floor: event.floor, texts, readings: addAt(world.draft.readings, event.floor, 1) }),
      credit: event.round > 1 ? world.credit.map(nextCredit) : world.credit,
    };
  },
  placardsRevealed: (world, event) => {
    const declared = world.declared.slice();
    const n = size(world);
    const wishes = digits(event.wishes);
    for (let i = 0; i < n; i++) declared[event.article * n + i] = wishes[i] ?? 0;
    const blank = { centre: 0, objection: 0, seats: 0, caucuses: [] };
    const sounding = { ...blank, placards: event.placards };
    return { ...world, declared, soundings: setAt(world.soundings, event.article, sounding) };
  },
  careShown: (world, event) => {
    const care = world.secrets.care.slice();
    const shown = digits(event.care);
    const n = size(world);
    for (let i = 0; i < n; i++) care[event.article * n + i] = (shown[i] ?? 1) as Care;
    return { ...world, secrets: { ...world.secrets, care } };
  },
  textRevised: (world, event) => ({
    ...draft(world, { chair: setAt(world.draft.chair, event.article, event.alternative) }),
    soundings: setAt(world.soundings, event.article, event.sounding),
  }),
  speechesHeard: (world, event) => {
    const kinds = new Set(
      event.speeches.map((s) => s.article * ARGUMENTS.length + ARGUMENTS.indexOf(s.argument)),
    );
    return {
      ...world,
      used: addAt(world.used, [...kinds], 1),
      credit: addAt(world.credit, event.cost, -COSTS.speak),
    };
  },
  mindsMoved: (world, event) => {
    const positions = world.secrets.positions.slice();
    const n = size(world);
    for (let i = 0; i < n; i++) positions[event.article * n + i] = event.positions[i] ?? 0;
    return { ...world, secrets: { ...world.secrets, positions } };
  },
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
          ? [...bridges, { article, alternative, sponsors: [country] }]
          : setAt(bridges, at, { ...known, sponsors: [...new Set([...known.sponsors, country])] });
    }
    const payers = event.sponsors.map((sponsor) => sponsor.country);
    return { ...draft(world, { bridges }), credit: addAt(world.credit, payers, -COSTS.sponsorBridge) };
  },
  bridgeBuilt: (world, event) => {
    const { article, alternative, author } = event;
    const texts = [...(world.draft.texts[article] ?? []), alternative].sort((a, b) => a - b);
    const credit = clamp((world.credit[author] ?? 0) + AUTHOR_REWARD, 0, CREDIT_CAP);
    return {
      ...draft(world, {
        texts: setAt(world.draft.texts, article, texts),
        authors: [...world.draft.authors, { article, alternative, country: author }],
        bridges: world.draft.bridges.filter((b) => b.article !== article || b.alternative !== alternative),
      }),
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
  offersSettled: (world, event) => settle(world, event.accepted, event.lapsed),
  standsTaken: (world, event) => ({
    ...world,
    blocks: addAt(world.blocks, event.blockers, -1),
    blockers: setAt(world.blockers, event.article, event.blockers),
    trust: addTrust(world.trust, insincere(world, event.article, event.alternative, event.stands), -FACE),
  }),
  promisesReckoned: (world, event) => {
    const pacts = world.secrets.pacts.map((pact): Pact => {
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
    for (const r of event.reckonings) trust = addTrust(trust, [r.by], r.kept ? KEPT_TRUST : -BROKEN_TRUST);
    return { ...world, trust, secrets: { ...world.secrets, pacts } };
  },
  articleAgreed: (world, event) => {
    const pacts = world.secrets.pacts.map(
      (pact): Pact =>
        pact.kind === "join" && pact.status === "open" && pact.article === event.article
          ? { ...pact, status: "void" }
          : pact,
    );
    return {
      ...draft(world, {
        agreed: setAt(world.draft.agreed, event.article, event.alternative),
        bridges: world.draft.bridges.filter((bridge) => bridge.article !== event.article),
      }),
      secrets: { ...world.secrets, pacts },
    };
  },
  articleNotTested: (world) => world,
  articleHeld: (world) => world,
  roundClosed: (world, event) => ({
    ...world,
    trust: event.trust,
    secrets: { ...world.secrets, offersFrom: world.secrets.offers.length },
  }),
  packagePut: (world, event) => ({ ...world, treaty: { ...world.treaty, text: event.text } }),
  amendmentsProposed: (world, event) => ({
    ...world,
    amendments: event.amendments,
    credit: addAt(
      world.credit,
      event.amendments.map((item) => item.by),
      -COSTS.proposeAmendment,
    ),
  }),
  amendmentVoted: (world, event) => {
    if (!event.ballot.carried) return world;
    const text = setAt(world.treaty.text, event.amendment.article, event.amendment.alternative);
    return { ...world, treaty: { ...world.treaty, text } };
  },
  packageTested: (world, event) => ({
    ...world,
    blocks: addAt(world.blocks, event.blockers, -1),
    treaty: { ...world.treaty, outcome: { how: "failed", ballot: null, blockers: event.blockers } },
  }),
  textDecided: (world, event) => ({
    ...world,
    treaty: { ...world.treaty, outcome: event.outcome, threshold: event.threshold },
  }),
};

function sealed(world: World, value: World["secrets"]["sealed"]): World {
  return { ...world, secrets: { ...world.secrets, sealed: value } };
}

function draft(world: World, change: Partial<Draft>): World {
  return { ...world, draft: { ...world.draft, ...change } };
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

/** Accepted offers bind both sides and win both trust; the others are off the table. */
function settle(world: World, accepted: readonly number[], lapsed: readonly number[]): World {
  const pacts = accepted.flatMap((id) => pactsOf(world.secrets.offers[id], world));
  const partners = accepted.flatMap((id) => {
    const offer = world.secrets.offers[id];
    return offer === undefined ? [] : [offer.from, offer.to];
  });
  const next = withStatus(withStatus(world, accepted, "accepted"), lapsed, "refused");
  return {
    ...next,
    trust: addTrust(world.trust, partners, DEAL_TRUST),
    secrets: { ...next.secrets, pacts: [...world.secrets.pacts, ...pacts] },
  };
}

function pactsOf(offer: Offer | undefined, world: World): Pact[] {
  if (offer === undefined) return [];
  const { from, to, give, ask } = offer;
  const join = { kind: "join" as const, status: "open" as const, due: 0 };
  const pacts: Pact[] = [
    { by: from, to, ...give, ...join },
    { by: to, to: from, ...ask, ...join },
  ];
  if (offer.assistance === 0) return pacts;
  const due = 2 * world.scenario.seasonMonths;
  return [
    ...pacts,
    { by: from, to, kind: "assist", article: ask.article, alternative: ask.alternative, status: "open", due },
  ];
}

/** Who joins a text beyond a red line it declared itself loses face. */
function insincere(world: World, article: number, alternative: number, stands: string): number[] {
  const n = size(world);
  const out: number[] = [];
  for (let i = 0; i < n; i++) {
    const line = ((world.declaredLines[article * n + i] ?? 0) >> alternative) & 1;
    if (line === 1 && stands.charCodeAt(i) === 48) out.push(i);
  }
  return out;
}
