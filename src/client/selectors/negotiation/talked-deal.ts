/** A deal that two people agreed on by talking: the few pairs of texts that make sense between them. */
import type { Term } from "../../../engine/state/command.ts";
import { firstTerms, type Market, type OnOffer } from "./partners.ts";
import { tradesWith } from "./people.ts";
import { isNewsFrom, saidOn } from "./word.ts";

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
  const terms = changing(market, country, onOffer);
  const pairs = tradesWith(market, country, terms)
    .slice(0, MOST_PAIRS)
    .map(({ give, ask }) => ({ give, ask }));
  if (pairs.length > 0) return { pairs, isLast: false };
  const first = firstTerms(market, terms);
  return { pairs: first === null ? [] : [first], isLast: true };
}

/**
 * The terms on the table that change something: neither side is asked for what it shows already, or for a wording that the
 * table does not have yet.
 */
function changing(
  market: Market,
  country: number,
  { gives, asks }: Pick<OnOffer, "gives" | "asks">,
): Pick<OnOffer, "gives" | "asks"> {
  const { texts } = market.own.world.draft;
  const isOn = ({ article, alternative }: Term): boolean => texts[article]?.includes(alternative) === true;
  return {
    gives: gives.filter((give) => isOn(give) && saidOn(market, market.mine.country, give) !== "support"),
    asks: asks.filter((ask) => isOn(ask) && isNewsFrom(market, country, ask)),
  };
}
