/** The decisions on each paper in order: on its parts, on its amendments and on the whole. */

import { withNotVoting } from "../../../committee/closed-ballots.ts";
import type { Fact } from "../../../committee/facts/fact.ts";
import { type Entry, standingEntries, stateAfter } from "../../../committee/log.ts";
import type { ToldBallot } from "../../../committee/state/ballot.ts";
import type { Committee } from "../../../committee/state/state.ts";

export type Decided = "adopted" | "rejected" | "accepted" | "withdrawn";

/**
 * `amendment`: the number of the amendment. `clauses`, `preamble`: the clauses and preambular paragraphs of a part, or
 * empty for the whole.
 */
export type VoteRecord = Readonly<{
  paper: number;
  amendment: number | null;
  clauses: readonly number[];
  preamble: readonly number[];
  decided: Decided;
  /** Null if decided without a vote. */
  ballot: ToldBallot | null;
}>;

export function voteRecords(entries: readonly Entry[]): readonly VoteRecord[] {
  let before: Committee | null = null;
  return standingEntries(entries).flatMap((entry) => {
    const state = before;
    before = stateAfter(before, entry);
    return state === null ? [] : entry.facts.flatMap((fact) => recorded(state, fact, entry.facts));
  });
}

/** An amendment appears in its own record and in that of the paper that it would change. */
function recorded(state: Committee, fact: Fact, facts: readonly Fact[]): readonly VoteRecord[] {
  const { papers } = state;
  const whole = (n: number, decided: Decided, ballot: VoteRecord["ballot"]): readonly VoteRecord[] => {
    const record = { paper: n, amendment: null, clauses: [], preamble: [], decided, ballot };
    const amended = papers.flatMap((one) => (one.n === n && one.amends !== null ? [one.amends.paper] : []));
    return [record, ...amended.map((paper) => ({ ...record, paper, amendment: n }))];
  };
  if (fact.type === "amendmentAccepted") return whole(fact.paper, "accepted", null);
  if (fact.type === "paperWithdrawn") return whole(fact.paper, "withdrawn", null);
  if (fact.type === "ballotClosed") {
    const { floor, attendance } = state;
    const voters = floor.type === "ballot" ? floor.ballot.voters : [];
    const ballot = withNotVoting(fact.ballot, voters, attendance);
    const decided = ballot.carried ? "adopted" : "rejected";
    if (ballot.on.type === "paper") return whole(ballot.on.paper, decided, ballot);
    if (ballot.on.type !== "part") return [];
    const { paper, part } = ballot.on;
    const found = papers.find(({ n }) => n === paper)?.parts[part];
    const { clauses = [], preamble = [] } = found ?? {};
    return [{ paper, amendment: null, clauses, preamble, decided, ballot }];
  }
  // If the whole paper was never put to the vote, all its parts were rejected and nothing was left to vote on.
  const isPut = facts.some((one) => one.type === "ballotClosed" && one.ballot.on.type === "paper");
  return fact.type === "paperDecided" && !isPut ? whole(fact.paper, "rejected", null) : [];
}
