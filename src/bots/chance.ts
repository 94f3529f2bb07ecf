/** Chance for bots, keyed by seat and beat, so that one bot's rolls never change another's. */
import { draw, ROLL, type SeedWords } from "../engine/exact/rng.ts";

/** A 32-bit draw for one purpose of this seat in this beat. */
export type Chance = (purpose: number) => number;

export function chanceOfSeat(words: SeedWords, clock: number, country: number): Chance {
  return (purpose) => draw(words, ROLL.bot, clock, country, purpose);
}

/** True with a chance of one in `n`, by keyed chance. */
export function oneIn(chance: Chance, n: number, purpose: number): boolean {
  return chance(purpose) % n === 0;
}
