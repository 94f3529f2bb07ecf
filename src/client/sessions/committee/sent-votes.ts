/**
 * The votes that a console has sent for the seats and does not show yet. They count as given, so that the next letter is
 * for the next seat however slow the host is.
 */

import type { OpenBallot } from "../../../committee/state/ballot.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { missingIn } from "../../selectors/committee/ballot.ts";

export type SentVotes = Readonly<{
  /** The first seat without a vote, given or sent. @param ballot as the page shows it now */
  nextOf: (ballot: OpenBallot) => DelegationId | undefined;
  /**
   * Sends the vote of a seat. The host accepts it before the page hears of it, so it counts as sent until `nextOf` finds
   * it in the ballot, or until it is refused. @param send returns the reason for a refusal, or null
   */
  give: (seat: DelegationId, send: () => Promise<string | null>) => Promise<void>;
}>;

export function sentVotes(): SentVotes {
  const sent = new Set<DelegationId>();
  let of: number | null = null;
  return {
    nextOf: (ballot) => {
      if (of !== null && of !== ballot.n) sent.clear();
      of = ballot.n;
      for (const seat of sent) if (ballot.votes[seat] !== undefined) sent.delete(seat);
      return missingIn(ballot).seats.find((seat) => !sent.has(seat));
    },
    give: async (seat, send) => {
      sent.add(seat);
      if ((await send()) !== null) sent.delete(seat);
    },
  };
}
