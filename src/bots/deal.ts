/** Bots in the deal beat, and their answers to packages (MODEL.md §3.6 and §3.7). */
import type { AnswerOffer, DeclareRedLine, OfferPackage, SponsorBridge, Term } from "../engine/command.ts";
import { ofPackage } from "../engine/expect-room.ts";
import { memo } from "../engine/memo.ts";
import { isLastReading, openArticles } from "../engine/model/agenda.ts";
import { isActive } from "../engine/model/spokes.ts";
import { ASSISTANCE_UNIT, SPONSORS } from "../engine/numbers.ts";
import {
  count,
  follows,
  isBeyond,
  offersToAnswer,
  ownMargin,
  ownOpenOffers,
  ownSalience,
  ownWorth,
  placardsOn,
  type Reader,
  standingAlone,
} from "../engine/reader.ts";
import type { Scenario } from "../engine/scenario.ts";
import { COSTS, type Offer, size } from "../engine/world.ts";
import { priceUnit } from "../engine/worth.ts";
import { type Chance, oneIn } from "./chance.ts";

/**
 * A red line is declared when the chair's text crosses it; by who carries the talks, at the last reading, when any
 * text on the floor does: what it does at the end should follow from what it said.
 */
export function redLine(r: Reader): DeclareRedLine[] {
  if ((r.world.credit[r.country] ?? 0) < COSTS.declareRedLine) return [];
  const active = isActive(r.scenario, r.world.named, r.country);
  const n = size(r.world);
  for (const article of r.world.draft.floor) {
    const wish = r.world.declared[article * n + r.country] ?? 0;
    const last = active && isLastReading(r.world, article);
    const texts = last ? (r.world.draft.texts[article] ?? []) : [r.world.draft.chair[article] ?? 0];
    const crossing = texts.find((text) => isBeyond(r, article, text) && text !== wish);
    if (crossing === undefined || (r.world.declaredLines[article * n + r.country] ?? 0) !== 0) continue;
    return [{ type: "declareRedLine", article, alternative: firstBeyond(r, article, wish, crossing) }];
  }
  return [];
}

/** The first alternative beyond the line on the way from the declared wish to a text that crosses it. */
function firstBeyond(r: Reader, article: number, wish: number, crossing: number): number {
  const step = Math.sign(crossing - wish);
  let o = wish + step;
  while (o !== crossing && !isBeyond(r, article, o)) o += step;
  return o;
}

/** One in so many delegations that only follow joins a call for sponsors. */
const JOINS = 100;

/** The absent text inside its red lines that would gain it most over the chair's. */
export function bridge(r: Reader, chance: Chance): SponsorBridge[] {
  if ((r.world.credit[r.country] ?? 0) < 3) return [];
  const active = isActive(r.scenario, r.world.named, r.country);
  const called = active || oneIn(chance, JOINS, 3) ? calledBridge(r) : null;
  if (called !== null) return [called];
  if (!active) return [];
  let best: SponsorBridge | null = null;
  let most = 0;
  for (const article of r.world.draft.floor) {
    if (!follows(r, article)) continue;
    for (let o = 0; o < count(r, article); o++) {
      const gain = isSponsor(r, article, o) ? 0 : bridgeGain(r, article, o);
      if (gain > most) {
        most = gain;
        best = { type: "sponsorBridge", article, alternative: o };
      }
    }
  }
  return best === null ? [] : [best];
}

/** Whether this seat already stands behind a bridge that waits. */
export function isSponsor(r: Reader, article: number, alternative: number): boolean {
  return r.world.draft.bridges.some(
    (item) =>
      item.article === article && item.alternative === alternative && item.sponsors.includes(r.country),
  );
}

/** A bridge that waits for sponsors and would gain this seat something. */
function calledBridge(r: Reader): SponsorBridge | null {
  for (const { article, alternative, sponsors } of r.world.draft.bridges) {
    const wanted = sponsors.length < SPONSORS && !sponsors.includes(r.country);
    if (wanted && r.world.draft.floor.includes(article) && bridgeGain(r, article, alternative) > 0) {
      return { type: "sponsorBridge", article, alternative };
    }
  }
  return null;
}

/** s·(v − v(chair's) − 50), 0 where the text is there already or crosses a red line. */
function bridgeGain(r: Reader, article: number, alternative: number): number {
  if ((r.world.draft.texts[article] ?? []).includes(alternative) || isBeyond(r, article, alternative))
    return 0;
  const chair = r.world.draft.chair[article] ?? 0;
  return ownSalience(r, article) * (ownWorth(r, article, alternative) - ownWorth(r, article, chair) - 50);
}

/** "You join a, I join b": to the heaviest seat that objects to a and supports b. */
export function offer(r: Reader): OfferPackage[] {
  if ((r.world.credit[r.country] ?? 0) < 2 || !isActive(r.scenario, r.world.named, r.country)) return [];
  if (ownOpenOffers(r).length > 0) return [];
  const open = openArticles(r.world).filter((article) => (r.world.draft.chair[article] ?? -1) >= 0);
  const wanted = open.filter((a) => ownStance(r, a) === SUPPORT && r.world.draft.floor.includes(a));
  const given = open.filter(
    (a) => ownStance(r, a) === OBJECT && !isBeyond(r, a, r.world.draft.chair[a] ?? 0),
  );
  const ask = heaviestOf(r, wanted);
  const give = heaviestOf(r, given);
  if (ask < 0 || give < 0) return [];
  const term = (article: number): Term => ({ article, alternative: r.world.draft.chair[article] ?? 0 });
  const to = partnerFor(r, term(ask), term(give));
  return to < 0 ? [] : [{ type: "offerPackage", to, give: term(give), ask: term(ask), assistance: 0 }];
}

/** Digits of support and of objection on a placard. */
const SUPPORT = 48;
const OBJECT = 50;

/** The room's placards on the chair's text of an article. */
function roomOn(r: Reader, article: number): string {
  return placardsOn(r, article, r.world.draft.chair[article] ?? 0);
}

function ownStance(r: Reader, article: number): number {
  return roomOn(r, article).charCodeAt(r.country);
}

function heaviestOf(r: Reader, articles: readonly number[]): number {
  let best = -1;
  for (const a of articles) if (best < 0 || ownSalience(r, a) > ownSalience(r, best)) best = a;
  return best;
}

/** The most powerful seat that objects to what this one wants, supports what it gives and seems likely to agree. */
function partnerFor(r: Reader, ask: Term, give: Term): number {
  const asked = roomOn(r, ask.article);
  const given = roomOn(r, give.article);
  const isPartner = (j: number): boolean =>
    j !== r.country &&
    asked.charCodeAt(j) === OBJECT &&
    given.charCodeAt(j) === SUPPORT &&
    isLikely(r, j, give, ask);
  return byPower(r.scenario).find(isPartner) ?? -1;
}

/** Countries by number, the most powerful first; ISO order breaks ties. */
const byPower = memo(({ countries }: Scenario) =>
  countries.map((_, i) => i).sort((x, y) => (countries[y]?.power ?? 0) - (countries[x]?.power ?? 0) || x - y),
);

/** Whether a partner would take a package more often than not, by its public position. */
export function isLikely(r: Reader, to: number, give: Term, ask: Term): boolean {
  const { low, high } = ofPackage(r.world, r.country, { type: "offerPackage", to, give, ask, assistance: 0 });
  return low + high >= 1000;
}

/** Answers to all open packages addressed to this seat. */
export function answers(r: Reader): AnswerOffer[] {
  return offersToAnswer(r).map((item) => ({ type: "answerOffer", offer: item.id, accept: accepts(r, item) }));
}

/**
 * Accepts iff ⌊trust·gain/1000⌋ + assistance − harm − ⌊ku/200⌋ ≥ 0 and no red line is crossed on what it
 * would join. @example Egypt offers Canada hr62 B for techtransfer C: 619 − 0 − 475 = 144, accepted (§3.14).
 */
export function accepts(r: Reader, item: Offer): boolean {
  const { give, ask } = item;
  if (isBeyond(r, ask.article, ask.alternative)) return false;
  const gain = Math.trunc(
    (ownSalience(r, give.article) * ownWorth(r, give.article, give.alternative)) / objectors(r, give.article),
  );
  const harm = Math.max(0, -ownMargin(r, ask.article, ask.alternative) - standingAlone(r, ask.article));
  const trusted = Math.trunc(
    ((r.world.trust[item.from] ?? 0) * (gain + item.assistance * ASSISTANCE_UNIT)) / 1000,
  );
  return trusted - harm - Math.trunc(priceUnit(r.scenario.articles.length) / 200) >= 0;
}

/** Seats that object to the chair's text of an article, at least one. */
function objectors(r: Reader, article: number): number {
  const placards = roomOn(r, article);
  let sum = 0;
  for (let i = 0; i < placards.length; i++) if (placards.charCodeAt(i) === OBJECT) sum++;
  return Math.max(1, sum);
}
