/** Level 3 at home: reservations that shield a lost objective, and well-timed pledges and gambles. */

import { publicDepositLogit } from "../engine/forecasts/explain.ts";
import { chanceOfPledge } from "../engine/forecasts/outreach.ts";
import { hasPledged } from "../engine/model/capitals.ts";
import { MOST_PARTNERS } from "../engine/model/costs.ts";
import { cardWish, gambleChance, reservable, supportOf } from "../engine/model/home.ts";
import { gainOfJoining } from "../engine/seats/joining.ts";
import { objectiveResults } from "../engine/seats/objectives.ts";
import { assistanceOwed, isNamed, ownHome, type Seen } from "../engine/seats/seen.ts";
import type { Command, Pledge } from "../engine/state/command.ts";
import { isAbroad } from "../engine/state/command-slots.ts";
import { CARDS, type Card } from "../engine/state/scenario.ts";
import type { HomeTable } from "../engine/state/treaty.ts";
import { others } from "../engine/state/world.ts";
import { alwaysPressing } from "./home.ts";

/** Signs if joining is worth it to the seat, counting the reservations that it could still enter. */
export function signing(r: Seen): Command[] {
  const home = ownHome(r);
  const planned = home === null ? [] : shields(r, home).map((shield) => shield.article);
  return isNamed(r) && gainOfJoining(r, planned) > 0 ? [{ type: "sign", declaration: "none" }] : [];
}

type Shield = Readonly<{ card: Card; article: number }>;

/** Reservations that would save half of an objective that the text fails to meet. */
function shields(r: Seen, home: HomeTable): Shield[] {
  const lost = objectiveResults(r)
    .filter((goal) => goal.worth < 500)
    .map((goal) => goal.article);
  return reservable(r.world, home)
    .map((card) => ({ card, article: cardWish(r.scenario, r.country, CARDS.indexOf(card)).article }))
    .filter(
      ({ article }, at, all) => lost.includes(article) && all.findIndex((s) => s.article === article) === at,
    );
}

/**
 * The acts of level 3 at home. A reservation that shields an objective comes first, then a pledge if support is
 * short, and a gamble if waiting is worse.
 */
export function homePlay(r: Seen, usual: readonly Command[]): Command[] {
  const home = ownHome(r);
  if (!isNamed(r) || home === null || home.won) return [...usual];
  const planned = shields(r, home);
  const articles = planned.map((shield) => shield.article);
  if (gainOfJoining(r, articles) <= 0) return [...usual];
  const abroad = usual.filter(isAbroad);
  const first = planned[0];
  if (first !== undefined) {
    return [...abroad, { type: "enterReservation", card: first.card }, ...alwaysPressing(r)];
  }
  const short = home.line - supportOf(home);
  const late = r.world.month + 2 * r.scenario.seasonMonths >= r.scenario.seasons * r.scenario.seasonMonths;
  const gamble = home.law && short > 0 && gambleChance(home) > (late ? LATE_ODDS : GOOD_ODDS);
  const acts = usual.map((c): Command => (c.type === "callVote" && gamble ? { ...c, gamble: true } : c));
  const isPledging = short > 0 && r.world.monthsAhead > 1 && assistanceOwed(r) === null;
  const pledge = isPledging ? bestPledge(r) : null;
  return pledge === null ? acts : [pledge, ...acts.filter((act) => !isAbroad(act))];
}

/** The chance, in 1/65,536, above which a gamble is better than waiting: 65%, or 25% when time is running out. */
const GOOD_ODDS = 42_598;

const LATE_ODDS = 16_384;

/**
 * A pledge with the six states most likely to join, due by the end of the next season. It requires the number of
 * deposits for which that number times its chance is largest.
 */
function bestPledge(r: Seen): Pledge | null {
  if (hasPledged(r.world, r.country)) return null;
  const likely = (i: number): number => publicDepositLogit(r.world, i, r.world.month);
  const partners = others(r.world, r.country)
    .filter((i) => (r.world.treaty.deposited[i] ?? -1) < 0)
    .sort((x, y) => likely(y) - likely(x) || x - y)
    .slice(0, MOST_PARTNERS);
  const season = Math.min(r.scenario.seasons, r.world.season + 1);
  const promise = (count: number): number =>
    count * chanceOfPledge(r.world, r.country, { type: "pledge", with: partners, count, season });
  const best = partners.map((_, k) => k + 1).reduce((a, b) => (promise(b) > promise(a) ? b : a), 1);
  return partners.length === 0 ? null : { type: "pledge", with: partners, count: best, season };
}
