/**
 * Level 3's estimate of the other seats, learned from what they said, showed and voted: what each seat seems to want,
 * and how much of the room's weight would object to a text, whether or not it is on the floor.
 */

import { memo } from "../engine/exact/memo.ts";
import { quotient, thousandths } from "../engine/exact/whole.ts";
import { leanTo, weightsOf } from "../engine/model/chair.ts";
import { count, type Seen } from "../engine/seats/seen.ts";
import { isObjection, isSupport } from "../engine/state/digits.ts";
import { type PublicWorld, size } from "../engine/state/world.ts";

export type RoomEstimate = Readonly<{
  article: number;
  /** The centre of the declared wishes, in milli-steps. */
  centre: number;
  /** Expected objection to each alternative, in thousandths of the room's weight. */
  objection: readonly number[];
  /** How far precedent pulls the chair to each alternative, in milli-steps. */
  leans: readonly number[];
}>;

/** Estimates are public and the same for every seat, so they are computed once per set of soundings. */
const estimates = memo((_: PublicWorld["soundings"]) => new Map<number, RoomEstimate>());

/** How the room would receive each alternative of an article, as level 3 estimates it. */
export function roomEstimate(r: Seen, article: number): RoomEstimate {
  const known = estimates(r.world.soundings);
  const estimate = known.get(article) ?? estimated(r, article);
  known.set(article, estimate);
  return estimate;
}

function estimated(r: Seen, article: number): RoomEstimate {
  const alternatives = count(r, article);
  const weights = new Array<number>(alternatives).fill(0);
  const texts = r.world.draft.texts[article] ?? [];
  const placards = r.world.soundings[article]?.placards ?? [];
  const { own, sum } = weightsOf(r.world, article);
  let total = 0;
  for (let i = 0; i < size(r.world); i++) {
    const weight = own[i] ?? 0;
    const wish = seemsToWant(r, article, texts, placards, i);
    const reach = seemsToBear(wish, texts, placards, i);
    total += weight * 1000 * wish;
    for (let o = 0; o < alternatives; o++) {
      if (Math.abs(o - wish) > reach) weights[o] = (weights[o] ?? 0) + weight;
    }
  }
  return {
    article,
    centre: quotient(total, sum),
    objection: weights.map((weight) => thousandths(weight, sum)),
    leans: weights.map((_, alternative) => leanTo(r.scenario, article, alternative)),
  };
}

/**
 * The wish that a seat seems to have: its declared wish, averaged with the text it supported, since acts count as
 * well as words.
 */
function seemsToWant(
  r: Seen,
  article: number,
  texts: readonly number[],
  placards: readonly string[],
  country: number,
): number {
  const said = r.world.declared[article * size(r.world) + country] ?? 0;
  const at = placards.findIndex((shown) => isSupport(shown, country));
  const shown = texts[at];
  return shown === undefined ? said : quotient(said + shown + 1, 2);
}

/**
 * How many steps from its wish a seat seems to tolerate: one less than the distance to the nearest text it objected
 * to.
 */
function seemsToBear(
  wish: number,
  texts: readonly number[],
  placards: readonly string[],
  country: number,
): number {
  let reach = 9;
  placards.forEach((shown, t) => {
    if (!isObjection(shown, country)) return;
    reach = Math.min(reach, Math.max(0, Math.abs((texts[t] ?? wish) - wish) - 1));
  });
  return reach;
}

/**
 * The chair's score of a text in this estimate: distance from the centre plus objection, minus precedent. The chair
 * puts the text with the lowest score to the room.
 */
export function chairScore({ centre, objection, leans }: RoomEstimate, alternative: number): number {
  return Math.abs(1000 * alternative - centre) + (objection[alternative] ?? 0) - (leans[alternative] ?? 0);
}
