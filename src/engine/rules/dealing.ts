/** Deal: red lines, bridges, consultations and packages (MODEL.md §3.6). */
import type { Command, Commands, CommandType, OfferPackage, Term } from "../command.ts";
import type { GameEvent } from "../event.ts";
import { caucusMeans, isBridge } from "../model/agenda.ts";
import { canonical } from "../model/canonical.ts";
import { MOST_OPEN_OFFERS, openOffersBy } from "../model/pacts.ts";
import { OPPOSED, SPONSORS } from "../numbers.ts";
import { draw, ROLL } from "../rng.ts";
import { COSTS, type Offer, size, type World } from "../world.ts";

function pick<T extends CommandType>(own: readonly Command[], type: T): Extract<Command, { type: T }> | null {
  for (const command of own) if (command.type === type) return command as Extract<Command, { type: T }>;
  return null;
}

/** Red lines declared: public, and counted twice by the chair from the next sounding on. */
export function declareLines(world: World, commands: Commands): GameEvent[] {
  const lines = commands.flatMap((own, country) => {
    const line = pick(own, "declareRedLine");
    if (line === null || (world.credit[country] ?? 0) < COSTS.declareRedLine) return [];
    const bits = bitsFrom(world, country, line.article, line.alternative);
    return [{ country, article: line.article, alternative: line.alternative, bits }];
  });
  return lines.length === 0 ? [] : [{ type: "redLinesDeclared", lines }];
}

/** The alternative named and all beyond it, seen from the wish declared. @example wish 0 of 4, line at 2: 0b1100. */
export function bitsFrom(world: World, country: number, article: number, alternative: number): number {
  const wish = world.declared[article * size(world) + country] ?? 0;
  const count = world.scenario.articles[article]?.alternatives.length ?? 0;
  let bits = 0;
  for (let o = 0; o < count; o++) {
    const beyond = alternative >= wish ? o >= alternative : o <= alternative;
    if (beyond && o !== wish) bits |= 1 << o;
  }
  return bits;
}

/** Red lines dropped: four credits, and face. */
export function dropLines(world: World, commands: Commands): GameEvent[] {
  const lines = commands.flatMap((own, country) => {
    const line = pick(own, "dropRedLine");
    if (line === null || (world.credit[country] ?? 0) < COSTS.dropRedLine) return [];
    return [{ country, article: line.article }];
  });
  return lines.length === 0 ? [] : [{ type: "redLinesDropped", lines }];
}

/** Sponsors step forward, and bridges with enough of them from opposed caucuses enter the text. */
export function sponsorBridges(world: World, commands: Commands): GameEvent[] {
  const sponsors = commands.flatMap((own, country) => {
    const bridge = pick(own, "sponsorBridge");
    if (bridge === null || (world.credit[country] ?? 0) < COSTS.sponsorBridge) return [];
    if (!isBridge(world, bridge.article, bridge.alternative) || isSponsor(world, country, bridge)) return [];
    return [{ country, article: bridge.article, alternative: bridge.alternative }];
  });
  return sponsors.length === 0 ? [] : [{ type: "bridgesSponsored", sponsors }];
}

function isSponsor(world: World, country: number, { article, alternative }: Term): boolean {
  return world.draft.bridges.some(
    (item) => item.article === article && item.alternative === alternative && item.sponsors.includes(country),
  );
}

/** Bridges carried by three sponsors, two of them from caucuses on both sides and 500 milli-steps apart. */
export function buildBridges(world: World): GameEvent[] {
  return world.draft.bridges.flatMap((bridge): GameEvent[] => {
    const { article, alternative, sponsors } = bridge;
    if (sponsors.length < SPONSORS || !isBridge(world, article, alternative)) return [];
    const texts = world.draft.texts[article] ?? [];
    const outside = alternative < (texts[0] ?? 0) || alternative > (texts.at(-1) ?? 0);
    if (!outside && !isOpposed(world, article, alternative, sponsors)) return [];
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

function isOpposed(world: World, article: number, alternative: number, sponsors: readonly number[]): boolean {
  const { caucusOf } = canonical(world.scenario);
  const means = caucusMeans(world, article);
  const own = sponsors.map((i) => means[caucusOf[i] ?? 0] ?? 0);
  const low = Math.min(...own);
  const high = Math.max(...own);
  return low <= 1000 * alternative && high >= 1000 * alternative && high - low >= OPPOSED;
}

/** Who called the bridge carries its name; among several who called it in one beat, keyed chance decides. */
function authorOf(world: World, callers: readonly number[]): number {
  const key = (i: number): number => draw(world.secrets.words, ROLL.deal, world.clock, i, 0);
  return [...callers].sort((x, y) => key(x) - key(y) || x - y)[0] ?? 0;
}

/** Consultations show the card laid in the last sounding: right as often as its owner made it. */
export function consult(world: World, commands: Commands): GameEvent[] {
  const n = size(world);
  const answers = commands.flatMap((own, by) => {
    const question = pick(own, "consult");
    if (question === null || (world.credit[by] ?? 0) < COSTS.consult || question.country === by) return [];
    const care = world.secrets.care[question.article * n + question.country] ?? 1;
    return [{ by, about: question.country, article: question.article, care }];
  });
  return answers.length === 0 ? [] : [{ type: "consulted", answers }];
}

/** Packages offered in the sealed part of the beat. */
export function exchangeOffers(world: World, commands: Commands): GameEvent[] {
  const offers: Offer[] = [];
  let id = world.secrets.offers.length;
  commands.forEach((own, from) => {
    const offer = pick(own, "offerPackage");
    if (offer === null || !isSoundOffer(world, from, offer)) return;
    offers.push(offerOf(offer, from, id));
    id++;
  });
  return offers.length === 0 ? [] : [{ type: "offersExchanged", offers }];
}

export function offerOf(command: OfferPackage, from: number, id: number): Offer {
  const { to, give, ask, assistance } = command;
  return { id, from, to, give, ask, assistance, status: "open" };
}

/** Both sides must name the chair's text of different open articles, and the offerer must afford it. */
export function isSoundOffer(world: World, from: number, offer: OfferPackage): boolean {
  const standing = (article: number, alternative: number): boolean =>
    (world.draft.agreed[article] ?? 0) < 0 && world.draft.chair[article] === alternative && alternative >= 0;
  return (
    from !== offer.to &&
    (world.credit[from] ?? 0) >= COSTS.offerPackage &&
    openOffersBy(world, from) < MOST_OPEN_OFFERS &&
    offer.give.article !== offer.ask.article &&
    standing(offer.give.article, offer.give.alternative) &&
    standing(offer.ask.article, offer.ask.alternative)
  );
}
