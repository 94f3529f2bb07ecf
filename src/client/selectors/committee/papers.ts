/** Papers: their clauses, their sponsors, and what can be done with them. */

import { mergeRefusal } from "../../../committee/rules/merging.ts";
import { amendRefusal } from "../../../committee/rules/papers.ts";
import type { Who } from "../../../committee/state/delegation.ts";
import type { Paper } from "../../../committee/state/paper.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { debateRefusal } from "../../../committee/rules/debates.ts";
export { editRefusal } from "../../../committee/rules/editing.ts";
export {
  answerOf,
  friendlyRefusal,
  isDeclined,
  missingFor,
  sponsorsAsked,
} from "../../../committee/rules/friendly.ts";
export {
  firstSponsorOf,
  isOpenToRevision,
  partnersOf,
  wordsBeforeChange,
} from "../../../committee/rules/holding.ts";
export { missingIn, openProposals } from "../../../committee/rules/merger-proposals.ts";
export {
  amendmentsTo,
  amendRefusal,
  approvalRefusal,
  introduceRefusal,
  needsApproval,
  onTheFloor,
} from "../../../committee/rules/papers.ts";
export { backingOf } from "../../../committee/rules/sponsors.ts";
export { debateNow } from "../../../committee/state/debate.ts";
export { DRAFT_FIELDS, linesOf, withSubParagraphs } from "../../../committee/state/drafting.ts";
export { LONGEST_TEXT } from "../../../committee/state/limits.ts";
export { hasDirectives } from "../../../committee/state/pack.ts";
export {
  asksOf,
  CHANGES,
  clausesOf,
  HALVES,
  halfOf,
  numbersIn,
  standing,
} from "../../../committee/state/paper.ts";

/** Whether an amendment to this paper can be handed in now. */
export function mayAmend(state: Committee, paper: Paper): boolean {
  const isText = paper.kind !== "amendment" || state.pack.amendments.secondDegree;
  return isText && amendRefusal(state, paper) === null;
}

/** The papers before the committee on the item that it has taken up, amendments among them, the newest first. */
export function introducedPapers({ papers, current }: Committee): readonly Paper[] {
  return papers.filter(({ status, item }) => status === "introduced" && item === current).toReversed();
}

/**
 * The drafts and amendments before the committee, the newest first. A draft is left out while its amendment, which names it,
 * is there too: both have no room beside a list.
 */
export function standingAlone(state: Committee): readonly Paper[] {
  const papers = introducedPapers(state);
  const amended = papers.map(({ amends }) => amends?.paper);
  return papers.filter(({ n }) => !amended.includes(n));
}

/** Papers that this seat may merge, or propose to merge: a delegation only if one of them is its own. */
export function mergeable(state: Committee, who: Who): readonly Paper[] {
  const papers = state.papers.filter((paper) => mergeRefusal(state, paper, who) === null);
  const isPartOfIt = who.type === "chair" || papers.some(({ sponsors }) => sponsors.includes(who.id));
  return isPartOfIt ? papers : [];
}
