/** What a seat can still spend in a beat, after its sealed acts. */

import { nextCredit } from "../model/costs.ts";
import { actsIn } from "../model/home.ts";
import { spent } from "../options/options.ts";
import { ownSealed, type Seen } from "../seats/seen.ts";
import { actCost } from "../state/command-slots.ts";

export type Budget = Readonly<{
  credit: number;
  /** The credit in the next round, if nothing more is spent in this one. */
  creditNext: number;
  /** The acts at home that are left in this season, and the maximum for the season. */
  acts: number;
  mostActs: number;
}>;

export function budgetOf(own: Seen): Budget {
  const credit = (own.world.credit[own.country] ?? 0) - spent(own);
  const mostActs = actsIn(own.world);
  const taken = ownSealed(own).reduce((sum, { type }) => sum + actCost(type), 0);
  return { credit, creditNext: nextCredit(credit), acts: Math.max(0, mostActs - taken), mostActs };
}
