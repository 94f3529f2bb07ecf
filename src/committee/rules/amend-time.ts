/** When amendments are handed in, and by whom. */
import { debateNow } from "../state/debate.ts";
import type { Who } from "../state/delegation.ts";
import type { PaperOrder, Refusal } from "../state/order.ts";
import type { Committee } from "../state/state.ts";
import { itemOf, speechOf } from "./decision.ts";

type Submitting = Extract<PaperOrder, Readonly<{ type: "submitPaper" }>>;

/**
 * Why an amendment is not handed in now, or null if it may be. In the manner of The Hague the speaker who has the floor
 * hands it in, in open debate or in the time against. The chair may enter it after the speech.
 */
export function amendTimeRefusal(
  state: Committee,
  { amends, delegation }: Submitting,
  who: Who,
): Refusal | null {
  const { when = "anytime" } = state.pack.amendments;
  if (amends === null || when === "anytime") return null;
  if (!isDebated(state, amends.paper)) return "amendInDebate";
  const isSpeaker = speechOf(state)?.speaker === delegation;
  return when === "debate" || who.type === "chair" || isSpeaker ? null : "amendOnFloor";
}

/** Whether a paper is debated now, and not in the time for. */
function isDebated(state: Committee, paper: number): boolean {
  if (state.pack.debate?.on !== "paper") return itemOf(state, state.current)?.status === "open";
  const now = debateNow(state);
  return now?.paper === paper && now.side !== "for";
}
