/** A seat in the market for packages, and the best package that it finds there (MODEL.md §3.7). */

import { START_TRUST } from "../engine/model/costs.ts";
import { type Ware, winOf } from "../engine/model/market.ts";
import type { Term } from "../engine/state/command.ts";

/** A text that this seat wants, and its stake in the text. */
export type Ask = Readonly<{ ware: Ware; stake: number }>;

/**
 * A text that this seat could promise. `net` is the gain from the promise itself; `kept` is the gain from keeping it
 * if the partner changes its position in return.
 */
export type Give = Readonly<{ ware: Ware; net: number; kept: number }>;

/** A seat in the market: its place among the traders, the texts it wants and the texts it could promise. */
export type Trade = Readonly<{
  traders: readonly number[];
  asks: readonly Ask[];
  gives: readonly Give[];
  self: number;
  wanted: number;
  trust: number;
  /** Whether the seat promises assistance. */
  helps: boolean;
}>;

export type Found = Readonly<{ net: number; ask: Term; give: Term }>;

/**
 * The assumed worth, in the unit of stakes, of the trust won by keeping a promise, and of the support at home when a
 * partner keeps one [design].
 */
export const KEPT_WORTH = 5_000;
const HOME_WORTH = 2_000;

/**
 * The package with one partner that brings this seat most, if that is more than `least`. `help` is the worth, in u,
 * of assistance that the partner also gets.
 */
export function bestWith(
  { asks, gives, self, wanted, trust }: Trade,
  their: number,
  help: number,
  least: number,
): Found | null {
  let best: Found | null = null;
  let most = least;
  for (const { ware: ask, stake } of asks) {
    if (ask.isAskable[their] !== true) continue;
    const win = winOf(stake, ask.leverage[their] ?? 0);
    const harm = winOf(ask.stakes[their] ?? 0, ask.leverage[their] ?? 0);
    for (const { ware: give, net, kept } of gives) {
      if (win + net + kept + HOME_WORTH <= most) break;
      if (give.term.article === ask.term.article) continue;
      const brought = winOf(give.stakes[their] ?? 0, give.leverage[self] ?? 0) + help;
      if (brought <= 0 || trust * brought < START_TRUST * (wanted - harm)) continue;
      const brings = (ask.isTurned[their] ? kept : 0) + (give.isTurned[self] ? HOME_WORTH : 0);
      if (win + net + brings <= most) continue;
      most = win + net + brings;
      best = { net: most, ask: ask.term, give: give.term };
    }
  }
  return best;
}
