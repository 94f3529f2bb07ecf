/** A random sample of seats, beside the twelve whose mandates were written by hand. */

import { COUNTRIES } from "../../content/countries.ts";
import { MANDATES } from "../../content/mandates.ts";
import { draw, seedWordsOf } from "../../engine/exact/rng.ts";

/** The twelve delegations with hand-written mandates. */
export const HAND_WRITTEN: readonly string[] = MANDATES.map(({ country }) => country);

/** The kind of roll that draws seats; no rule of a match uses it. */
const PICK = 52;

/** States without a hand-written mandate, in the order of the alphabet; the same seed draws the same ones. */
export function drawnSeats(count: number, seed: string): readonly string[] {
  const words = seedWordsOf(seed);
  const rolled = COUNTRIES.flatMap(({ iso3 }, i) =>
    HAND_WRITTEN.includes(iso3) ? [] : [{ iso3, roll: draw(words, PICK, 0, i, 0) }],
  );
  return rolled
    .sort((x, y) => x.roll - y.roll || (x.iso3 < y.iso3 ? -1 : 1))
    .slice(0, count)
    .map(({ iso3 }) => iso3)
    .sort();
}

/** The most seats that can be drawn. */
export const MOST_DRAWN = COUNTRIES.length - HAND_WRITTEN.length;
