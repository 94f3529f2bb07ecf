/** Papers that their movers have withdrawn, and who may take them up (General Assembly rule 122). */
import type { DelegationId } from "../state/delegation.ts";
import { MOST_PAPERS_EACH } from "../state/limits.ts";
import type { Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import { isMember, isPresent } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";

/** Whether the committee has adopted an amendment to a paper. One that its sponsors accepted is their own change. */
export function isAmended({ papers }: Committee, { n }: Paper): boolean {
  return papers.some(({ amends, status }) => amends?.paper === n && status === "adopted");
}

/** Why a delegation may not take up a paper that was withdrawn, or null if it may. It becomes the only sponsor. */
export function takeUpRefusal(state: Committee, { status }: Paper, id: DelegationId): Refusal | null {
  if (state.pack.withdrawal?.takenUp !== true) return "notInPack";
  if (status !== "withdrawn") return "notWithdrawn";
  if (!isMember(state, id)) return "noVote";
  if (!isPresent(state, id)) return "absent";
  const own = state.papers.filter(({ sponsors }) => sponsors[0] === id).length;
  return own < MOST_PAPERS_EACH ? null : "tooMany";
}
