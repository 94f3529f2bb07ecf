/** What a package would do to the text, to the eight cases and to the player's mandate. */
import { rivalOf } from "../../../engine/model/leverage.ts";
import { isFree, promisesOn } from "../../../engine/model/pacts.ts";
import { givesUp } from "../../../engine/model/stakes.ts";
import { currentText } from "../../../engine/model/whole-text.ts";
import type { Term } from "../../../engine/state/command.ts";
import { type Answer, QUESTIONS, type Question } from "../../../engine/state/scenario.ts";
import type { Offer, Pact } from "../../../engine/state/treaty.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";
import { START_CASE } from "../text/start-case.ts";
import { runningVerdicts } from "../text/text-history.ts";
import { gainOf, type Market, pointsOf } from "./partners.ts";
import { isOtherPerson } from "./people.ts";
import { standingOf } from "./standing.ts";
import { type Effect, effectOf, strengthOf } from "./word.ts";

/**
 * What a package does for the mandate: a gain, a gain only on articles that the mandate does not name, a loss, nothing
 * because the text already says what the partner would support, nothing, an important line given up, or a red line crossed.
 */
export type Balance = "good" | "beside" | "bad" | "in" | "nothing" | "givesUp" | "crosses";

/** A case whose answer changes if a text prevails. */
export type Turned = Readonly<{ case: string; question: Question; answer: Answer }>;

export type Deal = Readonly<{
  balance: Balance;
  /** What each promise brings the mandate beside the text as it stands, in points of its weight; below 0, what it costs. */
  points: Readonly<{ theirs: number; own: number }>;
  /** Benefit minus cost for the mandate, by how far each promise moves the chair. Used only for sorting. */
  value: number;
  theirs: Side;
  own: Side;
}>;

/**
 * What a deal brings the mandate and what it costs it, in points. Neither if it gives up the mandate or crosses a red line:
 * a gain beside that would call the deal good.
 */
export function sumsOf({ balance, points }: Pick<Deal, "balance" | "points">): Readonly<{
  gain: number;
  loss: number;
}> {
  if (isBarred(balance)) return { gain: 0, loss: 0 };
  const both = [points.theirs, points.own];
  return {
    gain: both.reduce((sum, one) => sum + Math.max(0, one), 0),
    loss: both.reduce((sum, one) => sum + Math.min(0, one), 0),
  };
}

function isBarred(balance: Balance): boolean {
  return balance === "crosses" || balance === "givesUp";
}

/** The effect of one promise. */
export type Side = Readonly<{
  effect: Effect;
  turned: Turned | null;
  /** The cases of the other people for whom an answer changes. */
  others: readonly string[];
}>;

/**
 * A package as seen from the player's seat.
 * @param theirs what the partner would support
 * @param own what this seat would support
 */
export function dealWith(market: Market, partner: number, theirs: Term, own: Term): Deal {
  const sides = {
    theirs: sideOf(market, partner, theirs),
    own: sideOf(market, market.mine.country, own),
  };
  const worth = {
    theirs: gainOf(market, theirs) * strengthOf(market, partner, theirs),
    own: gainOf(market, own) * strengthOf(market, market.mine.country, own),
  };
  const value = worth.theirs + worth.own;
  const points = { theirs: pointsOf(market, theirs), own: pointsOf(market, own) };
  return {
    ...sides,
    points,
    value,
    balance: balanceOf(market, { theirs, own }, points.theirs + points.own, value),
  };
}

function sideOf(market: Market, country: number, term: Term): Side {
  const [turned = null, ...rest] = allTurned(market.own, term);
  const others = [...new Set(rest.map((one) => one.case))].filter((id) => id !== turned?.case);
  return { effect: effectOf(market, country, term), turned, others };
}

/** @param points what both promises bring the mandate together */
function balanceOf(
  { own: { scenario, world }, mine }: Market,
  { theirs, own }: Readonly<Record<"theirs" | "own", Term>>,
  points: number,
  value: number,
): Balance {
  if (standingOf(mine, scenario, own.article, own.alternative).isBeyond) return "crosses";
  if (givesUp(mine.objectives, own)) return "givesUp";
  if (points !== 0) return points > 0 ? "good" : "bad";
  if (currentText(world)[theirs.article] === theirs.alternative) return "in";
  return value > 0 && !mine.objectives.some(({ article }) => article === own.article) ? "beside" : "nothing";
}

export type Offered = Readonly<{ offer: Offer; deal: Deal }>;

/** Why an offer can no longer be accepted: who has promised a text of its own article since. */
export type Dead = "theirWord" | "ownWord";

/** Returns null while the offer can still be accepted. */
export function deathOf(world: Pick<OpenWorld, "pacts">, { from, to, give, ask }: Offer): Dead | null {
  if (!isFree(world, to, ask)) return "ownWord";
  return isFree(world, from, give) ? null : "theirWord";
}

/**
 * The open promise by which a partner itself supports another text of the article on which it asks for support. All
 * promises are read out, so every seat knows them. Null if there is none.
 */
export function otherWord(world: Pick<OpenWorld, "pacts">, { from, ask }: Offer): Pact | null {
  const promise = promisesOn(world, ask.article).get(from);
  return promise === undefined || promise.alternative === ask.alternative ? null : promise;
}

/** Offers of the same package, best first. Each has at least one. */
export type SameOffers = readonly [Offered, ...Offered[]];

/**
 * Offers to this seat: those of other people first, those that are no longer possible last, and otherwise the best for its
 * mandate first. Several states that offer the same package share one place, but each person has one of their own.
 */
export function grouped(market: Market, offers: readonly Offer[]): readonly SameOffers[] {
  const { world } = market.own;
  const isPersons = ({ from }: Offer): boolean => isOtherPerson(market.own, from);
  const found = new Map<string, SameOffers>();
  for (const one of byWorth(market, offers)) {
    const { id, give, ask, assistance } = one.offer;
    const dead = deathOf(world, one.offer);
    const terms = [give.article, give.alternative, ask.article, ask.alternative, assistance].join();
    const key = dead === null && !isPersons(one.offer) ? terms : `${dead}:${id}`;
    found.set(key, [...(found.get(key) ?? []), one] as unknown as SameOffers);
  }
  const place = ([{ offer }]: SameOffers): number =>
    deathOf(world, offer) !== null ? 2 : isPersons(offer) ? 0 : 1;
  return [...found.values()].sort((a, b) => place(a) - place(b));
}

/** Offers to this seat, best for its mandate first. */
export function byWorth(market: Market, offers: readonly Offer[]): readonly Offered[] {
  return offers
    .map((offer) => ({ offer, deal: dealWith(market, offer.from, offer.give, offer.ask) }))
    .sort(
      (a, b) =>
        Number(isBarred(a.deal.balance)) - Number(isBarred(b.deal.balance)) ||
        netOf(b) - netOf(a) ||
        b.deal.value - a.deal.value,
    );
}

function netOf({ deal: { points } }: Offered): number {
  return points.theirs + points.own;
}

/**
 * The first answer that changes if a text prevails over its strongest rival, or null. The opening case and questions
 * about crime come first.
 */
export function turnedBy(own: Market["own"], term: Term): Turned | null {
  return allTurned(own, term)[0] ?? null;
}

/** All answers that change if a text prevails over its strongest rival, in the same order. */
function allTurned({ world, scenario }: Market["own"], { article, alternative }: Term): readonly Turned[] {
  const rival = rivalOf(world, { article, alternative });
  if (rival < 0) return [];
  const now = currentText(world);
  const turned = runningVerdicts(scenario, now.with(article, alternative), now.with(article, rival)).filter(
    ({ answer, before }) => answer !== before,
  );
  const first = (one: Turned): number =>
    (one.case === START_CASE.case ? 0 : QUESTIONS.length) + QUESTIONS.indexOf(one.question);
  return turned
    .sort((a, b) => first(a) - first(b))
    .map((one) => ({ case: one.case, question: one.question, answer: one.answer }));
}
