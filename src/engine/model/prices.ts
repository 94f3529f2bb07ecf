/** Prices, rewards and limits of the rules; the origin of each is in docs/MODEL.md §3.13. */

import { quotient } from "../exact/whole.ts";
import type { Scenario } from "../state/scenario.ts";
import { priceUnit } from "./worth.ts";

export const START_CREDIT = 6;

export const CREDIT_A_ROUND = 3;

export const CREDIT_CAP = 8;

export const START_TRUST = 600;

export const COSTS = {
  speak: 1,
  consult: 1,
  offerPackage: 2,
  sponsorBridge: 3,
  declareRedLine: 2,
  dropRedLine: 4,
  proposeAmendment: 3,
} as const;

/** Parts in a thousand of the way back to 600 that trust goes each round [design]. */
export const TRUST_RETURN = 20;

/** Trust below which a seat is not believed: the floor adds nothing to its weight, and bots refuse its packages. */
export const CREDIBLE = 300;

/**
 * What whoever takes the floor on an article weighs there beside its power, times its trust above 300: before the chair
 * all are sovereign and equal (Charter, art. 2(1)), but not equally believed [design]. @example trust 600: 6,000 more.
 */
export const FLOOR_WEIGHT = 40;

/**
 * How many milli-steps nearer the wording of an earlier convention lies to a chair that leans to precedent. That treaties
 * copy treaties and that talks measure by what exists is literature; how much it counts is a choice [design].
 */
export const PRECEDENT_LEAN = 250;

/** A third of the room's weight: two thirds would carry the text. */
export const OBJECTION_LIMIT = 333;

/** Half a step: the text is the one nearest to the room. */
export const CENTRE_LIMIT = 500;

/** Closed at first reading only when nearly nobody objects. */
export const QUICK_CLOSE = 100;

/** Trust an offer costs that its partner refuses: it cost the room time for nothing [design]. */
export const REFUSED_TRUST = 15;

/** Trust lost by a breach: of a promise to one in the open, or what was said of the whole text to all [design]. */
export const BROKEN_TRUST = 400;

/**
 * Trust each step costs by which a delegation changes the wish it declared: the room can no longer rely on what it
 * declares [design].
 */
export const STORY_TRUST = 10;

/**
 * Trust a round costs in which a delegation lays no placard at all: nobody can rely on a delegation that does not
 * take part [design].
 */
export const EMPTY_CHAIR_TRUST = 15;

/** Credit of the next round. @example 6 becomes 8, 4 becomes 7. */
export function nextCredit(credit: number): number {
  return Math.min(CREDIT_CAP, credit + CREDIT_A_ROUND);
}

/** Sponsors a bridge needs, and how far apart two of their caucuses must stand, in milli-steps. */
export const SPONSORS = 3;

export const OPPOSED = 500;

/** Credit paid back to the author of a bridge. */
export const AUTHOR_REWARD = 2;

/** What a package must bring before a seat accepts it, in u [design]. @example 13 articles: 1,184 */
export function packageMargin({ articles }: Pick<Scenario, "articles">): number {
  return quotient(priceUnit(articles.length), 200);
}

/** An average article over this: who gains less by an amendment keeps the package together [design]. */
export const AMENDMENT_MARGIN = 40;

/** What an amendment must bring a delegation before it votes for it, in u. @example 12 articles: 6,416 */
export function amendmentMargin({ articles }: Pick<Scenario, "articles">): number {
  return quotient(priceUnit(articles.length), AMENDMENT_MARGIN);
}

/** What a unit of promised assistance is worth to its receiver, in u. */
export const ASSISTANCE_UNIT = 15_000;

/** Entry into force: ninety days, three months, after the N-th instrument (art. 65). */
export const MONTHS_TO_FORCE = 3;

/** From N − 5 instruments on, a season lasts one month. */
export const FINAL_STRETCH = 5;

export const MOST_GIFTS = 4;

/** Gifts a seat may promise in packages: as many as it has acts abroad in the two seasons in which they are due. */
export const MOST_PROMISED = 2;

export const MOST_PARTNERS = 6;

/**
 * Points at home a pledge is worth once met, for each partner it waits for: a pledge that waits for more partners is
 * worth more [design].
 */
export const PLEDGE_STEP = 4;

/** Points at home a price granted is worth (MODEL §3.11). */
export const PRICE_BONUS = 15;

export const PLEDGE_TRUST = 120;

/** Only states in the upper third of need can be helped by assistance. */
export const NEEDY = 666;

export const PRICE_MONTHS = 2;

/** Trust won by keeping a promise that its partner turned for in return; one kept for nothing wins none [design]. */
export const KEPT_TRUST = 60;

/** Trust lost by dropping a red line, or by joining a text beyond one's own declared line. */
export const FACE = 40;

/** Trust a block costs, and twice as much without a cause the room can see [design]. */
export const BLOCK_TRUST = 60;

export const WANTON_BLOCK_TRUST = 120;

/** Support lost at home for each article joined abroad at a loss, at most three [design]. */
export const CONCESSION_SUPPORT = 4;
export const MOST_CONCESSIONS = 3;

/** Support at home for each line of the mandate that the text meets; as much less for each it does not [design]. */
export const MANDATE_SUPPORT = 5;

/** Support won at home for each promise that another delegation kept to one's own and was paid for, at most three [design]. */
export const DEAL_SUPPORT = 8;
export const MOST_DEALS = 3;

/** Trust lost at the end by who signed and let it lie: as much as staying out after a yes [design]. */
export const SIGNED_TRUST = 400;

/** Trust a declaration costs with those who wanted the text as it is [design]. */
export const DECLARATION_TRUST = 20;

/** Trust an objection to a reservation costs [design]. */
export const RESERVATION_TRUST = 15;

/** Trust won by helping another capital: by assistance, or by granting its price [design]. */
export const HELP_TRUST = 10;
