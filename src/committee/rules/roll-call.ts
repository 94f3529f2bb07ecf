/**
 * The roll call. Delegations are called in alphabetical order, and each is absent, present, or present and voting.
 */
import type { Attendance, DelegationId } from "../state/delegation.ts";
import type { Refusal, RollCallOrder } from "../state/order.ts";
import { alphabetical, isMember } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { accept, type Decision, floorTaken, refuse, unless } from "./decision.ts";

export function decideRollCall(state: Committee, order: RollCallOrder): Decision {
  switch (order.type) {
    case "startRollCall":
      return started(state);
    case "answerRollCall":
      return answered(state, order.attendance);
    case "endRollCall":
      return unless(state.rollCall === null ? "noRollCall" : null, { type: "rollCallEnded" });
    case "recordAttendance": {
      const { delegation, attendance } = order;
      const reason = duringBallot(state, delegation, attendance) ?? unknown(state, delegation, attendance);
      return unless(reason, { type: "attendanceRecorded", delegation, attendance });
    }
  }
}

/**
 * Who votes is settled when a ballot opens. After that, a member may only leave, and only if it has neither voted nor
 * objected.
 */
function duringBallot({ floor }: Committee, id: DelegationId, attendance: Attendance): Refusal | null {
  if (floor.type !== "ballot") return null;
  const { voters, votes, objections } = floor.ballot;
  const isMissing = voters.includes(id) && votes[id] === undefined && !objections.includes(id);
  return attendance === "absent" && isMissing ? null : "ballotOpen";
}

function started(state: Committee): Decision {
  const reason = floorTaken(state) ?? (state.rollCall === null ? null : "alreadyDone");
  if (reason !== null) return refuse(reason);
  const order = alphabetical(state);
  return unless(order.length === 0 ? "unknownDelegation" : null, { type: "rollCallStarted", order });
}

function answered(state: Committee, attendance: Attendance): Decision {
  const { rollCall } = state;
  const called = rollCall?.order[rollCall.next];
  if (rollCall === null || called === undefined) return refuse("noRollCall");
  const reason = unknown(state, called, attendance);
  if (reason !== null) return refuse(reason);
  const recorded = { type: "attendanceRecorded", delegation: called, attendance } as const;
  return rollCall.next + 1 < rollCall.order.length
    ? accept(recorded)
    : accept(recorded, { type: "rollCallEnded" });
}

/**
 * Why a delegation cannot give this answer, or null if it can. Only members may be “present and voting”, and only if
 * the pack allows it.
 */
function unknown(state: Committee, delegation: DelegationId, attendance: Attendance): Refusal | null {
  if (attendance !== "presentAndVoting") return null;
  if (state.pack.attendance !== "declared") return "notInPack";
  return isMember(state, delegation) ? null : "noVote";
}
