/**
 * One scale, in u, for decisions on support, blocks and votes (MODEL.md §3.5): what a text is worth to a delegation
 * compared with no treaty, and the price of standing alone.
 */

import { WORTH } from "../exact/tables.ts";
import { quotient } from "../exact/whole.ts";

/**
 * The price unit ku for A articles: ⌊1,000,000·3.08/A⌋. It lies in the upper part of the range that fits the recorded
 * vote on resolution 73/187 equally well (docs/MODEL.md).
 * @example priceUnit(24) is 128,333.
 */
export function priceUnit(articles: number): number {
  return quotient(3_080_000, articles);
}

/** The alternative nearest to a position in milli-steps. @example wishOf(2893) is 3. */
export function wishOf(position: number): number {
  return quotient(position + 500, 1000);
}

/** The worth of one of `count` alternatives, in thousandths. @example worthOf(4, 2, 1) is 808. */
export function worthOf(count: number, wish: number, alternative: number): number {
  return WORTH[count]?.[Math.abs(alternative - wish)] ?? 0;
}

/** The worth of every alternative, by number of alternatives and wish. */
const WORTHS = WORTH.map((_, count) => {
  const all = Array.from({ length: count }, (_, o) => o);
  return all.map((wish) => all.map((alternative) => worthOf(count, wish, alternative)));
});

/** The worth of all `count` alternatives, given a wish. @example worthsFrom(4, 2) is 456, 808, 1000, 808. */
export function worthsFrom(count: number, wish: number): readonly number[] {
  return WORTHS[count]?.[wish] ?? [];
}

/** Whether an alternative lies beyond a red line, which is given as bits. */
export function crosses(bits: number, alternative: number): boolean {
  return ((bits >> alternative) & 1) === 1;
}

/**
 * The margin M of one article in u: salience·(worth − ⌊R/1000⌋), minus 1,000·salience beyond a red line.
 * @param salience thousandths of the state's attention
 * @param outside R in u
 * @example margin(74, 911, 680000, false) is 17,094 (New Zealand on hr62, MODEL §3.5).
 */
export function margin(salience: number, worth: number, outside: number, breach: boolean): number {
  return salience * (worth - quotient(outside, 1000)) - (breach ? 1000 * salience : 0);
}

/**
 * The price of standing alone, in u.
 * @param seats share of all seats that did not object, in thousandths
 * @param caucus share of the seat's own caucus that did not object, in thousandths
 * @param capacity in thousandths
 * @example isolation(95000, 700, 300, 958) is 42,598 (Canada, MODEL §3.5).
 */
export function isolation(unit: number, seats: number, caucus: number, capacity: number): number {
  return quotient(unit * (5 * seats + 3 * caucus + 2 * (1000 - capacity)), 10_000);
}
