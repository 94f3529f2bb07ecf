/** Caucuses: moderated, unmoderated, consultations of the whole, and rounds in which everybody speaks once. */
import type { Fact } from "../facts/fact.ts";
import type { DelegationId, Who } from "../state/delegation.ts";
import { isTooLong } from "../state/limits.ts";
import type { CaucusOrder, Refusal } from "../state/order.ts";
import { alphabetical, isPresent } from "../state/seats.ts";
import type { CaucusKind, Committee } from "../state/state.ts";
import { accept, type Decision, floorBusy, isLength, momentOf, refuse, unless } from "./decision.ts";
import { clearFloor, speakerRefusal } from "./speakers.ts";

export function decideCaucus(state: Committee, order: CaucusOrder, _: Who, at: number): Decision {
  const { floor } = state;
  switch (order.type) {
    case "startCaucus": {
      const { kind, topic, seconds, each } = order;
      const isRound = kind === "roundRobin";
      const wrong = isRound ? roundRefusal(state, each) : caucusRefusal(kind, seconds, each);
      const reason = floorBusy(state) ?? (isTooLong(topic) ? "tooLong" : wrong);
      const begun = { type: "caucusStarted", kind, topic, seconds, each } as const;
      const fact = isRound ? roundOf(state, topic, each ?? 0) : begun;
      return unless(reason ?? (isDue(state, kind) ? null : "openDebateFirst"), fact);
    }
    case "extendCaucus": {
      const reason = floor.type !== "caucus" ? "noCaucus" : isLength(order.seconds) ? null : "timeWrong";
      return unless(reason, { type: "caucusExtended", seconds: order.seconds });
    }
    case "endCaucus":
      return floor.type === "caucus" ? accept(...clearFloor(state, at)) : refuse("noCaucus");
    case "nameFacilitator":
      return unless(facilitatorRefusal(state, order.delegation), {
        type: "facilitatorNamed",
        delegation: order.delegation,
      });
  }
}

/** Most caucuses belong to the debate. With two phases, informal consultations may also interrupt action. */
function isDue(state: Committee, kind: CaucusKind): boolean {
  const moment = momentOf(state);
  const isInAction = kind === "informal" && state.pack.phases === true && moment === "voting";
  return moment === "debate" || kind === "unmoderated" || kind === "lobbying" || isInAction;
}

/** Informal consultations have one facilitator, whom the chair names. */
function facilitatorRefusal(state: Committee, delegation: DelegationId): Refusal | null {
  const { floor } = state;
  if (floor.type !== "caucus") return "noCaucus";
  if (floor.kind !== "informal") return "notInOrder";
  if (!isPresent(state, delegation)) return "absent";
  return floor.facilitator === delegation ? "alreadyDone" : null;
}

/**
 * Why a caucus of this length is refused, or null if it is allowed. The time of a moderated caucus must be a whole
 * number of speeches; other caucuses have no speaking time. @example 10 minutes with speeches of 60 s: ten speeches;
 * with speeches of 90 s: refused.
 */
export function caucusRefusal(kind: CaucusKind, seconds: number, each: number | null): Refusal | null {
  if (!isLength(seconds)) return "timeWrong";
  if (kind !== "moderated") return each === null ? null : "nonsense";
  if (each === null || !isLength(each)) return "needsEach";
  return seconds % each === 0 ? null : "doesNotDivide";
}

/** Everybody in the room who may speak, in the order of the alphabet. */
function speakersIn(state: Committee): readonly DelegationId[] {
  return alphabetical(state).filter((id) => speakerRefusal(state, id) === null);
}

/** Why nobody can be heard in turn with this speaking time, or null if everybody can. */
export function roundRefusal(state: Committee, each: number | null): Refusal | null {
  if (each === null || !isLength(each)) return "needsEach";
  const speakers = speakersIn(state).length;
  if (speakers === 0) return "absent";
  return isLength(each * speakers) ? null : "timeWrong";
}

/** A round in which everybody speaks once. @example 40 delegations with 30 s each: 20 minutes */
export function roundOf(state: Committee, topic: string, each: number): Fact {
  const queue = speakersIn(state);
  return { type: "caucusStarted", kind: "roundRobin", topic, seconds: each * queue.length, each, queue };
}
