/**
 * What a promise of support is worth: how far it brings a text with the chair (its leverage), times what the text is
 * worth over the one that would stand instead. From public facts, the same for bots and for the forecasts of players.
 */

import { memo } from "../exact/memo.ts";
import { clamp, quotient, thousandths } from "../exact/whole.ts";
import type { Term } from "../state/command.ts";
import { isObjection } from "../state/digits.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { canonical } from "./canonical.ts";
import { type ChairReading, hasFloor, ofFloor, readingNow } from "./chair.ts";
import { promisesOn } from "./pacts.ts";
import { crosses, worthOf } from "./worth.ts";

/** A lead of a step over the next text is taken as sure, one of a step behind it as hopeless [design]. */
const SURE = 1000;

/** Chance in thousandths that the chair's text is the one with this lead. @example 0 is even: 500 */
function chanceOfLead(lead: number): number {
  return clamp(500 + quotient(500 * lead, SURE), 0, 1000);
}

/** Where a text stands with the chair: its place in the reading, the text that stands where it does not, its chance. */
type Prospect = Readonly<{ reading: ChairReading; at: number; rival: number; chance: number }>;

/** Prospects of a beat, each computed once for all who ask; null for a text not on the table, or alone there. */
const prospects = memo((_: OpenWorld) => new Map<number, Prospect | null>());

function prospectOf(world: OpenWorld, { article, alternative }: Term): Prospect | null {
  const key = article * 16 + alternative;
  const known = prospects(world).get(key);
  if (known !== undefined) return known;
  const found = prospectFrom(readingNow(world, article), alternative);
  prospects(world).set(key, found);
  return found;
}

function prospectFrom(reading: ChairReading, alternative: number): Prospect | null {
  const { texts, scores } = reading;
  const at = texts.indexOf(alternative);
  if (at < 0 || texts.length < 2) return null;
  let best = -1;
  texts.forEach((_, t) => {
    if (t !== at && (best < 0 || (scores[t] ?? 0) < (scores[best] ?? 0))) best = t;
  });
  return { reading, at, rival: texts[best] ?? -1, chance: chanceOfLead(leadOf(reading, at, 0, 0)) };
}

/** The best of the other texts by the chair's reading: the one that stands where this one does not; −1 where none. */
export function rivalOf(world: OpenWorld, term: Term): number {
  return prospectOf(world, term)?.rival ?? -1;
}

/**
 * By how many thousandths a seat's support raises the chance that a text is the chair's, a whole step being sure; 0 where it
 * has promised it already.
 * @example a seat of a tenth of the weight, two steps away and objecting, to a text 400 behind: 300 becomes 450.
 */
export function leverageOf(world: OpenWorld, country: number, term: Term): number {
  return leveragesOf(world, [country], term)[0] ?? 0;
}

/** The same for several seats. */
export function leveragesOf(world: OpenWorld, countries: readonly number[], term: Term): number[] {
  const prospect = prospectOf(world, term);
  if (prospect === null) return countries.map(() => 0);
  const { own, sum } = prospect.reading.weights;
  const placards = world.soundings[term.article]?.placards[prospect.at] ?? "";
  const promises = promisesOn(world, term.article);
  return countries.map((country) => {
    const weight = own[country] ?? 0;
    const promise = promises.get(country)?.alternative;
    if (promise === term.alternative) return 0;
    const declared = world.declared[term.article * size(world) + country] ?? 0;
    const steps = term.alternative - (promise ?? declared);
    const lifted = isObjection(placards, country) ? thousandths(weight, sum) : 0;
    return risen(prospect, quotient(1000 * weight * steps, sum), lifted);
  });
}

/**
 * By how many thousandths taking the floor for a text raises the chance that it is the chair's: the seat then weighs its
 * trust on what it declares; 0 where it has the floor already.
 */
export function leverageOfFloor(world: OpenWorld, country: number, term: Term): number {
  const prospect = prospectOf(world, term);
  const more = hasFloor(world, term.article, country) ? 0 : ofFloor(world, country);
  if (prospect === null || more === 0) return 0;
  const { centre, weights } = prospect.reading;
  const sum = weights.sum + more;
  return risen(prospect, quotient(more * (1000 * term.alternative - centre), sum), thousandths(more, sum));
}

/** How much the chance rises when the centre moves so far and so much objection is lifted, or laid on the others. */
function risen({ reading, at, chance }: Prospect, moved: number, lifted: number): number {
  return Math.max(0, chanceOfLead(leadOf(reading, at, moved, lifted)) - chance);
}

/** How far a text is ahead of the best of the others, once the centre has moved and an objection is lifted. */
function leadOf(
  { texts, objections, leans, centre }: ChairReading,
  at: number,
  moved: number,
  lifted: number,
): number {
  let own = 0;
  let rival = Number.MAX_SAFE_INTEGER;
  for (let t = 0; t < texts.length; t++) {
    const distance = Math.abs(1000 * (texts[t] ?? 0) - centre - moved);
    const score = distance + (objections[t] ?? 0) - (leans[t] ?? 0);
    if (t === at) own = score;
    else if (score < rival) rival = score;
  }
  return rival - own + lifted;
}

/**
 * What a text is publicly worth to a state over its rival, in u: by the wish it declared, and by how much a state like
 * it cares; beyond its red line all its attention less.
 */
export function publicStake(world: OpenWorld, country: number, term: Term): number {
  return publicStakes(world, [country], term)[0] ?? 0;
}

/** The same for several states. */
export function publicStakes(
  world: OpenWorld,
  countries: readonly number[],
  { article, alternative }: Term,
): number[] {
  const rival = rivalOf(world, { article, alternative });
  if (rival < 0) return countries.map(() => 0);
  const { salience, redLines } = canonical(world.scenario);
  const count = world.scenario.articles[article]?.alternatives.length ?? 0;
  return countries.map((country) => {
    const cell = article * size(world) + country;
    const care = salience[cell] ?? 0;
    if (crosses(redLines[cell] ?? 0, alternative)) return -1000 * care;
    const wish = world.declared[cell] ?? 0;
    return care * (worthOf(count, wish, alternative) - worthOf(count, wish, rival));
  });
}
