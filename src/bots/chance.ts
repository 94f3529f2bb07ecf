/** Chance of a bot: keyed by the seat and the beat, so that no bot's roll shifts another's. */
import { draw, ROLL, type SeedWords } from "../engine/exact/rng.ts";

/** A draw of 32 bits for a purpose of this seat in this beat. */
export type Chance = (purpose: number) => number;

export function chanceOfSeat(words: SeedWords, clock: number, country: number): Chance {
  return (purpose) => draw(words, ROLL.bot, clock, country, purpose);
}

/** True once in `n`, by keyed chance. */
export function oneIn(chance: Chance, n: number, purpose: number): boolean {
  return chance(purpose) % n === 0;
}
