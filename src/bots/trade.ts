/** A seat at the market of packages, and the best package that it finds there (MODEL.md §3.7). */

import { type Ware, winOf } from "../engine/model/market.ts";
import { START_TRUST } from "../engine/model/prices.ts";
import type { Term } from "../engine/state/command.ts";

/** A text this seat would have, and what it has at stake in it. */
export type Ask = Readonly<{ ware: Ware; stake: number }>;

/** A text this seat could promise, what that brings it, and what keeping it would where the partner turns in return. */
export type Give = Readonly<{ ware: Ware; net: number; kept: number }>;

/** A seat at the market: its place among the traders, what it would have and what it could promise. */
export type Trade = Readonly<{
  traders: readonly number[];
  asks: readonly Ask[];
  gives: readonly Give[];
  self: number;
  wanted: number;
  trust: number;
  /** Whether it promises help. */
  helps: boolean;
}>;

export type Found = Readonly<{ net: number; ask: Term; give: Term }>;

/** What the trust won by a promise kept, and the support at home for one kept to it, are taken to be worth, as stakes [design]. */
export const KEPT_WORTH = 5_000;
const HOME_WORTH = 2_000;

/** The package with one partner, who gets `help` beside it (u), that brings this seat more than `least`, and most. */
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
