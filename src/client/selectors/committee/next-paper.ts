/** Which paper, part or amendment is put to the vote next. */
import { choices, type PaperChoice } from "../../../committee/choices.ts";
import { itemOf } from "../../../committee/rules/decision.ts";
import { halfOf } from "../../../committee/state/paper.ts";
import { isQuorate, membersOf, votersOf } from "../../../committee/state/seats.ts";
import type { Committee } from "../../../committee/state/state.ts";
import { methodsOf } from "./methods.ts";
import type { Act } from "./next-kinds.ts";

/**
 * Votes on what is before the committee. Amendments come before the text that they change (General Assembly rule 130):
 * before all of it or, where each clause is voted on, before their clause. If too few members are present for any of
 * these votes, the roll is called again.
 */
export function paperActs(state: Committee, callRoll: Act): readonly Act[] {
  const [usual = "count"] = methodsOf(state, "substance");
  const [onAmendments = usual] = methodsOf(state, "amendment");
  const { papers } = choices(state);
  if (papers.length === 0) return [];
  const amendments = new Set(state.papers.flatMap(({ n, kind }) => (kind === "amendment" ? [n] : [])));
  const due = papers
    .filter(({ reason }) => reason === null)
    .sort((a, b) => placeOf(state, a) - placeOf(state, b))
    .map(({ paper, part }): Act => {
      const method = amendments.has(paper) ? onAmendments : usual;
      return part === null
        ? { code: "putPaper", order: { type: "putPaper", paper, method }, paper }
        : { code: "putPart", order: { type: "putPart", paper, part, method }, paper, part };
    });
  const enough = isQuorate(state.pack, "substance", votersOf(state).length, membersOf(state).length);
  const isClosed = itemOf(state, state.current)?.status === "closed";
  return enough || !isClosed ? due : [...due, callRoll];
}

/** The preamble, then the clause that is decided; an amendment comes just before it, and the whole paper last. */
function placeOf({ papers, pack }: Committee, { paper: n, part }: PaperChoice): number {
  const paper = papers.find((one) => one.n === n);
  if (paper?.amends) {
    const isPreamble = halfOf(paper.amends) === "preamble";
    return pack.clauses === "whole" || isPreamble ? 0 : 2 * paper.amends.clause;
  }
  const clauses = part === null ? undefined : paper?.parts[part]?.clauses;
  if (clauses === undefined) return Number.POSITIVE_INFINITY;
  return clauses.length === 0 ? 1 : 2 * Math.min(...clauses) + 1;
}
