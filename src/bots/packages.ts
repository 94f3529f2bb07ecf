/** Bots' packages in the deal beat, and their answers to packages (MODEL.md §3.6 and §3.7). */

import { quotient } from "../engine/exact/whole.ts";
import { ofPackage } from "../engine/forecasts/package.ts";
import { mayPromiseHelp } from "../engine/model/capitals.ts";
import { ASSISTANCE_UNIT, COSTS, CREDIBLE, packageMargin } from "../engine/model/costs.ts";
import { chanceOfText, leverageOf, rivalOf } from "../engine/model/leverage.ts";
import { marketOf, packageScore, type Ware, winOf } from "../engine/model/market.ts";
import { isFree } from "../engine/model/pacts.ts";
import { isActive } from "../engine/model/spokespersons.ts";
import { givesUp } from "../engine/model/stakes.ts";
import { priceUnit } from "../engine/model/worth.ts";
import {
  isBeyond,
  isNamed,
  ownObjectives,
  ownOffers,
  ownOpenOffers,
  type Seen,
} from "../engine/seats/seen.ts";
import type { OfferPackage, Term } from "../engine/state/command.ts";
import type { Offer } from "../engine/state/treaty.ts";
import { MOST_RISK, nextRefusalCost, wasRefused } from "./refusals.ts";
import { mandateStake, ownStake, servesMandate } from "./stakes.ts";
import { type Ask, bestWith, type Found, type Give, KEPT_WORTH, type Trade } from "./trade.ts";

/**
 * How a level trades: whether it promises assistance, and how much more than the margin its offers bring a partner,
 * in thousandths of ku, and whether it weighs the chance of a yes.
 */
type Manner = Readonly<{ helps: boolean; leaves: number; weighs: boolean }>;

/**
 * Partners accept three in five of the packages that exceed their margin by at least 5, and four in five of those
 * that exceed it by at least 40. Level 3 also promises assistance, to buy what it could not get for a wording alone
 * (docs/MODEL.md §3.7).
 */
export const MANNER = {
  2: { helps: false, leaves: 5, weighs: false },
  3: { helps: true, leaves: 5, weighs: true },
} as const satisfies Readonly<Record<number, Manner>>;

/**
 * "You support a, I support b": of the packages that another active seat will probably accept, the best one for this
 * seat's mandate.
 */
export function offer(r: Seen, manner: Manner): OfferPackage | null {
  if (!mayOffer(r)) return null;
  const trade = tradeOf(r, manner);
  if (manner.weighs && servesMandate(r)) return weighed(r, trade);
  const best = trade.traders.reduce<Priced | null>(
    (found, _, their) => bestOf(r, trade, their, found?.net ?? 0) ?? found,
    null,
  );
  return best === null ? null : packageOf(best);
}

/** What a point of trust is worth to a seat, in stakes, and the least chance of a yes at which it asks [design]. */
const TRUST_WORTH = 100;
const LEAST_CHANCE = 400;

/** Of the best packages for each partner, the one that promises most after its chance of being accepted. */
function weighed(r: Seen, trade: Trade): OfferPackage | null {
  let best: OfferPackage | null = null;
  let most = 0;
  const risk = TRUST_WORTH * nextRefusalCost(r);
  trade.traders.forEach((_, their) => {
    const found = bestOf(r, trade, their, 0);
    if (found === null) return;
    const chance = chanceOf(r, packageOf(found));
    const worth = quotient(found.net * chance - risk * (1000 - chance), 1000);
    if (chance < LEAST_CHANCE || worth <= most) return;
    most = worth;
    best = packageOf(found);
  });
  return best;
}

/** The chance of a yes as the forecast gives it, in thousandths. */
function chanceOf(r: Seen, command: OfferPackage): number {
  const { low, high } = ofPackage(r, command);
  return quotient(low + high, 2);
}

/** The best package for each partner, the most valuable first. */
export function offersToAll(r: Seen, manner: Manner): readonly OfferPackage[] {
  if (!mayOffer(r)) return [];
  const trade = tradeOf(r, manner);
  const found = trade.traders.flatMap((_, their) => bestOf(r, trade, their, 0) ?? []);
  return found.sort((x, y) => y.net - x.net).map(packageOf);
}

function mayOffer(r: Seen): boolean {
  if (!isActive(r.scenario, r.world.named, r.country)) return false;
  return (r.world.credit[r.country] ?? 0) >= COSTS.offerPackage && isWorthAsking(r);
}

function packageOf({ to, give, ask, assistance }: Priced): OfferPackage {
  return { type: "offerPackage", to, give, ask, assistance };
}

function tradeOf(r: Seen, { helps, leaves }: Manner): Trade {
  const { traders, wares } = marketOf(r.world);
  const self = traders.indexOf(r.country);
  const stakes = wares.map(({ term, rival }) => mandateStake(r, term, rival));
  const asks: Ask[] = [];
  stakes.forEach((stake, at) => {
    const ware = wares[at];
    if (ware !== undefined && stake > 0) asks.push({ ware, stake });
  });
  const gives = givesOf(r, wares, self, stakes);
  const trust = r.world.trust[r.country] ?? 0;
  return { traders, asks, gives, self, wanted: wantedFrom(r, leaves), trust, helps };
}

/** The best package for one partner, with or without assistance, if it brings more than `least`. */
function bestOf(r: Seen, trade: Trade, their: number, least: number): Priced | null {
  const to = trade.traders[their] ?? -1;
  if (their === trade.self) return null;
  const mayHelp = trade.helps && mayPromiseHelp(r.world, ownOpenOffers(r), r.country, to);
  let best: Priced | null = null;
  for (const assistance of mayHelp ? WITH_HELP : PLAIN) {
    const found = bestWith(trade, their, assistance * ASSISTANCE_UNIT, best?.net ?? least);
    if (found === null || (servesMandate(r) && wasRefused(r, { ...found, to }))) continue;
    best = { ...found, to, assistance };
  }
  return best;
}

const PLAIN = [0] as const;

const WITH_HELP = [0, 1] as const;

/** A package for one partner, with its value for this seat. */
type Priced = Found & Readonly<{ to: number; assistance: 0 | 1 }>;

/**
 * The texts that the seat could promise and that its support would help. The promise that costs the seat least comes
 * first.
 */
function givesOf(r: Seen, wares: readonly Ware[], self: number, stakes: readonly number[]): Give[] {
  const gives: Give[] = [];
  wares.forEach((ware, at) => {
    const own = ware.leverage[self] ?? 0;
    if (own <= 0 || !maySupport(r, ware.term)) return;
    const kept = winOf(KEPT_WORTH, Math.min(1000, chanceOfText(r.world, ware.term) + own));
    gives.push({ ware, net: winOf(stakes[at] ?? 0, own), kept });
  });
  return gives.sort((x, y) => y.net + y.kept - x.net - x.kept);
}

/** How much a package must bring a partner, in u, before the seat offers it, since a refusal costs trust. */
function wantedFrom({ scenario }: Seen, leaves: number): number {
  return packageMargin(scenario) + quotient(leaves * priceUnit(scenario.articles.length), 1000);
}

/**
 * Whether a new offer is worth making: no offer is open and, if the last one was refused, at least one package in the
 * room has been agreed. A seat that serves its mandate stops when a refusal would cost too much.
 */
function isWorthAsking(r: Seen): boolean {
  const made = ownOffers(r);
  if (made.some(({ status }) => status === "open")) return false;
  if (servesMandate(r) && nextRefusalCost(r) > MOST_RISK) return false;
  return made.at(-1)?.status !== "refused" || r.world.pacts.length > 0;
}

/**
 * Whether a seat would promise a text at all. It never promises one beyond its red line, against its mandate or
 * against an earlier promise.
 */
function maySupport(r: Seen, term: Term): boolean {
  if (givesUp(ownObjectives(r), term)) return false;
  return !isBeyond(r, term.article, term.alternative) && isFree(r.world, r.country, term);
}

/**
 * What a seat has at stake in a text that it asks for or promises. A named seat answers to its capital, so its
 * mandate counts.
 */
function stakeIn(r: Seen, term: Term): number {
  const rival = rivalOf(r.world, term);
  return isNamed(r) ? MANDATE_SCALE * mandateStake(r, term, rival) : ownStake(r, term, rival);
}

/**
 * The factor that makes mandate stakes comparable with other stakes. The lines of a mandate weigh 100 together; a
 * state's attention weighs 1,000, of which its mandate gets about six tenths.
 */
const MANDATE_SCALE = 6;

/** Whether the seat accepts a package offered to it. */
export function accepts(r: Seen, { from, give, ask, assistance }: Offer): boolean {
  const trust = r.world.trust[from] ?? 0;
  if (trust < CREDIBLE || !maySupport(r, ask)) return false;
  const win = (by: number, term: Term): number => winOf(stakeIn(r, term), leverageOf(r.world, by, term));
  const brought = win(from, give) + assistance * ASSISTANCE_UNIT;
  const harm = win(r.country, ask);
  return brought > 0 && packageScore(r.world, trust, brought, harm) >= 0;
}
