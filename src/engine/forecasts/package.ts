/**
 * The chance that a partner accepts a package, judged by public facts and by what it has refused this seat before. The
 * figures were measured in matches of level 2 and are the same for every seat (docs/MODEL.md §3.7).
 */

import { setAt } from "../exact/patch.ts";
import { quotient } from "../exact/whole.ts";
import { ASSISTANCE_UNIT, CREDIBLE, packageMargin, START_TRUST } from "../model/costs.ts";
import { rivalOf } from "../model/leverage.ts";
import { packageScore, partnerHalves } from "../model/market.ts";
import { isFree } from "../model/pacts.ts";
import { seemsBeyond, shownBy } from "../model/shown.ts";
import { placardsOn } from "../model/soundings.ts";
import { givesUp } from "../model/stakes.ts";
import { priceUnit } from "../model/worth.ts";
import { ownOffer, type Seen } from "../seats/seen.ts";
import type { OfferPackage, Term } from "../state/command.ts";
import { hasPlacard, isObjection, isSupport } from "../state/digits.ts";
import type { Forecast, Reason, ReasonCode } from "../state/forecast.ts";
import type { Offer } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";
import { because } from "./basics.ts";

/** How much the placards of a partner show that it needs the text it is offered; `helped` if it also gets assistance. */
type Need = "helped" | "needs" | "notShown" | "likes" | "couldLike" | "spares";

/**
 * How often a partner accepted a package that looked good enough, in thousandths: `plain`, and if it had objected to
 * the text that is asked of it. From 108 express and 108 standard matches of level 2 in eighteen seats [measured]. In
 * 180 other matches, own offers told 13, 47, 63, 77 and 86% were accepted in 14, 38, 63, 75 and 86% of cases.
 * Those with assistance: 90 and 49% of 2,210 packages in 144 matches.
 */
const ACCEPTED: Readonly<Record<Need, Readonly<{ plain: number; objected: number }>>> = {
  helped: { plain: 900, objected: 450 },
  needs: { plain: 860, objected: 600 },
  notShown: { plain: 770, objected: 480 },
  likes: { plain: 680, objected: 120 },
  couldLike: { plain: 470, objected: 120 },
  spares: { plain: 140, objected: 70 },
};

/** The chance, in thousandths, if public facts speak against the package. They can mislead. */
const LEAST_CHANCE = 20;

/** The same if the partner gets assistance, which outweighs a mandate or red line that only states like it have. */
const LEAST_WITH_HELP = 240;

/** How far the range extends on each side of the chance, in thousandths. */
const SPREAD = 100;

/** How far a package may seem to fall short, in thousandths of ku, before it has hardly any chance, or half of one. */
const SHORT = 20;
const NEARLY = 5;

/**
 * The chance that the partner accepts. It depends on whether the partner's placards show a need for the text that it
 * is offered, whether the partner objected to the text that is asked of it, and whether it refused this seat before.
 */
export function ofPackage(own: Seen, command: OfferPackage): Forecast {
  return expected(own.world, own.country, command, refusedBetween(own, own.country, command.to));
}

/** The offers from one seat to another that were refused, before the one with this id if it is given. */
function refusedBetween({ own }: Seen, from: number, to: number, before?: number): readonly Offer[] {
  const { offers } = own.lists;
  const end = before === undefined ? offers.length : offers.findIndex(({ id }) => id === before);
  return offers
    .slice(0, end)
    .filter((offer) => offer.from === from && offer.to === to && offer.status === "refused");
}

function expected(
  world: OpenWorld,
  from: number,
  command: OfferPackage,
  refused: readonly Offer[],
): Forecast {
  const halves = partnerHalves(world, from, command);
  const trust = world.trust[from] ?? 0;
  const score = packageScore(world, trust, halves.brought, halves.harm);
  const short = quotient(-1000 * score, priceUnit(world.scenario.articles.length));
  const against = objectionsOf(world, from, command);
  const isOut = against.length > 0 || halves.brought <= 0;
  const middle = isOut ? leastOf(command, against) : chanceOf(world, command, refused, short);
  return {
    of: "chance",
    low: Math.max(0, middle - SPREAD),
    high: Math.min(1000, middle + SPREAD),
    reasons: [
      ...reasonsFor(world, command, trust, halves),
      ...shownReasons(world, command, halves.brought),
      ...refusalReasons(world, command, refused),
      ...against,
    ],
  };
}

function leastOf({ assistance }: OfferPackage, against: readonly Reason[]): number {
  const mayMislead = against.every(({ code }) => code === "mandate" || code === "redLine");
  return assistance === 1 && mayMislead ? LEAST_WITH_HELP : LEAST_CHANCE;
}

function chanceOf(world: OpenWorld, command: OfferPackage, refused: readonly Offer[], short: number): number {
  const { plain, objected } = ACCEPTED[needOf(world, command)];
  const usual = objectsToAsk(world, command) ? objected : plain;
  const lacking = short > SHORT ? usual : short > NEARLY ? 4 : short > 0 ? 2 : 1;
  const again = hadTerm(refused, "ask", command.ask) ? 4 : 1;
  const offered = hadTerm(refused, "give", command.give) ? 2 : 1;
  return Math.max(LEAST_CHANCE, quotient(usual, lacking * again * offered));
}

function hadTerm(refused: readonly Offer[], half: "give" | "ask", term: Term): boolean {
  return refused.some(
    (offer) => offer[half].article === term.article && offer[half].alternative === term.alternative,
  );
}

/**
 * What the partner's placards say about the text that it is offered. A state that objects to the rival of the text
 * needs help against it; one that can live with the rival, or supports it, does not.
 */
function needOf(world: OpenWorld, { to, give, assistance }: OfferPackage): Need {
  if (assistance === 1) return "helped";
  const rival = rivalOf(world, give);
  const offered = placardsOn(world, give.article, give.alternative);
  const other = placardsOn(world, give.article, rival);
  if (isObjection(other, to)) return "needs";
  if (!hasPlacard(offered, to) || !hasPlacard(other, to)) return "notShown";
  if (!isSupport(offered, to)) return "spares";
  return Math.abs(give.alternative - rival) > 1 ? "couldLike" : "likes";
}

function objectsToAsk(world: OpenWorld, { to, ask }: OfferPackage): boolean {
  return isObjection(placardsOn(world, ask.article, ask.alternative), to);
}

type Halves = ReturnType<typeof partnerHalves>;

/** The reasons for and against a package, in u. */
function reasonsFor(
  world: OpenWorld,
  { give, ask, assistance }: OfferPackage,
  trust: number,
  { brought, harm }: Halves,
): Reason[] {
  const help = assistance * ASSISTANCE_UNIT;
  const clause = (term: Term, value: number): Reason => ({
    code: "clause",
    value,
    ...term,
    mark: "modelled",
  });
  return [
    clause(give, brought - help),
    clause(ask, harm),
    ...(help === 0 ? [] : [because("assistance", help, "design")]),
    because("trust", quotient(trust * brought, START_TRUST) - brought, "design"),
    because("margin", -packageMargin(world.scenario), "design"),
  ];
}

const NEED_CODES: Readonly<Record<Exclude<Need, "helped">, ReasonCode>> = {
  needs: "needs",
  notShown: "notShown",
  likes: "likes",
  couldLike: "likes",
  spares: "spares",
};

/** How many tenths of what a promise seems to bring its placards confirm, or deny. */
const CONFIRMED: Readonly<Record<Need, number>> = {
  helped: 0,
  needs: 10,
  notShown: 0,
  likes: 0,
  couldLike: -5,
  spares: -10,
};

/** What the partner's placards say about both texts, in u. The assistance is a reason of its own. */
function shownReasons(world: OpenWorld, command: OfferPackage, brought: number): Reason[] {
  const need = needOf(world, command);
  const value = quotient(CONFIRMED[need] * Math.max(0, brought), 10);
  const shown = need === "helped" ? [] : [because(NEED_CODES[need], value, "modelled", command.give.article)];
  if (!objectsToAsk(world, command)) return shown;
  return [...shown, because("askObjected", -attention(world, command), "modelled", command.ask.article)];
}

/** What the partner has refused this seat before, in u. */
function refusalReasons(world: OpenWorld, command: OfferPackage, refused: readonly Offer[]): Reason[] {
  const { give, ask } = command;
  const isRefused = hadTerm(refused, "ask", ask) || hadTerm(refused, "give", give);
  if (!isRefused) return [];
  return [because("refusedBefore", -attention(world, command), "modelled", ask.article)];
}

/** All the attention that the partner seems to give the article on which it is asked for support, in u. */
function attention(world: OpenWorld, { to, ask }: OfferPackage): number {
  return 1000 * (shownBy(world, to).salience[ask.article] ?? 0);
}

/**
 * The reasons why a partner accepted or refused a package, judged by the trust when the offer was made and without
 * the promises and refusals that followed.
 */
export function explainAnswer(own: Seen, id: number): readonly Reason[] {
  const offer = ownOffer(own, id);
  if (offer === null) return [];
  const { world } = own;
  const { from, to, give, ask, assistance } = offer;
  const trust = setAt(world.trust, from, offer.trust);
  const pacts = world.pacts.filter(
    (pact) => !((pact.by === from && pact.to === to) || (pact.by === to && pact.to === from)),
  );
  const command: OfferPackage = { type: "offerPackage", to, give, ask, assistance };
  return expected({ ...world, trust, pacts }, from, command, refusedBetween(own, from, to, id)).reasons;
}

/**
 * Public reasons why a partner must refuse. Each reason weighs as much as all the attention that the partner gives
 * the article.
 */
function objectionsOf(world: OpenWorld, from: number, command: OfferPackage): Reason[] {
  const { to, ask } = command;
  const weight = -attention(world, command) - packageMargin(world.scenario);
  const codes: [ReasonCode, boolean][] = [
    ["redLine", seemsBeyond(world, to, ask.article, ask.alternative)],
    ["bound", !isFree(world, to, ask)],
    ["mandate", givesUp(shownBy(world, to).objectives, ask)],
    ["unreliable", (world.trust[from] ?? 0) < CREDIBLE],
  ];
  return codes.filter(([, holds]) => holds).map(([code]) => because(code, weight, "modelled", ask.article));
}
