/**
 * Combines moves of trust and credit: applies them one after the other, keeps them within their limits and sums them
 * by cause.
 */

import { clamp } from "../exact/whole.ts";
import { CREDIT_CAP } from "../model/costs.ts";
import type { Consequences, CreditCause, Move, TrustCause } from "../state/consequence.ts";

/** A change to several countries. If a country is named twice, the change applies to it twice. */
export type UnboundedMove<Cause> = Readonly<{ cause: Cause; by: number; countries: readonly number[] }>;

const TRUST_LIMIT = 1000;

/**
 * Cuts each move, one by one, so that the value it changes stays between 0 and `most` and the event says exactly what
 * changed.
 * @example with trust 30, two moves of −20 become −20 and −10; a third would be left out.
 */
function boundedMoves<Cause>(
  stock: readonly number[],
  most: number,
  moves: readonly UnboundedMove<Cause>[],
): Move<Cause>[] {
  if (moves.every(({ countries }) => countries.length === 0)) return [];
  const now = stock.slice();
  const bounded: { cause: Cause; by: number; countries: number[] }[] = [];
  for (const { cause, by, countries } of moves) {
    for (const country of countries) {
      const before = now[country] ?? 0;
      const after = clamp(before + by, 0, most);
      now[country] = after;
      if (after !== before) addMove(bounded, cause, after - before, country);
    }
  }
  return bounded;
}

function addMove<Cause>(
  bounded: { cause: Cause; by: number; countries: number[] }[],
  cause: Cause,
  by: number,
  country: number,
): void {
  const known = bounded.find((move) => move.cause === cause && move.by === by);
  if (known === undefined) bounded.push({ cause, by, countries: [country] });
  else known.countries.push(country);
}

/** The changes of trust that keep it within 0..1,000. */
export function trustMoves(
  trust: readonly number[],
  ...moves: readonly UnboundedMove<TrustCause>[]
): Pick<Consequences, "trust"> {
  const bounded = boundedMoves(trust, TRUST_LIMIT, moves);
  return bounded.length === 0 ? {} : { trust: bounded };
}

/**
 * The changes of credit that keep it within 0..8. Seats never pay more than they have, so only rewards are ever
 * reduced.
 */
export function creditMoves(
  credit: readonly number[],
  ...moves: readonly UnboundedMove<CreditCause>[]
): Pick<Consequences, "credit"> {
  const bounded = boundedMoves(credit, CREDIT_CAP, moves);
  return bounded.length === 0 ? {} : { credit: bounded };
}
