/**
 * What is at stake for a delegation: its positions, what it cares for, what it follows and what it cannot accept
 * (MODEL.md §3.3 and §3.4).
 */

import { WORTH } from "../exact/tables.ts";
import { clamp, quotient } from "../exact/whole.ts";
import type { Care, Term } from "../state/command.ts";
import type { Article, Climate, Country, Scenario } from "../state/scenario.ts";
import { CLIMATE } from "./climate.ts";
import { wishOf } from "./worth.ts";

/**
 * Converts a posture to milli-steps, by straight lines between neighbouring alternatives.
 * @example with postures 100, 400, 700, 900 a posture of 550 is 1,500.
 */
export function milliSteps(article: Article, posture: number): number {
  const options = article.alternatives;
  const last = options.length - 1;
  if (posture <= (options[0]?.posture ?? 0)) return 0;
  for (let o = 0; o < last; o++) {
    const low = options[o]?.posture ?? 0;
    const high = options[o + 1]?.posture ?? 0;
    if (posture <= high) return 1000 * o + quotient(1000 * (posture - low), high - low);
  }
  return 1000 * last;
}

/** How far a position is from the middle of its axis, 0..100. */
function extremity(article: Article, position: number): number {
  const half = 500 * (article.alternatives.length - 1);
  return quotient(100 * Math.abs(position - half), half);
}

export type Stake = Readonly<{
  salience: readonly number[];
  followed: readonly number[];
  /** The indices of the articles, the most important first. */
  order: readonly number[];
  redLines: readonly number[];
}>;

/** The stakes of one state, from its positions in milli-steps by article. */
export function stakeOf(
  scenario: Scenario,
  country: Country,
  lines: readonly SeatLine[],
  positions: readonly number[],
  climate: Climate,
): Stake {
  const { articles } = scenario;
  const raw = articles.map((article, a) => {
    const k = article.alternatives.length;
    return (70 + 10 * k) * (100 + extremity(article, positions[a] ?? 0));
  });
  const top = lines.length === 0 ? 0 : Math.max(...raw);
  for (const line of lines) raw[line.article] = top + quotient(2 * top * line.weight, 100);
  const order = byWeight(raw);
  const follows = Math.max(
    3,
    quotient(articles.length * (200 + quotient(600 * country.capacity, 1000)), 1000),
  );
  const followed = raw.map(() => 0);
  order.forEach((a, rank) => {
    if (rank < follows) followed[a] = 1;
    else raw[a] = (raw[a] ?? 0) >> 2;
  });
  const redLines = redLinesOf(scenario, lines, positions, order, climate);
  return { salience: shareOut(raw, order), followed, order, redLines };
}

/** Salience relative to the most important article, in thousandths. */
export function weightsOf({ salience, order }: Stake): number[] {
  const most = salience[order[0] ?? 0] ?? 1;
  return salience.map((share) => quotient(1000 * share, most));
}

/** Sorts the articles by weight, heaviest first, with an insertion sort; ties keep their order. */
function byWeight(raw: readonly number[]): number[] {
  const order: number[] = [];
  for (let a = 0; a < raw.length; a++) {
    const weight = raw[a] ?? 0;
    let at = a;
    for (; at > 0 && (raw[order[at - 1] ?? 0] ?? 0) < weight; at--) order[at] = order[at - 1] ?? 0;
    order[at] = a;
  }
  return order;
}

/**
 * ⌊1000·raw/Σ⌋ for each article. The remainder is handed out one by one, the most important article first, so that
 * the sum is exactly 1,000.
 */
function shareOut(raw: readonly number[], order: readonly number[]): number[] {
  let sum = 0;
  for (const value of raw) sum += value;
  const shares: number[] = [];
  let rest = 1000;
  for (const value of raw) {
    const share = quotient(1000 * value, sum);
    shares.push(share);
    rest -= share;
  }
  for (const a of order) {
    if (rest === 0) break;
    shares[a] = (shares[a] ?? 0) + 1;
    rest--;
  }
  return shares;
}

/**
 * The red lines that follow from extremity. On its two most important articles, a state whose extremity is at least
 * `near` accepts only texts within one step of its wish. On its four most important, a state whose extremity is at
 * least `far` accepts only texts within two steps. An article with a hand-written mandate line has the red line
 * written there, or none.
 */
function redLinesOf(
  scenario: Scenario,
  written: readonly SeatLine[],
  positions: readonly number[],
  order: readonly number[],
  climate: Climate,
): number[] {
  const { near, far } = CLIMATE[climate];
  const lines = scenario.articles.map(() => 0);
  for (let rank = 0; rank < 4; rank++) {
    const a = order[rank] ?? -1;
    const article = scenario.articles[a];
    if (article === undefined) continue;
    const position = positions[a] ?? 0;
    const ext = extremity(article, position);
    const reach = rank < 2 && ext >= near ? 1 : ext >= far ? 2 : article.alternatives.length;
    lines[a] = bitsBeyond(article.alternatives.length, wishOf(position), reach);
  }
  for (const { article, refuse } of written) lines[article] = refuse;
  return lines;
}

/** The bits of all alternatives more than `reach` steps from the wish. @example bitsBeyond(4, 0, 1) is 0b1100. */
export function bitsBeyond(count: number, wish: number, reach: number): number {
  let bits = 0;
  for (let o = 0; o < count; o++) if (Math.abs(o - wish) > reach) bits |= 1 << o;
  return bits;
}

/**
 * The card that says how much an article matters to a state, from the article's weight relative to the most important
 * one, in thousandths.
 */
export function trueCare(weight: number): Care {
  return weight > 666 ? 2 : weight > 333 ? 1 : 0;
}

export type SeatObjective = Readonly<{ article: number; accept: readonly number[]; weight: number }>;

/** A hand-written line that binds a seat; `refuse` has the bits of the alternatives it cannot accept. */
export type SeatLine = SeatObjective & Readonly<{ refuse: number }>;

/**
 * Three objectives: the hand-written lines first, then the articles that the state cares about most, each with the
 * weight of the lightest line. If the model writes all three, the weights are 50, 30 and 20.
 * @param centres the middle of all states' public positions on each article, in milli-steps, where people play; null
 * in research, where a modelled objective accepts only the wish
 */
export function objectivesOf(
  lines: readonly SeatLine[],
  stake: Stake,
  positions: readonly number[],
  centres: readonly number[] | null,
): SeatObjective[] {
  const written = lines.map(({ article, accept, weight }) => ({ article, accept, weight }));
  const wanted = Math.min(3, positions.length);
  const modelled = (a: number, weight: number): SeatObjective => ({
    article: a,
    accept: acceptedFrom(wishOf(positions[a] ?? 0), centres?.[a] ?? null),
    weight,
  });
  if (written.length === 0) {
    return stake.order.slice(0, wanted).map((a, n) => modelled(a, SPREAD[wanted]?.[n] ?? 0));
  }
  const filled = stake.order
    .filter((a) => !written.some((goal) => goal.article === a))
    .slice(0, wanted - written.length)
    .map((a) => modelled(a, Math.min(...written.map(({ weight }) => weight))));
  return normalised([...written, ...filled]);
}

/**
 * How far a wish may lie from the room's centre before its capital also accepts the next wording towards the centre, in
 * milli-steps [design].
 */
const FAR_FROM_CENTRE = 1500;

/** A capital sends its delegation for something that can be had: a wish far from the room's centre is not all it takes. */
function acceptedFrom(wish: number, centre: number | null): number[] {
  if (centre === null || Math.abs(1000 * wish - centre) <= FAR_FROM_CENTRE) return [wish];
  return [wish, 1000 * wish < centre ? wish + 1 : wish - 1];
}

/** The weights of the objectives if the model writes all of them, by the number of objectives. */
const SPREAD: readonly (readonly number[])[] = [[], [100], [60, 40], [50, 30, 20]];

/** Scales weights to a sum of exactly 100. The remainder goes to the first objective. */
function normalised(goals: readonly SeatObjective[]): SeatObjective[] {
  const sum = goals.reduce((total, goal) => total + goal.weight, 0);
  const scaled = goals.map((goal) => ({ ...goal, weight: quotient(100 * goal.weight, sum) }));
  const rest = 100 - scaled.reduce((total, goal) => total + goal.weight, 0);
  return scaled.map((goal, n) => (n === 0 ? { ...goal, weight: goal.weight + rest } : goal));
}

/** Whether supporting a text gives up one of the heavier lines of a mandate. The lightest line may be traded. */
export function givesUp(goals: readonly SeatObjective[], { article, alternative }: Term): boolean {
  const goal = goals.find((item) => item.article === article);
  if (goal === undefined || goal.accept.includes(alternative)) return false;
  return goals.some(({ weight }) => weight < goal.weight);
}

/**
 * The worth of an outcome under an objective, in thousandths: 1,000 for the first wish and at least 800 for any other
 * accepted alternative. Any other outcome is worth half of the usual worth at its distance from the nearest accepted
 * alternative.
 */
export function objectiveWorth(count: number, accept: readonly number[], got: number): number {
  if (got === accept[0]) return 1000;
  const worth = (wish: number): number => WORTH[count]?.[Math.abs(got - wish)] ?? 0;
  if (accept.includes(got)) return Math.max(800, worth(accept[0] ?? got));
  return clamp(quotient(Math.max(...accept.map(worth)), 2), 0, 499);
}
