/**
 * Votes by placards. The chair declares the result by sight or counts the placards, whichever the vote was opened
 * with. A delegation that doubts what the chair sees may ask for a count until the result is declared.
 */
import type { Method, OpenBallot, Tally } from "../state/ballot.ts";
import { castIn } from "../state/count.ts";
import type { DelegationId } from "../state/delegation.ts";
import type { BallotOrder, Refusal } from "../state/order.ts";
import type { Committee } from "../state/state.ts";
import { type Decision, unless } from "./decision.ts";
import { methodKind, methodsFor } from "./open-ballot.ts";

/** Whether the votes are cast by raising placards, without names. */
export const isByPlacards = (method: Method): boolean => method === "count" || method === "sight";

/** Whether the pack allows this method on the question of a ballot. */
function allows({ pack }: Committee, { question }: OpenBallot, method: Method): boolean {
  return methodsFor(pack, methodKind(question)).includes(method);
}

/** Why the chair may not declare the result by sight, or null if the chair may. A count that was asked for comes first. */
export function sightRefusal(state: Committee, ballot: OpenBallot): Refusal | null {
  if (!isByPlacards(ballot.method)) return "wrongMethod";
  if (!allows(state, ballot, "sight")) return "notInPack";
  return (ballot.countAsked ?? []).length > 0 ? "countAsked" : null;
}

/** Why a delegation may not ask for a count, or null if it may: there is one only where the chair could declare by sight. */
export function askCountRefusal(state: Committee, ballot: OpenBallot, by: DelegationId): Refusal | null {
  if (!ballot.voters.includes(by)) return "noVote";
  const reason = countRefusal(state, ballot);
  if (reason !== null) return reason;
  if ((ballot.countAsked ?? []).includes(by)) return "alreadyDone";
  const refused = sightRefusal(state, ballot);
  return refused === "countAsked" ? null : refused;
}

/** Why placards may not be counted, or null if they may. The placards of a vote by sight may be counted too. */
export function countRefusal(state: Committee, ballot: OpenBallot): Refusal | null {
  if (ballot.method === "count") return null;
  return ballot.method === "sight" && allows(state, ballot, "count") ? null : "wrongMethod";
}

/** Records the chair's count. */
export function placardsCounted(
  state: Committee,
  ballot: OpenBallot,
  { yes, no, abstain }: Extract<BallotOrder, Readonly<{ type: "countPlacards" }>>,
): Decision {
  const tally = { yes, no, abstain };
  const reason = countRefusal(state, ballot) ?? tallyRefusal(ballot, tally);
  return unless(reason, { type: "placardsCounted", tally });
}

/** Why a count of placards cannot be right, or null if it can. */
export function tallyRefusal({ voters, bound }: OpenBallot, tally: Tally): Refusal | null {
  if (castIn(tally) > voters.length) return "countWrong";
  return tally.abstain > voters.length - bound.length ? "mayNotAbstain" : null;
}
