/** Explanations of vote. */
import type { DelegationId } from "../state/delegation.ts";
import type { Refusal } from "../state/order.ts";
import { isPresent } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { floorBusy, itemOf } from "./decision.ts";
import { paperOf } from "./open-paper.ts";
import { onTheFloor } from "./papers.ts";

/**
 * Why a delegation may not explain its vote, or null if it may. It may do so after voting “with rights”, or before or
 * after a vote if the pack permits it. Sponsors may not explain votes on their own paper unless the pack permits it.
 */
export function explainRefusal(state: Committee, delegation: DelegationId): Refusal | null {
  const { explanation } = state.pack;
  const busy = floorBusy(state);
  if (busy !== null) return busy;
  if (!isPresent(state, delegation)) return "absent";
  if (state.rights.includes(delegation)) return null;
  if (itemOf(state, state.current)?.status !== "closed") return "closeDebateFirst";
  const last = state.ballots.at(-1)?.on;
  const isAfter = last?.type === "paper" && explanation.after;
  if (!isAfter && !explanation.before) return "mayNotExplain";
  const paper = isAfter ? paperOf(state, last.paper) : onTheFloor(state)[0];
  const isOwn = paper?.sponsors.includes(delegation) === true;
  return isOwn && !explanation.sponsors ? "mayNotExplain" : null;
}
