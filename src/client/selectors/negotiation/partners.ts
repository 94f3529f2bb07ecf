/**
 * Which states might accept a package, and how much it would achieve, judged by public facts and the player's
 * mandate.
 */

import { rivalOf } from "../../../engine/model/leverage.ts";
import { promiseOn } from "../../../engine/model/pacts.ts";
import { givesUp } from "../../../engine/model/stakes.ts";
import { currentText } from "../../../engine/model/whole-text.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { OfferPackage, Term } from "../../../engine/state/command.ts";
import type { Forecast } from "../../../engine/state/forecast.ts";
import type { Mine } from "../../../engine/views/view.ts";
import { standingOf } from "./standing.ts";
import { liftOf } from "./word.ts";

const MOST_PARTNERS = 6;
export const MOST_IDEAS = 3;
/** Odds are computed only for this many states, those with the most influence. */
const ASKED = 24;

export type Partner = Readonly<{
  country: number;
  /** Expected chance of a yes, in thousandths. */
  low: number;
  high: number;
  /** How much this state's support raises the chance that the chair puts the text to the room, in thousandths. */
  lift: number;
}>;

/** The data for judging a package. `expect` forecasts the answer from public knowledge only. */
export type Market = Readonly<{
  own: Seen;
  mine: Mine;
  expect: (command: OfferPackage) => Forecast | null;
}>;

/**
 * Simulated states that might support the text asked for and whose support would help it, most likely and strongest
 * first. A person's answer has no odds (`people.ts`).
 * @param helped states that would also be promised assistance
 * @param among the states to consider; all if omitted
 */
export function partnersFor(
  market: Market,
  give: Term,
  ask: Term,
  helped: readonly number[],
  among?: readonly number[],
): readonly Partner[] {
  const { own, mine, expect } = market;
  const worth = ({ low, high, lift }: Partner): number => (low + high) * lift;
  return (among ?? own.scenario.countries.map((_, country) => country))
    .map((country) => ({ country, lift: liftOf(market, country, ask) }))
    .filter(
      ({ country, lift }) =>
        own.world.holders[country]?.type !== "person" && country !== mine.country && lift > 0,
    )
    .sort((a, b) => b.lift - a.lift || a.country - b.country)
    .slice(0, ASKED)
    .map(({ country, lift }): Partner => {
      const assistance = helped.includes(country) ? 1 : 0;
      const { low, high } = expect({ type: "offerPackage", to: country, give, ask, assistance }) ?? NEVER;
      return { country, low, high, lift };
    })
    .filter(isPossible)
    .sort((a, b) => worth(b) - worth(a) || a.country - b.country)
    .slice(0, MOST_PARTNERS);
}

const NEVER = { low: 0, high: 0 };

/** Minimum chance of a yes from a partner, taken at the middle of its range, in thousandths. */
const WORTH_NAMING = 100;

function isPossible({ low, high }: Partner): boolean {
  return low + high >= 2 * WORTH_NAMING;
}

export type PackageIdea = Readonly<{
  give: Term;
  ask: Term;
  assistance: 0 | 1;
  partner: Pick<Partner, "country" | "lift">;
}>;

/** A package for a simulated state, with the odds of its answer. */
type Rated = PackageIdea & Readonly<{ partner: Partner }>;

/** Terms on the table, and the states that can be promised help. */
export type OnOffer = Readonly<{
  gives: readonly Term[];
  asks: readonly Term[];
  helpable: readonly number[];
}>;

/**
 * Suggested packages: the best trades for the mandate, each with the likeliest partner. Packages with help follow those
 * without: they are suggested only if a yes cannot be had for less and is worth the two acts. Packages that would
 * almost certainly be refused are left out, because a refusal costs trust.
 */
export function packageIdeas(market: Market, onOffer: OnOffer): readonly PackageIdea[] {
  const { mine } = market;
  const { helpable } = onOffer;
  const { wanted, given } = worthTrading(market, onOffer);
  const ideas = wanted.flatMap((ask) =>
    given
      .filter((give) => give.article !== ask.article && isFair(market, give, ask))
      .flatMap((give) => ideaOf(market, give, ask, helpable) ?? []),
  );
  const value = ({ ask, give, partner }: Rated): number => {
    const cost = Math.min(0, gainOf(market, give)) * liftOf(market, mine.country, give);
    return (partner.low + partner.high) * (gainOf(market, ask) * partner.lift + cost);
  };
  const best = new Map<number, Rated>();
  const open = ideas.filter((one) => value(one) > 0);
  for (const idea of open.sort((a, b) => a.assistance - b.assistance || value(b) - value(a))) {
    if (!best.has(idea.partner.country)) best.set(idea.partner.country, idea);
  }
  return [...best.values()].slice(0, MOST_IDEAS);
}

/** The texts that would bring the mandate no less than the text as it stands, and the promises that it can spare. */
function worthTrading(
  market: Market,
  { gives, asks }: OnOffer,
): Readonly<Record<"wanted" | "given", readonly Term[]>> {
  return {
    wanted: asks.filter((ask) => isWorthAsking(market, ask) && pointsOf(market, ask) >= 0),
    given: gives.filter((give) => isWorthGiving(market, give)),
  };
}

/** A text that brings the mandate more, and that no promise of the player's own stands against. */
export function isWorthAsking(market: Market, ask: Term): boolean {
  const isGoal = market.mine.objectives.some(({ article }) => article === ask.article);
  return isGoal && gainOf(market, ask) > 0 && !isPromisedAway(market, ask);
}

/**
 * Why no package is suggested: there is nothing to ask for, nothing to give, or nobody who is likely to say yes, as far
 * as anybody can see.
 */
export function whyNoIdea(market: Market, onOffer: OnOffer): "ask" | "give" | "partner" {
  const { wanted, given } = worthTrading(market, onOffer);
  if (wanted.length === 0) return "ask";
  return given.length === 0 ? "give" : "partner";
}

/** True if this seat has promised to support another text of the article. */
function isPromisedAway({ own, mine }: Market, { article, alternative }: Term): boolean {
  const word = promiseOn(own.world, mine.country, article);
  return word >= 0 && word !== alternative;
}

/** States that have refused this seat on an article before, whatever it offered. They are not suggested again. */
function refusers({ mine }: Market, { article }: Term): readonly number[] {
  return mine.offers
    .filter(
      ({ from, status, ask }) => from === mine.country && status === "refused" && ask.article === article,
    )
    .map(({ to }) => to);
}

/**
 * The terms with which the free form starts if there is no suggestion: the text that gains most for the mandate, and
 * the cheapest promise. Terms that cross a red line or give up the mandate are a last resort.
 */
export function firstTerms(
  market: Market,
  { gives, asks }: Pick<OnOffer, "gives" | "asks">,
): Readonly<{ give: Term; ask: Term }> | null {
  const byGain = (terms: readonly Term[]): readonly Term[] =>
    [...terms].sort((a, b) => gainOf(market, b) - gainOf(market, a));
  const paired = asks.filter((ask) => gives.some(({ article }) => article !== ask.article));
  const allowed = paired.filter((ask) => isBearable(market, ask) && !isPromisedAway(market, ask));
  const ask = byGain(allowed.length > 0 ? allowed : paired)[0];
  const others = gives.filter(({ article }) => article !== ask?.article);
  const free = others.filter((give) => isBearable(market, give) && !givesUp(market.mine.objectives, give));
  const give = byGain(free.length > 0 ? free : others)[0];
  return ask === undefined || give === undefined ? null : { give, ask };
}

/** A promise that a simulated state counts and that neither a red line nor the mandate forbids. */
function isWorthGiving(market: Market, give: Term): boolean {
  return canSpare(market, give) && liftOf(market, market.mine.country, give) > 0;
}

/** A promise that neither a red line nor the mandate forbids. */
export function canSpare(market: Market, give: Term): boolean {
  return isBearable(market, give) && !givesUp(market.mine.objectives, give);
}

function ideaOf(market: Market, give: Term, ask: Term, helpable: readonly number[]): Rated | null {
  const refused = refusers(market, ask);
  const isWilling = (partner: Partner): boolean => isLikely(partner) && !refused.includes(partner.country);
  const plain = partnersFor(market, give, ask, []).find(isWilling);
  if (plain !== undefined) return { give, ask, assistance: 0, partner: plain };
  const helped = partnersFor(market, give, ask, helpable, helpable).find(
    (partner) => isWilling(partner) && partner.lift >= WORTH_HELPING,
  );
  return helped === undefined ? null : { give, ask, assistance: 1, partner: helped };
}

/** Minimum chance of a yes for a suggestion, taken at the middle of its range, in thousandths. */
const WORTH_ASKING = 200;

/** Minimum effect, in thousandths, for which a promise of help is worth its two acts. */
const WORTH_HELPING = 30;

function isLikely({ low, high }: Partner): boolean {
  return low + high >= 2 * WORTH_ASKING;
}

/** Value of a text to the mandate, compared with the text that would prevail without it. */
export function gainOf({ own, mine }: Market, term: Term): number {
  const rival = rivalOf(own.world, term);
  if (rival < 0) return 0;
  const worthOf = (alternative: number): number => {
    const { worth, weight } = standingOf(mine, own.scenario, term.article, alternative);
    return worth * (weight + OTHER_ARTICLES);
  };
  return worthOf(term.alternative) - worthOf(rival);
}

/**
 * What a text brings the mandate beside the text as it stands, in points of its weight (all articles of a mandate: 100).
 * What the text says already brings nothing. Every card, suggestion and slip judges a deal by this.
 */
export function pointsOf({ own, mine }: Market, { article, alternative }: Term): number {
  const pointsAt = (text: number): number => {
    const { worth, weight } = standingOf(mine, own.scenario, article, text);
    return worth * weight;
  };
  const now = currentText(own.world)[article] ?? alternative;
  return Math.round((pointsAt(alternative) - pointsAt(now)) / 1000);
}

/** Whether a deal brings the mandate at least what it costs, and more if the promise costs anything. */
export function isFair(market: Market, give: Term, ask: Term): boolean {
  const cost = pointsOf(market, give);
  const net = cost + pointsOf(market, ask);
  return cost < 0 ? net > 0 : net >= 0;
}

/** Weight of an article outside the mandate. Those within it add up to 100. */
const OTHER_ARTICLES = 10;

function isBearable({ own, mine }: Market, { article, alternative }: Term): boolean {
  return !standingOf(mine, own.scenario, article, alternative).isBeyond;
}
