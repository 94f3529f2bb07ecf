/** Prices, rewards and limits of the rules; docs/MODEL.md §3.13 gives the origin of each. */

import { quotient } from "../exact/whole.ts";
import type { Climate, Scenario } from "../state/scenario.ts";
import { CLIMATE } from "./climate.ts";
import { priceUnit } from "./worth.ts";

export const START_CREDIT = 6;

export const CREDIT_A_ROUND = 3;

export const CREDIT_CAP = 8;

export const START_TRUST = 600;

export const COSTS = {
  speak: 1,
  offerPackage: 2,
  sponsorBridge: 3,
  declareRedLine: 2,
  dropRedLine: 4,
  proposeAmendment: 3,
} as const;

/**
 * The credit that a package from one person to another costs. People pay with their time: if it cost credit, a table
 * that trades could not afford the bridge to the wording on which it agrees [design].
 */
export const OFFER_BETWEEN_PEOPLE = 0;

/** How far trust returns towards 600 each round, in thousandths of the distance [design]. */
export const TRUST_RETURN = 20;

/**
 * Below this trust a seat is not believed: taking the floor adds nothing to its weight, and bots refuse its packages.
 */
export const CREDIBLE = 300;

/**
 * The weight that taking the floor on an article adds to a seat's power, for each point of trust above 300. To the
 * chair all states are sovereign and equal (Charter, art. 2(1)), but it does not believe all of them equally
 * [design].
 * @example trust 600: 12,000 more.
 */
export const FLOOR_WEIGHT = 40;

/**
 * For a chair that leans towards precedent, the wording of an earlier convention counts as this much closer to the
 * room, in milli-steps. The literature shows that treaties copy treaties and that negotiators judge proposals by
 * existing agreements; the size of the effect is a choice [design].
 */
export const PRECEDENT_LEAN = 250;

/**
 * The objection above which a text is not tested: a third of the room's weight, since two thirds would carry the
 * text.
 */
export const OBJECTION_LIMIT = 333;

/** Half a step, in milli-steps: within this distance, no other text is closer to the room's centre. */
export const CENTRE_LIMIT = 500;

/**
 * The chair closes an article at first reading only if the objection is at most this large, in thousandths of the
 * room's weight: almost nobody objects.
 */
export const QUICK_CLOSE = 100;

/** The trust that a refused offer costs: it wasted the room's time [design]. */
export const REFUSED_TRUST = 15;

/**
 * The trust that a refused offer costs a seat with this many refusals in earlier rounds. Where people play, the room
 * loses patience with a delegation that offers anything to anybody: each further refusal costs twice the last.
 * @example the first: 15, the second: 30, the third: 60, the fifth and later ones: 240
 */
export function refusalCost({ climate }: Readonly<{ climate: Climate }>, before: number): number {
  if (!CLIMATE[climate].isPlayed) return REFUSED_TRUST;
  return REFUSED_TRUST << Math.min(before, MOST_DOUBLINGS);
}

const MOST_DOUBLINGS = 4;

/**
 * The trust lost by breaking a public promise to one seat, or by acting against what the seat told the whole room
 * about the text [design].
 */
export const BROKEN_TRUST = 400;

/**
 * The trust lost for each step by which a delegation changes its declared wish, because the room can rely less on its
 * declarations [design].
 */
export const STORY_TRUST = 10;

/**
 * The trust lost by a contradiction: a stand against the seat's own placard, or placards that support a text further
 * from the declared wish than one they object to [design].
 */
export const CONTRADICTION_TRUST = 40;

/** The trust lost in a round without any placard: nobody can rely on a delegation that does not take part [design]. */
export const EMPTY_CHAIR_TRUST = 15;

/** The credit in the next round. @example 6 becomes 8, 4 becomes 7. */
export function nextCredit(credit: number): number {
  return Math.min(CREDIT_CAP, credit + CREDIT_A_ROUND);
}

/**
 * The number of sponsors that a bridge needs. If the bridge lies between the texts on the floor, two sponsors must
 * also come from caucuses at least this far apart, in milli-steps.
 */
export const SPONSORS = 3;

export const OPPOSED = 500;

/** The credit returned to the author of a bridge. */
export const AUTHOR_REWARD = 2;

/** The gain, in u, above which a seat accepts a package [design]. @example 13 articles: 1,184 */
export function packageMargin({ articles }: Pick<Scenario, "articles">): number {
  return quotient(priceUnit(articles.length), 200);
}

/**
 * The margin for amendments is an average article's worth divided by this number. Seats that gain less than the
 * margin from an amendment prefer to keep the package as it is [design].
 */
export const AMENDMENT_MARGIN = 40;

/**
 * How much an amendment must bring a delegation before it votes for the amendment, in u.
 * @example 12 articles: 6,416
 */
export function amendmentMargin({ articles }: Pick<Scenario, "articles">): number {
  return quotient(priceUnit(articles.length), AMENDMENT_MARGIN);
}

/** The worth of a unit of promised assistance to the state that receives it, in u. */
export const ASSISTANCE_UNIT = 15_000;

/** Entry into force: ninety days, counted as three months, after the N-th instrument (art. 65). */
export const MONTHS_TO_FORCE = 3;

/** From N − 5 instruments on, a season lasts only one month. */
export const FINAL_STRETCH = 5;

export const MOST_GIFTS = 4;

/**
 * The maximum number of gifts that a seat may promise in packages. It has as many acts abroad in the two seasons
 * before the gifts are due.
 */
export const MOST_PROMISED = 2;

export const MOST_PARTNERS = 6;

/**
 * The points at home that a met pledge brings for each partner it waited for: a pledge with more conditions is worth
 * more [design].
 */
export const PLEDGE_STEP = 4;

/** The points at home that a granted price brings (MODEL §3.11). */
export const PRICE_BONUS = 15;

export const PLEDGE_TRUST = 120;

/** Only states in the upper third of need can be helped by assistance. */
export const NEEDY = 666;

export const PRICE_MONTHS = 2;

/**
 * The trust won by giving promised assistance, or by keeping a promise of support for which the partner gave
 * something in return. Keeping any other promise wins none [design].
 */
export const KEPT_TRUST = 60;

/** The trust lost by dropping a red line, or by joining a text beyond the seat's own declared line. */
export const FACE = 40;

/** The trust that a block costs. The cost doubles if the room can see no cause [design]. */
export const BLOCK_TRUST = 60;

export const WANTON_BLOCK_TRUST = 120;

/** The support lost at home for each article joined at a loss; at most three count [design]. */
export const CONCESSION_SUPPORT = 4;
export const MOST_CONCESSIONS = 3;

/** The support won at home for each mandate line that the text meets, and lost for each that it does not [design]. */
export const MANDATE_SUPPORT = 5;

/**
 * The support won at home for each promise that another delegation kept after receiving something in return; at most
 * three count [design].
 */
export const DEAL_SUPPORT = 8;
export const MOST_DEALS = 3;

/** The support won at home, once with each group, by consulting it [design]. */
export const CONSULTED_SUPPORT = 2;

/**
 * How much a failed attempt at home adds to the chance of the next attempt on the same target, in 1/65,536: 15
 * percentage points [design].
 */
export const PROGRESS = 9_830;

/**
 * The trust lost at the end by seats that signed but did not ratify. It equals the loss for staying out after saying
 * yes [design].
 */
export const SIGNED_TRUST = 400;

/**
 * The trust lost at the end by seats that said yes to the text but neither signed nor joined it. Where people play,
 * staying out is a decision that a capital may take: states often adopt a text by consensus and never sign it
 * [design].
 */
export function outsideCost({ climate }: Readonly<{ climate: Climate }>): number {
  return CLIMATE[climate].isPlayed ? OUTSIDE_TRUST : BROKEN_TRUST;
}

const OUTSIDE_TRUST = 120;

/** The trust that a declaration costs, because some states wanted the text as it is [design]. */
export const DECLARATION_TRUST = 20;

/** The trust that a reservation costs, because other states object to it [design]. */
export const RESERVATION_TRUST = 15;

/** The trust won by helping another capital, by assistance or by granting its price [design]. */
export const HELP_TRUST = 10;
