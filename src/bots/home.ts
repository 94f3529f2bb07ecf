/** Bots at home and at the first conference: law first, then the heaviest card, then the vote (MODEL.md §3.11). */

import { isFinalStretch } from "../engine/model/capitals.ts";
import { actsIn, cardWish, heaviestOpen, reservable, supportOf } from "../engine/model/home.ts";
import { homeChance } from "../engine/model/home-chance.ts";
import { placeOf } from "../engine/model/roles.ts";
import { gainOfJoining } from "../engine/seats/joining.ts";
import { assistanceOwed, isNamed, ownHome, ownObjectives, ownWish, type Seen } from "../engine/seats/seen.ts";
import type { Command } from "../engine/state/command.ts";
import { CARDS, type Card, type Role } from "../engine/state/scenario.ts";
import { isByHand } from "../engine/state/setup.ts";
import type { HomeTable, Target } from "../engine/state/treaty.ts";
import { answerToRequest, reachingOut, taskForce } from "./abroad.ts";

/**
 * The signature of a seat named at the opening, if joining is worth it. For other seats the capital decides by its
 * own hazard.
 */
export function sign(r: Seen): Command[] {
  return isNamed(r) && gainOfJoining(r) > 0 ? [{ type: "sign", declaration: "none" }] : [];
}

/**
 * Acts of a season. A seat without a home table only keeps its promises of assistance. A seat named at the opening
 * plays its table to win; other seats drift at the pace of their hazard.
 */
export function season(r: Seen): Command[] {
  const owed = assistanceOwed(r);
  const gift: Command[] = owed === null ? [] : [{ type: "assist", to: owed.to }];
  if (!isNamed(r)) return [...gift, ...atTable(r, drifting)];
  if (gainOfJoining(r) <= 0) return [...gift, ...answerToRequest(r)];
  const abroad = gift.length > 0 ? gift : outreach(r);
  return [...answerToRequest(r), ...abroad, ...atTable(r, striving)];
}

function outreach(r: Seen): Command[] {
  const act = taskForce(r) ?? reachingOut(r);
  return act === null ? [] : [act];
}

/** Level 1 at home, if joining is worth it: law first, then the heaviest card, then the vote. */
export function level1Season(r: Seen): Command[] {
  return isNamed(r) && gainOfJoining(r) <= 0 ? [] : atTable(r, drifting);
}

/** Works towards ratification no matter what the text says. */
export function alwaysPressing(r: Seen): Command[] {
  return atTable(r, striving);
}

function atTable(r: Seen, play: (r: Seen, home: HomeTable) => Command[]): Command[] {
  const home = ownHome(r);
  if (home === null || (r.world.treaty.deposited[r.country] ?? -1) >= 0) return [];
  if (home.won) return [{ type: "deposit" }];
  return [...play(r, home), ...price(r), { type: "callVote", gamble: false }, { type: "deposit" }];
}

/**
 * The law first, then a reservation if one wins a card and gives up none of the seat's own objectives, then the
 * heaviest card. If the law needs no consultation, the other act of the season prepares or wins a card.
 */
function striving(r: Seen, home: HomeTable): Command[] {
  const isShort = supportOf(home) < home.line;
  const card = isShort ? CARDS[heaviestOpen(home.weights, home.moods)] : undefined;
  const hearing = card === undefined ? [] : prepared(r, home, card);
  if (!home.law) return [...prepared(r, home, "law"), ...hearing].slice(0, actsIn(r.world));
  const reserve = isShort ? ownReservation(r, home) : null;
  return reserve === null ? hearing : [{ type: "enterReservation", card: reserve }];
}

/** A consultation is worth an act if it raises the chance of an attempt by at least ten points, in 1/65,536. */
const WORTH_ASKING = 6_554;

/**
 * An attempt, after a consultation if that raises the chance enough. If the season has only one act left, only the
 * consultation is held; it still counts in the next season.
 */
function prepared({ world }: Seen, home: HomeTable, target: Target): Command[] {
  const attempt: Command =
    target === "law" ? { type: "implementLaw" } : { type: "holdHearing", card: target };
  const gain = homeChance(world, { ...home, consulted: target }, target) - homeChance(world, home, target);
  return gain < WORTH_ASKING ? [attempt] : [{ type: "consultAtHome", card: target }, attempt];
}

/** The heaviest card that a reservation would win without touching an objective of this seat, or null. */
function ownReservation(r: Seen, home: HomeTable): Card | null {
  const goals = ownObjectives(r).map((goal) => goal.article);
  let best: Card | null = null;
  let most = 0;
  for (const card of reservable(r.world, home)) {
    const c = CARDS.indexOf(card);
    const touched = goals.includes(cardWish(r.scenario, r.country, c).article);
    const gain = (home.weights[c] ?? 0) * (2 - (home.moods[c] ?? 0));
    if (touched || gain <= most) continue;
    most = gain;
    best = card;
  }
  return best;
}

/**
 * The price of a hold-out while the last five instruments are missing. It prefers to ask a seat that a person plays
 * and that has greater means.
 */
function price(r: Seen): Command[] {
  if (!isFinalStretch(r.world)) return [];
  const parties = r.world.treaty.deposited.flatMap((month, i) => (month >= 0 ? [i] : []));
  const capacity = (i: number): number => r.scenario.countries[i]?.capacity ?? 0;
  const person = parties.find((i) => isByHand(r.world.holders[i]) && capacity(i) > capacity(r.country));
  const weightiest = parties.reduce(
    (best, i) => (powerOf(r, i) > powerOf(r, best) ? i : best),
    parties[0] ?? 0,
  );
  return [{ type: "namePrice", price: "assistance", of: person ?? weightiest }];
}

function powerOf(r: Seen, country: number): number {
  return r.scenario.countries[country]?.power ?? 0;
}

/** Passes the law if it is missing, and holds a hearing on the heaviest card if support is short. */
function drifting(_: Seen, home: HomeTable): Command[] {
  const acts: Command[] = home.law ? [] : [{ type: "implementLaw" }];
  const card = CARDS[heaviestOpen(home.weights, home.moods)];
  if (supportOf(home) < home.line && card !== undefined) acts.push({ type: "holdHearing", card });
  return acts;
}

/** At the conference a bot votes by its wish on the article related to each question, if that article is in play. */
export function conference(r: Seen): Command[] {
  const z1 = r.scenario.countries[r.country]?.z1 ?? 0;
  const open = sideOn(r, "observers", z1 > 0 ? -1 : 1);
  const more = sideOn(r, "protocol", z1 > 0 ? -1 : 1);
  return [
    ...answerToRequest(r),
    {
      type: "castConference",
      observers: open <= 0 ? "yes" : "no",
      protocol: more > 0 ? "yes" : more < 0 ? "no" : "abstain",
    },
  ];
}

/**
 * The side of the article's axis where the seat's wish lies: −1 for the lower half, 1 for the upper half, 0 for the
 * middle. Returns `otherwise` if no article has the role.
 */
function sideOn(r: Seen, role: Role, otherwise: number): number {
  const article = placeOf(r.scenario, role);
  if (article < 0) return otherwise;
  const last = (r.scenario.articles[article]?.alternatives.length ?? 1) - 1;
  return Math.sign(2 * ownWish(r, article) - last);
}
