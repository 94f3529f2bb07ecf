/** Explanations of vote. */
import type { DelegationId } from "../state/delegation.ts";
import type { Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import { isPresent } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { floorBusy, itemOf } from "./decision.ts";
import { paperOf } from "./open-paper.ts";
import { onTheFloor } from "./papers.ts";

/**
 * Why a delegation may not explain its vote, or null if it may. It may do so after voting “with rights”, or before or
 * after a vote if the pack permits it, and once on each paper (General Assembly decision 34/401, paragraph 7). Sponsors
 * may not explain votes on their own paper unless the pack permits it (rule 128).
 */
export function explainRefusal(state: Committee, delegation: DelegationId): Refusal | null {
  const busy = floorBusy(state);
  if (busy !== null) return busy;
  if (!isPresent(state, delegation)) return "absent";
  if (state.rights.includes(delegation)) return null;
  if (itemOf(state, state.current)?.status !== "closed") return "closeDebateFirst";
  const [first = "mayNotExplain", ...others] = explainable(state).map((paper) =>
    paperRefusal(state, delegation, paper),
  );
  return others.includes(null) ? null : first;
}

/** The paper on which a delegation explains its vote now: the one just voted on, or the one that comes next. */
export function explainedPaper(state: Committee, delegation: DelegationId): number | undefined {
  const last = state.ballots.at(-1)?.on;
  if (state.rights.includes(delegation)) return last?.type === "paper" ? last.paper : undefined;
  return explainable(state).find((paper) => paperRefusal(state, delegation, paper) === null)?.n;
}

/** The papers on which votes may be explained now, the one just voted on first. */
function explainable(state: Committee): readonly Paper[] {
  const { before, after } = state.pack.explanation;
  const last = state.ballots.at(-1)?.on;
  const voted = after && last?.type === "paper" ? paperOf(state, last.paper) : undefined;
  const next = before ? onTheFloor(state)[0] : undefined;
  return [voted, next].flatMap((paper) => paper ?? []);
}

function paperRefusal(
  { pack, explained = [] }: Committee,
  id: DelegationId,
  { n, sponsors }: Paper,
): Refusal | null {
  if (sponsors.includes(id) && !pack.explanation.sponsors) return "mayNotExplain";
  return explained.some(({ paper, delegation }) => paper === n && delegation === id) ? "explainedOnce" : null;
}
