/** The deal beat: red lines, bridges and packages (MODEL.md §3.6). */

import type { Fact } from "../events/event.ts";
import { draw, ROLL } from "../exact/rng.ts";
import { isBetween, isBridge, isOpposed, maySponsor } from "../model/agenda.ts";
import { mayPromiseHelp } from "../model/capitals.ts";
import { COSTS, SPONSORS } from "../model/costs.ts";
import { mayDeclareLine, mayDropLine } from "../model/lines.ts";
import {
  isFree,
  isStillFree,
  isTerm,
  MOST_OPEN_OFFERS,
  offerCost,
  openOffers,
  openOffersBy,
  refusedSoFar,
} from "../model/pacts.ts";
import type { Commands, OfferPackage } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import type { Offer } from "../state/treaty.ts";
import { type OpenWorld, size, type World } from "../state/world.ts";

/**
 * Declares red lines. They are public, and from the next reading on the chair counts an objection backed by a red
 * line twice.
 */
export function declareLines(world: World, commands: Commands): Fact[] {
  const lines = commands.flatMap((own, country) => {
    const line = commandOf(own, "declareRedLine");
    if (line === null || (world.credit[country] ?? 0) < COSTS.declareRedLine) return [];
    if (!mayDeclareLine(world, country, line.article, line.alternative)) return [];
    const bits = bitsFrom(world, country, line.article, line.alternative);
    return [{ country, article: line.article, alternative: line.alternative, bits }];
  });
  return lines.length === 0 ? [] : [{ type: "redLinesDeclared", lines }];
}

/**
 * The bits of the named alternative and of all alternatives further from the declared wish.
 * @example wish 0 of 4, line at 2: 0b1100.
 */
export function bitsFrom(world: OpenWorld, country: number, article: number, alternative: number): number {
  const wish = world.declared[article * size(world) + country] ?? 0;
  const count = world.scenario.articles[article]?.alternatives.length ?? 0;
  let bits = 0;
  for (let o = 0; o < count; o++) {
    const beyond = alternative >= wish ? o >= alternative : o <= alternative;
    if (beyond && o !== wish) bits |= 1 << o;
  }
  return bits;
}

/** Drops red lines. Dropping one costs four credits and some trust. */
export function dropLines(world: World, commands: Commands): Fact[] {
  const lines = commands.flatMap((own, country) => {
    const line = commandOf(own, "dropRedLine");
    if (line === null || (world.credit[country] ?? 0) < COSTS.dropRedLine) return [];
    if (!mayDropLine(world, country, line.article)) return [];
    return [{ country, article: line.article }];
  });
  return lines.length === 0 ? [] : [{ type: "redLinesDropped", lines }];
}

/** Adds sponsors to wordings that are not in the text yet. */
export function sponsorBridges(world: World, commands: Commands): Fact[] {
  const sponsors = commands.flatMap((own, country) => {
    const bridge = commandOf(own, "sponsorBridge");
    if (bridge === null || (world.credit[country] ?? 0) < COSTS.sponsorBridge) return [];
    if (!maySponsor(world, country, bridge.article, bridge.alternative)) return [];
    return [{ country, article: bridge.article, alternative: bridge.alternative }];
  });
  return sponsors.length === 0 ? [] : [{ type: "bridgesSponsored", sponsors }];
}

/**
 * Builds the bridges that have three sponsors. If the wording lies between the texts on the floor, two sponsors must
 * also come from caucuses on opposite sides of it that are at least 500 milli-steps apart.
 */
export function buildBridges(world: World): Fact[] {
  return world.draft.bridges.flatMap((bridge): Fact[] => {
    const { article, alternative, sponsors } = bridge;
    if (sponsors.length < SPONSORS || !isBridge(world, article, alternative)) return [];
    if (isBetween(world, article, alternative) && !isOpposed(world, article, alternative, sponsors))
      return [];
    return [
      {
        type: "bridgeBuilt",
        article,
        alternative,
        author: authorOf(world, sponsors.slice(0, bridge.callers)),
        sponsors,
      },
    ];
  });
}

/**
 * The author of a bridge: the seat that called for it. If several seats called for it in one beat, keyed chance picks
 * one.
 */
function authorOf(world: World, callers: readonly number[]): number {
  const key = (i: number): number => draw(world.secrets.words, ROLL.deal, world.clock, i, 0);
  return [...callers].sort((x, y) => key(x) - key(y) || x - y)[0] ?? 0;
}

/** The packages that bots offer, in the order of the countries. */
export function offersIn(world: World, commands: Commands): Offer[] {
  const offers: Offer[] = [];
  commands.forEach((own, from) => {
    const offer = commandOf(own, "offerPackage");
    if (offer === null || !isSoundOffer(world, from, offer)) return;
    offers.push(offerOf(world, offer, from, offers.length));
  });
  return offers;
}

export function exchangeOffers(world: World, commands: Commands): Fact[] {
  const offers = offersIn(world, commands);
  return offers.length === 0 ? [] : [{ type: "offersExchanged", offers }];
}

/**
 * Settles the answers to packages. An accepted package is read out and binds both sides; a package not accepted when
 * the beat closes is refused. If two packages would make a seat promise twice on one article, a draw decides which
 * one counts, and the other lapses.
 */
export function settleOffers(world: World, commands: Commands): Fact[] {
  const open = openOffers(world);
  if (open.length === 0 && refusedSoFar(world).length === 0) return [];
  const taken = takenOf(open, commands);
  const wanted = open.filter(({ id }) => taken.has(id));
  const packages = withoutClashes(world, wanted);
  const statusOf = (offer: Offer): Offer["status"] => {
    if (packages.includes(offer)) return "accepted";
    return taken.has(offer.id) ? "lapsed" : "refused";
  };
  const offers = open.map((offer) => ({ ...offer, status: statusOf(offer) }));
  const settled: Fact = { type: "offersSettled", offers };
  return packages.length === 0 ? [settled] : [settled, { type: "packagesAgreed", packages }];
}

/** The ids of the open packages that their recipients have accepted. */
function takenOf(open: readonly Offer[], commands: Commands): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { id, to } of open) {
    for (const command of commands[to] ?? []) {
      if (command.type === "answerOffer" && command.accept && command.offer === id) taken.add(id);
    }
  }
  return taken;
}

function withoutClashes(world: World, offers: readonly Offer[]): Offer[] {
  const placeOf = (offer: Offer): number => world.secrets.offers.indexOf(offer);
  const lot = (offer: Offer): number =>
    draw(world.secrets.words, ROLL.deal, world.clock, offer.from, 1 + placeOf(offer));
  const inOrder = [...offers].sort((x, y) => lot(x) - lot(y) || placeOf(x) - placeOf(y));
  const given = new Set<string>();
  return inOrder.filter((offer) => {
    const promises = [`${offer.from}:${offer.give.article}`, `${offer.to}:${offer.ask.article}`];
    if (!isStillFree(world, offer) || promises.some((promise) => given.has(promise))) return false;
    for (const promise of promises) given.add(promise);
    return true;
  });
}

/** The offer that a command makes. @param later how many other offers made at the same moment come before this one */
export function offerOf(world: World, command: OfferPackage, from: number, later = 0): Offer {
  const { to, give, ask, assistance } = command;
  const id = offerId(world, from, world.secrets.offers.length + later);
  return { id, from, to, give, ask, assistance, trust: world.trust[from] ?? 0, status: "open" };
}

/**
 * The id of an offer. It is drawn, not counted: a random 31-bit number reveals nothing about how many packages other
 * seats have made.
 */
function offerId(world: World, from: number, place: number): number {
  let id = draw(world.secrets.words, ROLL.deal, place, from, OFFER_ID) >>> 1;
  while (world.secrets.offers.some((offer) => offer.id === id)) id = (id + 1) & 0x7fffffff;
  return id;
}

const OFFER_ID = 9_000;

/**
 * Whether an offer is valid: texts on the table for different open articles, no second promise on an article, enough
 * credit, and assistance only for a state that can be helped.
 */
export function isSoundOffer(world: World, from: number, offer: OfferPackage): boolean {
  return (
    from !== offer.to &&
    (world.credit[from] ?? 0) >= offerCost(world, { from, to: offer.to }) &&
    openOffersBy(world, from) < MOST_OPEN_OFFERS &&
    offer.give.article !== offer.ask.article &&
    isTerm(world, offer.give) &&
    isTerm(world, offer.ask) &&
    isFree(world, from, offer.give) &&
    (offer.assistance === 0 || mayPromiseHelp(world, openOffers(world), from, offer.to))
  );
}
