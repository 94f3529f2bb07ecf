/** What clauses are matched to, after a fact. */
import type { MatchingFact } from "../state/fact.ts";
import type { Committee } from "../state/state.ts";

export function matchingAfter(state: Committee, fact: MatchingFact): Committee {
  if (fact.type === "modelSet") return { ...state, isWithoutModel: !fact.isUsed };
  const isShown = fact.type === "matchesShown" || fact.isShown;
  const matching = { wordings: fact.wordings, isShown };
  return {
    ...state,
    papers: state.papers.map((one) => (one.n === fact.paper ? { ...one, matching } : one)),
  };
}
