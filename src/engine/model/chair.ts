/**
 * How the chair weighs the views of the room on an article. Each seat counts by its power. A seat that has taken the
 * floor on the article also counts by the trust in the seat.
 */

import { memo } from "../exact/memo.ts";
import { quotient, thousandths } from "../exact/whole.ts";
import { isBlankRow, nextObjector } from "../state/digits.ts";
import type { Scenario } from "../state/scenario.ts";
import { type OpenWorld, size, TOOK_FLOOR } from "../state/world.ts";
import { commitmentsOn } from "./bloc.ts";
import { canonical } from "./canonical.ts";
import { CLIMATE } from "./climate.ts";
import { CREDIBLE, FLOOR_WEIGHT, PRECEDENT_LEAN } from "./costs.ts";
import { promiseOn } from "./pacts.ts";
import { pensOn } from "./pens.ts";
import { placardsPull } from "./placard-pull.ts";

export type Weights = Readonly<{ own: readonly number[]; sum: number }>;

/**
 * The weight of every seat with the chair, and the sum of the weights.
 * @example Jamaica, power 300 and trust 600, after a speech: 12,300.
 */
export function weightsOf(world: OpenWorld, article: number): Weights {
  const own = powersOf(world.scenario).slice();
  let sum = canonical(world.scenario).powerSum;
  const times = wordWeight(world);
  for (const i of times === 1 ? [] : commitmentsOn(world, article).keys()) {
    const more = (times - 1) * (own[i] ?? 0);
    own[i] = (own[i] ?? 0) + more;
    sum += more;
  }
  for (let i = 0; i < own.length; i++) {
    if (!hasFloor(world, article, i)) continue;
    const more = ofFloor(world, i);
    own[i] = (own[i] ?? 0) + more;
    sum += more;
  }
  return { own, sum };
}

/** In the contested climate a promise weighs as much as this many declared wishes [design]. */
const WORD_WEIGHT = 8;

/** How many times the chair counts the weight of a seat that is bound by a promise. */
export function wordWeight({ climate }: Pick<OpenWorld, "climate">): number {
  return CLIMATE[climate].isPlayed ? WORD_WEIGHT : 1;
}

const powersOf = memo(({ countries }: Scenario): readonly number[] => countries.map(({ power }) => power));

/** How the chair rates all texts of an article on the floor. The text with the lowest score is put to the room. */
export type ChairReading = Readonly<{
  weights: Weights;
  /** Weighted mean of the wishes, in milli-steps. */
  centre: number;
  texts: readonly number[];
  /** Weighted objection to each text, in thousandths. */
  objections: readonly number[];
  /** How far precedent pulls the chair to each text, in milli-steps. */
  leans: readonly number[];
  /** How much the pens lower the score of each text, in milli-steps. */
  pens: readonly number[];
  /** How much closer the placards of named delegations draw each text, in milli-steps; negative for objections. */
  pulls: readonly number[];
  /**
   * |1000·text − centre| + objection − lean − pens − pull. One step from the centre weighs as much as an objection by the
   * whole room.
   */
  scores: readonly number[];
}>;

export function readingOf(world: OpenWorld, article: number): ChairReading {
  const texts = world.draft.texts[article] ?? [];
  const placards = world.soundings[article]?.placards ?? [];
  const weights = weightsOf(world, article);
  const centre = centreOf(world, article, weights);
  const objections = objectionsTo(world, article, texts, placards, weights);
  const leans = texts.map((text) => leanTo(world.scenario, article, text));
  const pens = texts.map((text) => pensOn(world, article, text));
  const pulls = texts.map((text) => placardsPull(world, article, text));
  const reading = { weights, centre, texts, objections, leans, pens, pulls };
  return { ...reading, scores: texts.map((_, t) => scoreOf(reading, t, centre)) };
}

/** The score of a text if the room's centre were here. */
export function scoreOf(
  { texts, objections, leans, pens, pulls }: Omit<ChairReading, "scores">,
  at: number,
  centre: number,
): number {
  const closer = (leans[at] ?? 0) + (pens[at] ?? 0) + (pulls[at] ?? 0);
  return Math.abs(1000 * (texts[at] ?? 0) - centre) + (objections[at] ?? 0) - closer;
}

/**
 * How far the chair leans towards an alternative because an earlier convention has the same wording, in milli-steps
 * (MODEL.md §3.6).
 */
export function leanTo(
  { articles, leansToPrecedent }: Pick<Scenario, "articles" | "leansToPrecedent">,
  article: number,
  alternative: number,
): number {
  return leansToPrecedent && articles[article]?.precedent === alternative ? PRECEDENT_LEAN : 0;
}

/**
 * The text with the lowest score among those sounded. A new bridge is left out, since nobody has been asked about it.
 */
export function nearestText(
  texts: readonly number[],
  scores: readonly number[],
  placards: readonly string[],
): number {
  let best = 0;
  scores.forEach((score, t) => {
    if (score < (scores[best] ?? 0) && !isBlankRow(placards[t] ?? "")) best = t;
  });
  return texts[best] ?? 0;
}

/** The chair's readings in a beat; each is computed once. */
const readings = memo((_: OpenWorld) => new Map<number, ChairReading>());

/** The chair's reading of an article, from its last sounding and the promises made since. */
export function readingNow(world: OpenWorld, article: number): ChairReading {
  const known = readings(world).get(article) ?? readingOf(world, article);
  readings(world).set(article, known);
  return known;
}

/**
 * The text that a seat publicly supports on an article: the text it promised to support, or else its declared wish.
 */
export function openWish(world: OpenWorld, article: number, country: number): number {
  const promised = promiseOn(world, country, article);
  return promised >= 0 ? promised : (world.declared[article * size(world) + country] ?? 0);
}

/**
 * The weighted mean of the wishes, in milli-steps. A seat bound by a promise counts with the promised text, other seats
 * with their declared wish.
 */
export function centreOf(world: OpenWorld, article: number, { own, sum }: Weights): number {
  const n = size(world);
  let total = 0;
  for (let i = 0; i < n; i++) total += (own[i] ?? 0) * (world.declared[article * n + i] ?? 0);
  for (const [by, alternative] of commitmentsOn(world, article)) {
    total += (own[by] ?? 0) * (alternative - (world.declared[article * n + by] ?? 0));
  }
  return quotient(1000 * total, sum);
}

/**
 * The weighted share of seats that objects to each text, in thousandths. A declared red line counts twice; a seat
 * bound to support the text does not count.
 */
function objectionsTo(
  world: OpenWorld,
  article: number,
  texts: readonly number[],
  placards: readonly string[],
  { own, sum }: Weights,
): number[] {
  const n = size(world);
  const words = commitmentsOn(world, article);
  return texts.map((alternative, t) => {
    const row = placards[t] ?? "";
    let weight = 0;
    for (let i = nextObjector(row, 0); i >= 0; i = nextObjector(row, i + 1)) {
      if (words.size > 0 && words.get(i) === alternative) continue;
      const lines = world.declaredLines[article * n + i] ?? 0;
      weight += ((lines >> alternative) & 1 ? 2 : 1) * (own[i] ?? 0);
    }
    return thousandths(weight, sum);
  });
}

/** Whether a seat has taken the floor on an article; this counts until the article closes. */
export function hasFloor(
  world: Pick<OpenWorld, "heard" | "credit">,
  article: number,
  country: number,
): boolean {
  return ((world.heard[article * world.credit.length + country] ?? 0) & TOOK_FLOOR) !== 0;
}

/** Seats that have taken the floor on an article, in the order of the countries. */
export function floorHolders(world: Pick<OpenWorld, "heard" | "credit">, article: number): number[] {
  return world.credit.flatMap((_, i) => (hasFloor(world, article, i) ? [i] : []));
}

/** A seat's share of the room's weight on an article, in thousandths: now, and after speaking on the article. */
export type FloorShare = Readonly<{ now: number; spoken: number }>;

/**
 * A seat's share of the room's weight on an article.
 * @example power 2,000 of 1,000,000 and trust 600: 2 now, 13 after speaking
 */
export function floorShare(world: OpenWorld, article: number, country: number): FloorShare {
  const { own, sum } = weightsOf(world, article);
  const weight = own[country] ?? 0;
  const more = hasFloor(world, article, country) ? 0 : ofFloor(world, country);
  return { now: thousandths(weight, sum), spoken: thousandths(weight + more, sum + more) };
}

/** How much taking the floor on an article adds to a seat's weight. */
export function ofFloor(world: Pick<OpenWorld, "trust">, country: number): number {
  return FLOOR_WEIGHT * Math.max(0, (world.trust[country] ?? 0) - CREDIBLE);
}
