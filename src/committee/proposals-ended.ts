/** Ends proposals to merge papers if one of the papers changes, no matter which order changed it. */
import { evolve } from "./evolve.ts";
import type { Fact } from "./facts/fact.ts";
import { ended, openProposals } from "./rules/merger-proposals.ts";
import { paperOf } from "./rules/open-paper.ts";
import type { Paper } from "./state/paper.ts";
import type { Committee } from "./state/state.ts";

/** Ends the proposals whose papers these facts change. They stay open if only signatories or requests change. */
export function proposalsEnded(state: Committee, facts: readonly Fact[], at: number): readonly Fact[] {
  if (openProposals(state).length === 0) return [];
  const after = facts.reduce((now, fact) => evolve(now, fact, at), state);
  const isChanged = (n: number): boolean => !isSame(paperOf(state, n), paperOf(after, n));
  return openProposals(after)
    .filter(({ papers }) => papers.some(isChanged))
    .map((proposal) => ended(proposal, "changed"));
}

function isSame(one: Paper | undefined, other: Paper | undefined): boolean {
  // Facts leave the papers that they do not change as they are, so that long texts are rarely compared.
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return (["title", "preamble", "text", "kind", "status", "sponsors"] as const).every(
    (field) => JSON.stringify(one[field]) === JSON.stringify(other[field]),
  );
}
