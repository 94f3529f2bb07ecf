/** What a package would do: to the text, to one of the eight cases, and to the own mandate. */
import { rivalOf } from "../../../engine/model/leverage.ts";
import { givesUp } from "../../../engine/model/stakes.ts";
import { verdicts } from "../../../engine/model/verdicts.ts";
import { currentText } from "../../../engine/model/whole-text.ts";
import type { Term } from "../../../engine/state/command.ts";
import { type Answer, QUESTIONS, type Question } from "../../../engine/state/scenario.ts";
import type { Offer } from "../../../engine/state/treaty.ts";
import { START_CASE } from "../text/start-case.ts";
import { gainOf, liftOf, type Market } from "./partners.ts";
import { standingOf } from "./standing.ts";

/** What the own mandate makes of it: more brought than given, less, nothing at all, a dear line given up, a red one crossed. */
export type Balance = "good" | "bad" | "nothing" | "givesUp" | "crosses";

/** An answer of a case that is another where a text stands. */
export type Turned = Readonly<{ case: string; question: Question; answer: Answer }>;

export type Deal = Readonly<{
  balance: Balance;
  /** What it brings the mandate over what it costs; only an order. */
  value: number;
  theirs: Side;
  own: Side;
}>;

/** What one promise does. */
export type Side = Readonly<{
  /** Thousandths by which it raises the chance that the chair puts its text. */
  lift: number;
  turned: Turned | null;
}>;

/**
 * A package as it looks from the own seat.
 * @param theirs what the partner would support, and `own` what this seat would
 */
export function dealWith(market: Market, partner: number, theirs: Term, own: Term): Deal {
  const sides = {
    theirs: { lift: liftOf(market, partner, theirs), turned: turnedBy(market.own, theirs) },
    own: { lift: liftOf(market, market.mine.country, own), turned: turnedBy(market.own, own) },
  };
  const value = gainOf(market, theirs) * sides.theirs.lift + gainOf(market, own) * sides.own.lift;
  return { ...sides, value, balance: balanceOf(market, own, value) };
}

function balanceOf({ own: { scenario }, mine }: Market, own: Term, value: number): Balance {
  if (standingOf(mine, scenario, own.article, own.alternative).isBeyond) return "crosses";
  if (givesUp(mine.objectives, own)) return "givesUp";
  return value > 0 ? "good" : value < 0 ? "bad" : "nothing";
}

export type Offered = Readonly<{ offer: Offer; deal: Deal }>;

/** Offers to this seat, what would serve its mandate best first. */
export function byWorth(market: Market, offers: readonly Offer[]): readonly Offered[] {
  return offers
    .map((offer) => ({ offer, deal: dealWith(market, offer.from, offer.give, offer.ask) }))
    .sort((a, b) => Number(isBarred(a)) - Number(isBarred(b)) || b.deal.value - a.deal.value);
}

function isBarred({ deal: { balance } }: Offered): boolean {
  return balance === "crosses" || balance === "givesUp";
}

/**
 * The answer that a text turns where its strongest rival would stand; null where it turns none. Asked about first: the case
 * that the match opens with, and whether something is a crime.
 */
export function turnedBy({ world, scenario }: Market["own"], { article, alternative }: Term): Turned | null {
  const rival = rivalOf(world, { article, alternative });
  if (rival < 0) return null;
  const now = currentText(world);
  const under = (text: number) => verdicts(scenario, now.with(article, text));
  const other = under(rival);
  const turned = under(alternative).filter((one, at) => one.answer !== other[at]?.answer);
  const first = (one: Turned): number =>
    (one.case === START_CASE.case ? 0 : QUESTIONS.length) + QUESTIONS.indexOf(one.question);
  const [best] = turned.sort((a, b) => first(a) - first(b));
  return best === undefined ? null : { case: best.case, question: best.question, answer: best.answer };
}
