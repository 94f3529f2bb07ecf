/**
 * What the chair would put to the room without the part that one seat had in a beat, all else equal. Uses public facts
 * only. Texts that the others chose because of what the seat said in earlier beats stay as they are.
 */

import { setAt } from "../exact/patch.ts";
import { nearestText, readingOf } from "../model/chair.ts";
import type { Pact } from "../state/treaty.ts";
import { type OpenWorld, size, TOOK_FLOOR } from "../state/world.ts";
import { withoutView } from "./placards.ts";

/** The texts that the chair puts with and without the seat's part. The chair's own ruling is no part of either. */
export type WithAndWithout = Readonly<{ laid: number; none: number }>;

/** What a seat did in a sounding: whether it spoke on the article, and its declared wish and trust before. */
export type Said = Readonly<{ hasSpoken: boolean; wishBefore: number; trustBefore: number }>;

/**
 * After a sounding: without the seat's preference, its new wish, what contradictions cost it and, if it spoke on the
 * article, its speech.
 */
export function withoutShowing(
  world: OpenWorld,
  country: number,
  article: number,
  said: Said,
): WithAndWithout {
  const other = withoutSaid(world, country, article, said);
  return { laid: putBy(world, article), none: putBy(other, article) };
}

/**
 * How much of the gap between a text and the one that the chair puts a seat's part in a sounding closed, in thousandths
 * of the gap without it; below 0 if it widened the gap. The gap is the difference of the chair's scores.
 * @example a gap of 2,000 milli-steps without the seat and of 1,500 with it: 250
 */
export function gapClosed(
  world: OpenWorld,
  country: number,
  article: number,
  said: Said,
  texts: Readonly<{ text: number; put: number }>,
): number {
  const gapIn = (one: OpenWorld): number => {
    const { texts: all, scores } = readingOf(one, article);
    const scoreOf = (text: number): number => scores[all.indexOf(text)] ?? 0;
    return scoreOf(texts.text) - scoreOf(texts.put);
  };
  const before = gapIn(withoutSaid(world, country, article, said));
  return before <= 0 ? 0 : Math.round((1000 * (before - gapIn(world))) / before);
}

/** The world without what the seat said in a sounding. */
function withoutSaid(
  world: OpenWorld,
  country: number,
  article: number,
  { hasSpoken, wishBefore, trustBefore }: Said,
): OpenWorld {
  const declared = setAt(world.declared, article * size(world) + country, wishBefore);
  const trust = setAt(world.trust, country, trustBefore);
  const neutral = withoutView({ ...world, declared, trust }, country, article);
  return hasSpoken ? withoutFloor(neutral, country, article) : neutral;
}

/** After the deals: without the promises that the seat gave and received, and without its red line on the article. */
export function withoutDeals(
  world: OpenWorld,
  country: number,
  article: number,
  hasDeclared: boolean,
): WithAndWithout {
  const isOwn = (pact: Pact): boolean =>
    pact.article === article && pact.status === "open" && (pact.by === country || pact.to === country);
  const pacts = world.pacts.filter((pact) => !isOwn(pact));
  const cell = article * size(world) + country;
  const declaredLines = hasDeclared ? setAt(world.declaredLines, cell, 0) : world.declaredLines;
  return { laid: putBy(world, article), none: putBy({ ...world, pacts, declaredLines }, article) };
}

function putBy(world: OpenWorld, article: number): number {
  const { texts, scores } = readingOf(world, article);
  return nearestText(texts, scores, world.soundings[article]?.placards ?? []);
}

/** The world in which the seat has neither the floor nor a pen on the article. */
function withoutFloor(world: OpenWorld, country: number, article: number): OpenWorld {
  const cell = article * size(world) + country;
  return {
    ...world,
    heard: setAt(world.heard, cell, (world.heard[cell] ?? 0) & ~TOOK_FLOOR),
    pens: world.pens.filter((pen) => pen.country !== country || pen.article !== article),
  };
}
