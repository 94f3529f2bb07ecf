/** Counts the votes on a question, and those that are missing. */

import { tallyRefusal } from "../../../committee/rules/placards.ts";
import type { OpenBallot, Tally } from "../../../committee/state/ballot.ts";
import { type Missing, missingIn } from "../../../committee/state/count.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import type { Refusal } from "../../../committee/state/order.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { calledNow } from "../../../committee/rules/ballots.ts";
export { CHOICES } from "../../../committee/state/ballot.ts";
export { castIn, type Missing, missingIn, notVotingIn, tallyOf } from "../../../committee/state/count.ts";

/** Those of some seats that have declared that they are present and voting. */
export function declaredIn(
  { attendance }: Committee,
  seats: readonly DelegationId[],
): readonly DelegationId[] {
  return seats.filter((id) => attendance[id] === "presentAndVoting");
}

/** Whether nobody may abstain, so that every voter has to vote. */
export function everybodyMustVote({ voters, bound }: OpenBallot): boolean {
  return voters.length > 0 && bound.length === voters.length;
}

/**
 * A count of placards as the chair enters it: the ballot as if it were counted so, the votes missing in it, and what
 * cannot be right about it.
 */
export type Entered = Readonly<{
  ballot: OpenBallot;
  missing: Missing;
  wrong: Refusal | null;
}>;

export function entered(open: OpenBallot, tally: Tally): Entered {
  const ballot = { ...open, tally };
  return { ballot, missing: missingIn(ballot), wrong: tallyRefusal(open, tally) };
}
