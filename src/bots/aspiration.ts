/** How much a delegation asks for as the rounds pass: a concession curve (MODEL.md §3.0 and §3.6). */

import { quotient } from "../engine/exact/whole.ts";
import { firmness, type Seen } from "../engine/seats/seen.ts";

const FLOORS = [500, 400, 300] as const;

/**
 * Concession in thousandths at x = ⌊1000·t/T⌋: firm x², even x, eager √x.
 * @example at half time 250, 500 and 707.
 */
export function concession(firm: number, x: number): number {
  if (firm === 0) return quotient(x * x, 1000);
  return firm === 1 ? x : Math.floor(Math.sqrt(1000 * x));
}

/** The worth, in thousandths, below which a seat objects to a text. @example Kenya, even, at half time: 700. */
export function aspiration(r: Seen): number {
  const x = Math.min(1000, quotient(1000 * r.world.round, r.scenario.rounds));
  const floor = FLOORS[firmness(r)] ?? 400;
  return 1000 - quotient((1000 - floor) * concession(firmness(r), x), 1000);
}
