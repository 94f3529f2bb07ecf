/** Where counsel advises against what the card of an offer says. */
import type { Command } from "../../../engine/state/command.ts";
import type { Offer } from "../../../engine/state/treaty.ts";
import type { OtherWay, Way } from "../../lab/counsel.ts";
import { type Balance, dealWith } from "./deal.ts";
import type { Market } from "./partners.ts";

export type AgainstCard = Readonly<{ offer: number; balance: Balance }>;

/**
 * The offers that two ways answer differently and on which the better of the two goes against the card: a deal that is
 * good for the mandate is left, or another one is taken.
 */
export function againstCards(
  market: Market,
  offers: readonly Offer[],
  way: Pick<OtherWay, "commands" | "verdict">,
  known: Pick<Way, "commands">,
): readonly AgainstCard[] {
  if (way.verdict !== "better" && way.verdict !== "worse") return [];
  const [best, other] = way.verdict === "better" ? [way, known] : [known, way];
  return offers.flatMap((offer): AgainstCard[] => {
    const isTaken = takes(best.commands, offer.id);
    if (offer.to !== market.mine.country || isTaken === takes(other.commands, offer.id)) return [];
    const { balance } = dealWith(market, offer.from, offer.give, offer.ask);
    return isTaken === (balance === "good") ? [] : [{ offer: offer.id, balance }];
  });
}

function takes(commands: readonly Command[], offer: number): boolean {
  return commands.some((act) => act.type === "answerOffer" && act.offer === offer && act.accept);
}
