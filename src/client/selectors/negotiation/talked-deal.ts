/** A deal that two people agreed on by talking: the few pairs of texts that make sense between them. */
import { isFree } from "../../../engine/model/pacts.ts";
import type { Term } from "../../../engine/state/command.ts";
import { firstTerms, gainOf, isWorthAsking, isWorthGiving, type Market, type OnOffer } from "./partners.ts";
import { askedForBy } from "./people.ts";

export type TalkedPair = Readonly<{ give: Term; ask: Term }>;

/** More would be a list to search and not a choice. */
const MOST_PAIRS = 4;

/**
 * What the player wishes and the other could support, each with a text that the other asked for in public, or, if it asked
 * for none, one that the player can spare. Best for the mandate first. What the other objected to is there too: it may have
 * come round while they talked. If nothing of this is left, the one pair that costs the mandate least.
 */
export function pairsWith(
  market: Market,
  country: number,
  { gives, asks }: Pick<OnOffer, "gives" | "asks">,
): readonly TalkedPair[] {
  const { world } = market.own;
  const wished = asks.filter((ask) => isWorthAsking(market, ask) && isFree(world, country, ask));
  const asked = askedForBy(market, country, gives);
  const given = asked.length > 0 ? asked : gives.filter((give) => isWorthGiving(market, give));
  const worth = ({ give, ask }: TalkedPair): number => gainOf(market, ask) + gainOf(market, give);
  const pairs = wished
    .flatMap((ask) => given.map((give) => ({ give, ask })))
    .filter(({ give, ask }) => give.article !== ask.article && isFree(world, market.mine.country, give))
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST_PAIRS);
  const first = pairs.length > 0 ? null : firstTerms(market, { gives, asks });
  return first === null ? pairs : [first];
}
