/** Delegations: names, presence and rights. */
import type { DelegationId } from "../../../committee/state/delegation.ts";
import {
  delegationOf,
  isMember,
  isOnProcedure,
  isPresent,
  maySpeak,
  membersOf,
  moversOf,
  votersOf,
} from "../../../committee/state/seats.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { DELEGATION_KINDS } from "../../../committee/state/delegation.ts";
export { isMember, isOnProcedure, isPresent };

/** Members present, those present who vote on procedure, everybody present who may speak, or all members. */
export type SeatGroup = "all" | "voters" | "movers" | "speakers" | "members";

export function seatsOf(state: Committee, group: SeatGroup): readonly DelegationId[] {
  switch (group) {
    case "all":
      return state.delegations.map(({ id }) => id);
    case "members":
      return membersOf(state);
    case "voters":
      return votersOf(state);
    case "movers":
      return moversOf(state);
    case "speakers":
      return state.delegations.flatMap((one) =>
        maySpeak(state, one) && isPresent(state, one.id) ? [one.id] : [],
      );
  }
}

export function seatName(state: Committee, id: DelegationId): string {
  return delegationOf(state, id)?.name ?? id;
}

/**
 * Whether a delegation is a member, whether it may move, second and vote on procedure, and whether it may speak. The
 * rules check each act again.
 */
export function rightsOf(
  state: Committee,
  id: DelegationId,
): Readonly<{ isMember: boolean; isOnProcedure: boolean; maySpeak: boolean }> {
  const delegation = delegationOf(state, id);
  return {
    isMember: delegation?.kind === "member",
    isOnProcedure: isOnProcedure(state, id),
    maySpeak: delegation !== undefined && maySpeak(state, delegation),
  };
}
