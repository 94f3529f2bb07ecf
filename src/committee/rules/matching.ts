/**
 * Chairs match the provisions of a paper to wordings of the model, so that a game can start from the paper. The list has
 * one place for each provision, or for each clause; the place of a deleted clause is null.
 */
import { isTooLong } from "../state/limits.ts";
import type { MatchingOrder, Refusal } from "../state/order.ts";
import { clausesOf, type Paper } from "../state/paper.ts";
import { matchedIn } from "../state/provisions.ts";
import type { Committee } from "../state/state.ts";
import { type Decision, refuse, unless } from "./decision.ts";
import { isOpen, paperOf } from "./open-paper.ts";

export function decideMatching(state: Committee, order: MatchingOrder): Decision {
  if (order.type === "setModel") {
    const isSo = state.isWithoutModel === !order.isUsed;
    return unless(isSo ? "alreadyDone" : null, { type: "modelSet", isUsed: order.isUsed });
  }
  if (state.floor.type === "ballot") return refuse("ballotOpen");
  const paper = paperOf(state, order.paper);
  if (paper === undefined) return refuse("unknownPaper");
  const { wordings, isShown } = order;
  return unless(matchRefusal(state, paper, order), {
    type: "clausesMatched",
    paper: paper.n,
    wordings,
    isShown,
  });
}

/**
 * Why these matches are refused, or null. Clauses can be matched only before the vote, and matches that everybody has
 * seen cannot be hidden again.
 */
function matchRefusal(
  { isWithoutModel }: Committee,
  { kind, status, text, matching }: Paper,
  { wordings, isShown }: Extract<MatchingOrder, Readonly<{ type: "matchClauses" }>>,
): Refusal | null {
  if (isWithoutModel === true) return "withoutModel";
  if (kind === "amendment") return "matchesWhole";
  if (!isOpen(status)) return "matchedTooLate";
  if (matching?.isShown === true && !isShown) return "alreadyDone";
  const matched = matchedIn(clausesOf(text), wordings.length);
  const isForEach =
    wordings.length === matched.length &&
    matched.every((one, at) => one.text.trim() !== "" || wordings[at] === null);
  if (!isForEach) return "nonsense";
  return wordings.some((wording) => wording !== null && isTooLong(wording)) ? "tooLong" : null;
}
