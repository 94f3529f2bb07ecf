/**
 * Keyed chance: the seed is turned into four words once, and every draw is an integer hash of (words, phase, time,
 * state, purpose). Adding a roll therefore never changes the existing ones, and a forked match gets the same draws as
 * the original (MODEL.md §3.1, which also describes the tests of the generator).
 */

import alea from "seedrandom/lib/alea.js";
import { quotient } from "./whole.ts";

export type SeedWords = readonly [number, number, number, number];

/** The first part of a key: the kind of roll. */
export const ROLL = {
  setUp: 0,
  sound: 1,
  deal: 2,
  vote: 3,
  signature: 4,
  ratification: 5,
  home: 6,
  event: 7,
  bot: 8,
  conference: 9,
} as const;

/**
 * Turns a seed into its four words.
 * @example seedWordsOf("hanoi") is [577534166, 2325443163, 3164902559, 3368739920].
 */
export function seedWordsOf(seed: string): SeedWords {
  const next = alea(seed);
  return [next.int32() >>> 0, next.int32() >>> 0, next.int32() >>> 0, next.int32() >>> 0];
}

/**
 * One 32-bit draw.
 * @param phase one of `ROLL`
 * @param t round, beat or month
 * @param i state or caucus number
 * @param purpose distinguishes the rolls of one state at the same time
 * @example draw(seedWordsOf("hanoi"), 5, 0, 0, 2) is 4112097896.
 */
export function draw(words: SeedWords, phase: number, t: number, i: number, purpose: number): number {
  let h = words[0] ^ Math.imul(phase + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h ^= words[1] + Math.imul(t + 1, 0x85ebca77);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  h ^= words[2] + Math.imul(i + 1, 0xc2b2ae3d);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h ^= words[3] + Math.imul(purpose + 1, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Whether a draw succeeds, given a chance in units of 1/65,536. */
export function succeeds(drawn: number, chance: number): boolean {
  return drawn >>> 16 < chance;
}

/**
 * A roughly normal draw with mean 0 and standard deviation 1,000, from twelve bytes of three draws (purposes
 * 4p..4p+2).
 */
export function normal(words: SeedWords, phase: number, t: number, i: number, p: number): number {
  let sum = 0;
  for (let k = 0; k < 3; k++) {
    const d = draw(words, phase, t, i, 4 * p + k);
    sum += (d & 255) + ((d >>> 8) & 255) + ((d >>> 16) & 255) + (d >>> 24);
  }
  return quotient((sum - 1530) * 1000, 256);
}
