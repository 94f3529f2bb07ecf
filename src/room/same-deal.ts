/** Two delegations that agreed by talking may both enter their deal. It is one deal, not two. */
import type { Command, Term } from "../engine/state/command.ts";
import type { Offer } from "../engine/state/treaty.ts";

/**
 * The command as it is meant: an offer of what the other side has already offered on the same terms is a yes to that. Offers
 * with a promise of help are never the same, because each names who helps.
 *
 * @param country who gives the command
 */
export function asMeant(command: Command, country: number, offers: readonly Offer[]): Command {
  if (command.type !== "offerPackage" || command.assistance === 1) return command;
  const { to, give, ask } = command;
  const same = offers.find(
    (offer) =>
      offer.status === "open" &&
      offer.assistance === 0 &&
      offer.from === to &&
      offer.to === country &&
      isSame(offer.give, ask) &&
      isSame(offer.ask, give),
  );
  return same === undefined ? command : { type: "answerOffer", offer: same.id, accept: true };
}

function isSame(a: Term, b: Term): boolean {
  return a.article === b.article && a.alternative === b.alternative;
}
