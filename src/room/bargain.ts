/** Offers and answers between delegations, which take effect at once; every other act waits until the beat closes. */
import type { Command, CommandType } from "../engine/state/command.ts";

const BARGAINS: readonly CommandType[] = ["offerPackage", "answerOffer", "counterOffer", "withdrawOffer"];

/** Whether a command belongs to the trade between two delegations. */
export function isBargain({ type }: Pick<Command, "type">): boolean {
  return BARGAINS.includes(type);
}
