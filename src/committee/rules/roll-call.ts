/**
 * The roll call. Delegations are called in alphabetical order, and each is absent, present, or present and voting.
 */
import type { Fact } from "../facts/fact.ts";
import type { Attendance, DelegationId } from "../state/delegation.ts";
import { type Letter, NO_LETTERS } from "../state/letter.ts";
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
    case "takeAnswers":
      return taken(state);
    case "recordAttendance": {
      const { delegation, attendance } = order;
      const reason = duringBallot(state, delegation, attendance) ?? unknown(state, delegation, attendance);
      return unless(
        reason,
        { type: "attendanceRecorded", delegation, attendance },
        ...closing(state, delegation),
      );
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
    ? accept(recorded, ...closing(state, called))
    : accept(recorded, ...closing(state, called), { type: "rollCallEnded" });
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

/** How many answers one order takes, so that its entry stays short. */
const MOST_TAKEN = 60;

/**
 * Records the answers that delegations have given with their devices. They move to the front of those that are still to
 * be called, in their order, and the roll call goes on with the rest.
 */
function taken(state: Committee): Decision {
  const { rollCall } = state;
  if (rollCall === null) return refuse("noRollCall");
  const coming = rollCall.order.slice(rollCall.next);
  const given = coming
    .flatMap((delegation) => answersOf(state).find(({ by }) => by === delegation) ?? [])
    .slice(0, MOST_TAKEN);
  if (given.length === 0) return refuse("noAnswers");
  const front = given.map(({ by }) => by);
  const rest = coming.filter((id) => !front.includes(id));
  const order = [...rollCall.order.slice(0, rollCall.next), ...front, ...rest];
  const recorded = given.flatMap(({ by: delegation, topic }): readonly Fact[] => {
    const wanted = topic === "hereVoting" ? "presentAndVoting" : "present";
    const attendance = unknown(state, delegation, wanted) === null ? wanted : "present";
    return [{ type: "attendanceRecorded", delegation, attendance }, ...closing(state, delegation)];
  });
  const ended: readonly Fact[] = rest.length === 0 ? [{ type: "rollCallEnded" }] : [];
  return accept({ type: "rollCallOrdered", order }, ...recorded, ...ended);
}

/** Once its attendance is recorded, what a delegation has said about it is answered. */
function closing(state: Committee, delegation: DelegationId): readonly Fact[] {
  return answersOf(state)
    .filter(({ by }) => by === delegation)
    .map(({ n: letter }): Fact => ({ type: "requestDone", letter, delegation, answer: "" }));
}

/** The answers to the roll call from devices that the chair has not recorded. */
export function answersOf({ letters = NO_LETTERS }: Committee): readonly Letter[] {
  return letters.all.filter(
    ({ topic, status }) => (topic === "here" || topic === "hereVoting") && status === "sent",
  );
}
