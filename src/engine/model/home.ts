/**
 * The home table: weights, wishes, moods, support and chances (MODEL.md §3.11). All of these come from public facts,
 * so opening a state's table never changes the match.
 */

import { clamp, quotient } from "../exact/whole.ts";
import { CARDS, type Card, type Country, type Scenario } from "../state/scenario.ts";
import { type HomeTable, TARGETS, type Target } from "../state/treaty.ts";
import type { OpenWorld, World } from "../state/world.ts";
import { canonical } from "./canonical.ts";
import { earnedOn } from "./memories.ts";
import { setBy, watches } from "./roles.ts";

/** The support a card gives by mood, in hundredths of its weight: against, split, in favour. */
export const MOOD_SUPPORT = [0, 40, 100] as const;

export const MOST_RESERVATIONS = 3;

/**
 * A gamble changes support by up to this many points either way [design]. After a lost vote no vote is possible for
 * two seasons.
 */
export const SWING = 10;

/** Weights in the order of `CARDS`; they add up to 100. @example Brazil: 15, 31, 22, 18, 14. */
export function homeWeights(country: Country): number[] {
  const { poly, capacity } = country;
  const parliament = 15 + quotient(20 * poly, 1000);
  const courts = 10 + quotient(15 * poly, 1000);
  const industry = 10 + quotient(10 * capacity, 1000);
  const security = 30 - quotient(20 * poly, 1000);
  return [100 - parliament - courts - industry - security, parliament, courts, industry, security];
}

/**
 * The support needed to pass, by constitution.
 * @example hurdle 1.5 (informs the legislature): 50; hurdle 2 (a majority): 60; hurdle 3: 67.
 */
export function passLine(country: Country): number {
  return country.hurdle <= 15 ? 50 : country.hurdle <= 20 ? 60 : 67;
}

/** The article that a card watches in this scenario, and the alternative that the card wants. */
export function cardWish(
  scenario: Scenario,
  country: number,
  card: number,
): { article: number; alternative: number } {
  const { article, steps } = watches(scenario)[card] ?? { article: 0, steps: 0 };
  const last = (scenario.articles[article]?.alternatives.length ?? 1) - 1;
  const wish = canonical(scenario).wishes[article * scenario.countries.length + country] ?? 0;
  return { article, alternative: clamp(wish + steps, 0, last) };
}

/** A card's mood on a text: in favour at its wish, split one step away, against beyond that. */
export function moodOn(scenario: Scenario, country: number, card: number, text: readonly number[]): number {
  const wish = cardWish(scenario, country, card);
  const distance = Math.abs((text[wish.article] ?? wish.alternative) - wish.alternative);
  return Math.max(0, 2 - distance);
}

/** The home table for a given text; the screen shows it from round one. */
export function homeOn(scenario: Scenario, country: number, text: readonly number[]): HomeTable {
  const facts = scenario.countries[country];
  const weights = facts === undefined ? [] : homeWeights(facts);
  const moods = CARDS.map((_, card) => moodOn(scenario, country, card, text));
  const line = facts === undefined ? 60 : passLine(facts);
  return {
    country,
    weights,
    moods,
    missing: 1 + missingMoods(weights, moods, line),
    line,
    law: false,
    won: false,
    reservations: [],
    declaration: "none",
    consulted: "none",
    voteFrom: 0,
    progress: TARGETS.map(() => 0),
    memories: [],
  };
}

/**
 * The smallest number of upward steps of mood that lifts support to the pass line, taking the heaviest cards first.
 */
export function missingMoods(weights: readonly number[], moods: readonly number[], line: number): number {
  const now = [...moods];
  let steps = 0;
  while (supportFrom(weights, now) < line && steps < 10) {
    const card = heaviestOpen(weights, now);
    if (card < 0) break;
    now[card] = (now[card] ?? 0) + 1;
    steps++;
  }
  return steps;
}

/** The heaviest card that is not yet in favour, or −1. */
export function heaviestOpen(weights: readonly number[], moods: readonly number[]): number {
  let best = -1;
  moods.forEach((mood, card) => {
    if (mood < 2 && (best < 0 || (weights[card] ?? 0) > (weights[best] ?? 0))) best = card;
  });
  return best;
}

export function supportFrom(weights: readonly number[], moods: readonly number[]): number {
  return moods.reduce((total, mood, card) => total + pointsFrom(weights[card] ?? 0, mood), 0);
}

/** The points of support from a card of this weight in a mood, rounded. @example weight 31, split: 12 */
export function pointsFrom(weight: number, mood: number): number {
  return quotient(weight * (MOOD_SUPPORT[mood] ?? 0) + 50, 100);
}

/**
 * The points of a card: those of its mood and those that its group remembers. They may be negative, or more than the
 * weight.
 */
export function pointsOf(home: HomeTable, card: number): number {
  const ofMood = pointsFrom(home.weights[card] ?? 0, home.moods[card] ?? 0);
  return ofMood + earnedOn(home.memories, CARDS[card]);
}

/**
 * The support at a home table: the sum of the points of its cards. @example Brazil on the real text: 59, with its line
 * at 67.
 */
export function supportOf(home: HomeTable): number {
  return CARDS.reduce((total, _, card) => total + pointsOf(home, card), 0);
}

/** Whether a vote without a gamble would be won, once the law is passed. */
export function isReady(home: HomeTable): boolean {
  return supportOf(home) >= home.line;
}

/** The table after a declaration: the card it addresses goes from against to split, and nothing else changes. */
export function declaring(home: HomeTable, declaration: Card | "none"): HomeTable {
  if (declaration === "none") return home;
  const moods = home.moods.map((mood, c) => (CARDS[c] === declaration ? Math.max(1, mood) : mood));
  return { ...home, declaration, moods };
}

/** The table after a successful attempt: the law is passed, or the card's mood is one step better. */
export function succeeding(home: HomeTable, target: Target): HomeTable {
  if (target === "law") return { ...home, law: true };
  return { ...home, moods: home.moods.map((mood, c) => (CARDS[c] === target ? mood + 1 : mood)) };
}

/** The table after a reservation, which wins its card at once. */
export function reserving(home: HomeTable, card: Card): HomeTable {
  const moods = home.moods.map((mood, c) => (CARDS[c] === card ? 2 : mood));
  return { ...home, reservations: [...home.reservations, card], moods };
}

/** The number of acts that a home table has in a step: two per season, or one in a monthly step. */
export function actsIn(world: Pick<World, "monthsAhead">): number {
  return world.monthsAhead === 1 ? 1 : 2;
}

export function mayPassLaw({ won, law }: HomeTable): boolean {
  return !won && !law;
}

/** Cards that a hearing can still move. */
export function hearable({ won, moods }: HomeTable): Card[] {
  return won ? [] : CARDS.filter((_, c) => (moods[c] ?? 0) < 2);
}

/** What a capital may consult on: the law and the cards still to be won, except the one already consulted on. */
export function consultable(home: HomeTable): Target[] {
  const targets = [...(mayPassLaw(home) ? (["law"] as const) : []), ...hearable(home)];
  return targets.filter((item) => item !== home.consulted);
}

/**
 * Whether a vote may be called. After a lost vote the capital must wait. The vote is held only if the law has been
 * passed by then.
 */
export function mayCallVote({ month }: Pick<World, "month">, { won, voteFrom }: HomeTable): boolean {
  return !won && month >= voteFrom;
}

/** Whether a vote may be held now. The law must be passed first. */
export function mayVote(world: Pick<World, "month">, home: HomeTable): boolean {
  return home.law && mayCallVote(world, home);
}

/** The cards whose article admits a reservation; empty once three reservations have been entered. */
export function reservable(world: OpenWorld, home: HomeTable): Card[] {
  if (home.reservations.length >= MOST_RESERVATIONS || home.won) return [];
  const { scenario, treaty } = world;
  const locks = setBy(scenario, treaty.text, "reservationRule")?.locksRights === true;
  return CARDS.filter((card, c) => {
    if ((home.moods[c] ?? 0) === 2 || home.reservations.includes(card)) return false;
    const { article } = cardWish(scenario, home.country, c);
    return !(locks && scenario.articles[article]?.protectsRights === true);
  });
}

/** The number of possible swings of a gamble: the whole numbers from −10 to +10, all equally likely. */
export const SWINGS = 2 * SWING + 1;

/** How many of the swings would win the vote. */
export function winningSwings(home: HomeTable): number {
  return clamp(supportOf(home) - home.line + SWING + 1, 0, SWINGS);
}

/** The chance, in 1/65,536, that a gamble is won. */
export function gambleChance(home: HomeTable): number {
  return quotient(65_536 * winningSwings(home), SWINGS);
}
