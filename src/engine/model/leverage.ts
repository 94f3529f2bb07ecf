/**
 * The worth of a promise of support: how much the promise raises the chance that the chair puts the text to the room
 * (its leverage), times how much more the text is worth than the one that the chair would choose instead. It is
 * computed from public facts, and is the same for bots and for the forecasts shown to players.
 */

import { memo } from "../exact/memo.ts";
import { clamp, quotient, thousandths } from "../exact/whole.ts";
import type { Term } from "../state/command.ts";
import { isObjection } from "../state/digits.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { commitmentsOn, followersOf } from "./bloc.ts";
import { type ChairReading, hasFloor, ofFloor, readingNow, scoreOf, wordWeight } from "./chair.ts";
import { promisesOn } from "./pacts.ts";
import { PROMISED_CARRY, penGain } from "./pens.ts";
import { pullOfObjection, pullOfSpeech } from "./placard-pull.ts";
import { seemsBeyond, shownBy } from "./shown.ts";
import { worthOf } from "./worth.ts";

/**
 * A text that leads the next one by a full step is certain to be put to the room; one that trails by a full step has
 * no chance [design].
 */
const SURE = 1000;

/**
 * The chance, in thousandths, that the chair puts a text with this lead to the room.
 * @example a lead of 0 is even: 500
 */
export function chanceOfLead(lead: number): number {
  return clamp(500 + quotient(500 * lead, SURE), 0, 1000);
}

/**
 * A text's prospects with the chair: its index in the reading, its best rival, and the chance that the chair puts it
 * to the room.
 */
type Prospect = Readonly<{ reading: ChairReading; at: number; rival: number; chance: number }>;

/**
 * The prospects in a beat, each computed once; null for a text that is not on the table, or is the only one there.
 */
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

/**
 * The rival of a text, which the chair puts to the room if it does not choose the text itself: the best of the other
 * texts in the chair's reading. −1 if there is none.
 */
export function rivalOf(world: OpenWorld, term: Term): number {
  return prospectOf(world, term)?.rival ?? -1;
}

/** The chance, in thousandths, that the chair puts a text to the room; 0 for a text that is not on the table. */
export function chanceOfText(world: OpenWorld, term: Term): number {
  return prospectOf(world, term)?.chance ?? 0;
}

/**
 * How much a seat's support raises the chance that the chair puts a text to the room, in thousandths; 0 if the seat
 * has already promised the text.
 * @example a seat with a tenth of the weight, two steps away, objects to a text that trails by 400: its support
 * raises the chance from 300 to 450.
 */
export function leverageOf(world: OpenWorld, country: number, term: Term): number {
  return leveragesOf(world, [country], term)[0] ?? 0;
}

/** `leverageOf` for several seats. */
export function leveragesOf(world: OpenWorld, countries: readonly number[], term: Term): number[] {
  const prospect = prospectOf(world, term);
  if (prospect === null) return countries.map(() => 0);
  const { centre, weights } = prospect.reading;
  const { own, sum } = weights;
  const gain = wordWeight(world);
  const placards = world.soundings[term.article]?.placards[prospect.at] ?? "";
  const words = commitmentsOn(world, term.article);
  const promises = promisesOn(world, term.article);
  return countries.map((country) => {
    if (promises.get(country)?.alternative === term.alternative) return 0;
    let moved = 0;
    let lifted = 0;
    let added = 0;
    let unpulled = 0;
    const followers = followersOf(world, country, term);
    for (const i of followers.length === 0 ? [country] : [country, ...followers]) {
      const word = words.get(i);
      if (word === term.alternative) continue;
      const weight = own[i] ?? 0;
      const more = word === undefined ? (gain - 1) * weight : 0;
      moved +=
        1000 * weight * (term.alternative - (word ?? world.declared[term.article * size(world) + i] ?? 0));
      moved += more * (1000 * term.alternative - centre);
      added += more;
      if (!isObjection(placards, i) || wants(world, i, term)) continue;
      lifted += weight;
      unpulled += pullOfObjection(world, term.article, i);
    }
    return risen(
      prospect,
      quotient(moved, sum + added),
      thousandths(lifted, sum) + unpulled + penGain(world, country, term, PROMISED_CARRY),
    );
  });
}

/**
 * How much a speech for a text raises the chance that the chair puts the text to the room, in thousandths, if the seat
 * also supports the text with its placard. Taking the floor adds the seat's trust to the weight of its wish; a seat that
 * can hold a pen puts the pen on the text, and its placard counts more.
 * @param carry how far the speech carries, in thousandths (see `carryOf`)
 */
export function leverageOfFloor(world: OpenWorld, country: number, term: Term, carry: number): number {
  const prospect = prospectOf(world, term);
  const more = hasFloor(world, term.article, country) ? 0 : ofFloor(world, country);
  const isBound = promisesOn(world, term.article).has(country);
  const argued = isBound
    ? 0
    : penGain(world, country, term, carry) + pullOfSpeech(world, term.article, country, carry);
  if (prospect === null || (more === 0 && argued === 0)) return 0;
  const { centre, weights } = prospect.reading;
  const sum = weights.sum + more;
  const moved = quotient(more * (1000 * term.alternative - centre), sum);
  return risen(prospect, moved, thousandths(more, sum) + argued);
}

/** How much the chance of a text rises if the centre moves closer and the objection shrinks by these amounts. */
function risen({ reading, at, chance }: Prospect, moved: number, lifted: number): number {
  return Math.max(0, chanceOfLead(leadOf(reading, at, moved, lifted)) - chance);
}

/** How far a text leads the best of the others, after the centre has moved and the objection has shrunk. */
function leadOf(reading: ChairReading, at: number, moved: number, lifted: number): number {
  const centre = reading.centre + moved;
  let rival = Number.MAX_SAFE_INTEGER;
  for (let t = 0; t < reading.texts.length; t++) {
    if (t !== at) rival = Math.min(rival, scoreOf(reading, t, centre));
  }
  return rival - scoreOf(reading, at, centre) + lifted;
}

/** Whether a seat declared this text as its wish, so that an objection to it is worth nothing when it is lifted. */
function wants(world: OpenWorld, country: number, { article, alternative }: Term): boolean {
  return world.declared[article * size(world) + country] === alternative;
}

/**
 * How much more a text is worth to a state than its rival, from public facts, in u. It is judged by the state's
 * declared wish and by how much a state like it cares. A text beyond the state's red line costs all the attention
 * that the state gives the article.
 */
export function publicStake(world: OpenWorld, country: number, term: Term): number {
  return publicStakes(world, [country], term)[0] ?? 0;
}

/** `publicStake` for several states. */
export function publicStakes(
  world: OpenWorld,
  countries: readonly number[],
  { article, alternative }: Term,
): number[] {
  const rival = rivalOf(world, { article, alternative });
  if (rival < 0) return countries.map(() => 0);
  const count = world.scenario.articles[article]?.alternatives.length ?? 0;
  return countries.map((country) => {
    const cell = article * size(world) + country;
    const shown = shownBy(world, country);
    const care = shown.salience[article] ?? 0;
    if (seemsBeyond(world, country, article, alternative, shown)) return -1000 * care;
    const wish = world.declared[cell] ?? 0;
    return care * (worthOf(count, wish, alternative) - worthOf(count, wish, rival));
  });
}
