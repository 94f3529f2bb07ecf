/** Consequences put together: deeds one after the other, told by cause with what each really moved. */

import { clamp } from "../exact/share.ts";
import { CREDIT_CAP } from "../model/numbers.ts";
import type { Consequences, CreditCause, Move, TrustCause } from "../state/consequence.ts";

/** What each of these countries does once more for every time it is named. */
export type Deed<Cause> = Readonly<{ cause: Cause; by: number; countries: readonly number[] }>;

const TRUST_LIMIT = 1000;

/**
 * Deeds bounded one by one, so that what is told adds up to what happened.
 * @example trust 30 and two deeds of −20 are told as −20 and −10; a third would not be told.
 */
function moves<Cause>(stock: readonly number[], most: number, deeds: readonly Deed<Cause>[]): Move<Cause>[] {
  const now = new Map<number, number>();
  const told: { cause: Cause; by: number; countries: number[] }[] = [];
  for (const { cause, by, countries } of deeds) {
    for (const country of countries) {
      const before = now.get(country) ?? stock[country] ?? 0;
      const after = clamp(before + by, 0, most);
      now.set(country, after);
      if (after !== before) tell(told, cause, after - before, country);
    }
  }
  return told;
}

function tell<Cause>(
  told: { cause: Cause; by: number; countries: number[] }[],
  cause: Cause,
  by: number,
  country: number,
): void {
  const known = told.find((move) => move.cause === cause && move.by === by);
  if (known === undefined) told.push({ cause, by, countries: [country] });
  else known.countries.push(country);
}

/** Trust stays within 0..1,000. */
export function trustMoves(
  trust: readonly number[],
  ...deeds: readonly Deed<TrustCause>[]
): Pick<Consequences, "trust"> {
  const told = moves(trust, TRUST_LIMIT, deeds);
  return told.length === 0 ? {} : { trust: told };
}

/** Credit stays within 0..8; who pays has it, so only what is given is ever cut. */
export function creditMoves(
  credit: readonly number[],
  ...deeds: readonly Deed<CreditCause>[]
): Pick<Consequences, "credit"> {
  const told = moves(credit, CREDIT_CAP, deeds);
  return told.length === 0 ? {} : { credit: told };
}
