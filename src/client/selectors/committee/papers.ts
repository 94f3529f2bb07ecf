/** Papers: their clauses, their sponsors, and what can be done with them. */

import { mergeRefusal } from "../../../committee/rules/merging.ts";
import type { Who } from "../../../committee/state/delegation.ts";
import type { Paper } from "../../../committee/state/paper.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { amendmentsTo, onTheFloor } from "../../../committee/rules/papers.ts";
export { backingOf } from "../../../committee/rules/sponsors.ts";
export { DRAFT_FIELDS, linesOf, withSubParagraphs } from "../../../committee/state/drafting.ts";
export { LONGEST_TEXT } from "../../../committee/state/limits.ts";
export { CHANGES, clausesOf, HALVES, halfOf, numbersIn, standing } from "../../../committee/state/paper.ts";

/** Papers that this seat may merge. */
export function mergeable(state: Committee, who: Who): readonly Paper[] {
  return state.papers.filter((paper) => mergeRefusal(state, paper, who) === null);
}
