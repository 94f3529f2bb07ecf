/** Caucuses: moderated, unmoderated, and consultations of the whole. */
import type { Who } from "../state/delegation.ts";
import { isTooLong } from "../state/limits.ts";
import type { CaucusOrder, Refusal } from "../state/order.ts";
import type { CaucusKind, Committee } from "../state/state.ts";
import { accept, type Decision, floorBusy, isLength, momentOf, refuse, unless } from "./decision.ts";
import { clearFloor } from "./speakers.ts";

export function decideCaucus(state: Committee, order: CaucusOrder, _: Who, at: number): Decision {
  const { floor } = state;
  switch (order.type) {
    case "startCaucus": {
      const { kind, topic, seconds, each } = order;
      const reason = floorBusy(state) ?? (isTooLong(topic) ? "tooLong" : caucusRefusal(kind, seconds, each));
      const isDue = momentOf(state) === "debate" || kind === "unmoderated" || kind === "lobbying";
      return unless(reason ?? (isDue ? null : "openDebateFirst"), {
        type: "caucusStarted",
        kind,
        topic,
        seconds,
        each,
      });
    }
    case "extendCaucus": {
      const reason = floor.type !== "caucus" ? "noCaucus" : isLength(order.seconds) ? null : "timeWrong";
      return unless(reason, { type: "caucusExtended", seconds: order.seconds });
    }
    case "endCaucus":
      return floor.type === "caucus" ? accept(...clearFloor(state, at)) : refuse("noCaucus");
  }
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
