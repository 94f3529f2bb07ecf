/** A deal that two people agreed on by talking: the few pairs of texts that make sense between them. */
import type { Term } from "../../../engine/state/command.ts";
import { firstTerms, type Market, type OnOffer } from "./partners.ts";
import { tradable, tradesWith } from "./people.ts";

export type TalkedPair = Readonly<{ give: Term; ask: Term }>;

export type TalkedPairs = Readonly<{
  pairs: readonly TalkedPair[];
  /** True if nothing between the two helps the player, and the one pair is what costs its mandate least. */
  isLast: boolean;
}>;

/** More would be a list to search and not a choice. */
const MOST_PAIRS = 4;

/** The trades with this person, best for the mandate first. If there is none, the one pair that costs the mandate least. */
export function pairsWith(
  market: Market,
  country: number,
  onOffer: Pick<OnOffer, "gives" | "asks">,
): TalkedPairs {
  const pairs = tradesWith(market, country, onOffer)
    .slice(0, MOST_PAIRS)
    .map(({ give, ask }) => ({ give, ask }));
  if (pairs.length > 0) return { pairs, isLast: false };
  const first = firstTerms(market, tradable(market, country, onOffer));
  return { pairs: first === null ? [] : [first], isLast: true };
}
