/** The hall of a committee, as its wall shows it: who is here, who speaks or is called, and how each seat votes. */
import type { Ballot, Choice } from "../../../committee/state/ballot.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import type { Committee } from "../../../committee/state/state.ts";
import { speechOf } from "./floor.ts";
import { motionNow } from "./motions.ts";

export type SeatInHall = Readonly<{
  id: DelegationId;
  name: string;
  isHere: boolean;
  /** The vote of this seat on the question that the hall shows, or null. */
  vote: Choice | null;
  /** Whether it has passed in a roll call, and is called again at the end. */
  hasPassed: boolean;
  /** Whether it speaks, is called, or has moved the motion that is put first. */
  isNow: boolean;
}>;

/**
 * Every delegation in the order of the committee.
 * @param result the closed ballot that the wall still shows, or null
 * @param called the delegation that is called in a running vote, or null
 */
export function hallOf(
  state: Committee,
  result: Ballot | null,
  called: DelegationId | null,
): readonly SeatInHall[] {
  const { delegations, attendance, floor } = state;
  const votes = floor.type === "ballot" ? floor.ballot.votes : (result?.votes ?? {});
  const passed = floor.type === "ballot" ? floor.ballot.passed : [];
  const now = nowInHall(state, result, called);
  return delegations.map(({ id, name }) => ({
    id,
    name,
    isHere: (attendance[id] ?? "absent") !== "absent",
    vote: votes[id]?.choice ?? null,
    hasPassed: votes[id] === undefined && passed.includes(id),
    isNow: id === now,
  }));
}

/** The one seat that everybody looks at: called in the roll call or in a vote, speaking, or moving a motion. */
export function nowInHall(
  state: Committee,
  result: Ballot | null,
  called: DelegationId | null,
): DelegationId | null {
  const { rollCall, floor } = state;
  if (rollCall !== null) return rollCall.order[rollCall.next] ?? null;
  if (floor.type === "ballot") return called;
  const speech = speechOf(state);
  if (speech !== null) return speech.speaker;
  return result === null ? (motionNow(state)?.by ?? null) : null;
}
