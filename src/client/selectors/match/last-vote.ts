/** The vote on the whole as the debrief tells it: who voted how, what was missing, and what spoke against the text. */

import { carries, neededOf } from "../../../engine/exact/majority.ts";
import { voteAt } from "../../../engine/state/digits.ts";
import type { Reason } from "../../../engine/state/forecast.ts";
import type { Ballot, Tally } from "../../../engine/state/treaty.ts";

export { isShortOfParties } from "../../../engine/model/ballot.ts";

export type Side = keyof Tally;
/** Who stood against it first: that is what a reader of a failed vote looks for. */
export const SIDES: readonly Side[] = ["no", "abstain", "absent", "yes"];

/** Who has no vote in the question counts as absent. */
export function sideOf(ballot: Ballot, country: number): Side {
  const vote = voteAt(ballot.votes, country);
  return vote === "noVote" ? "absent" : vote;
}

/** Countries of one side, in the order given. */
export function countriesOn(ballot: Ballot, side: Side, countries: readonly number[]): readonly number[] {
  return countries.filter((country) => sideOf(ballot, country) === side);
}

export type Shortfall = Readonly<{ voting: number; needed: number; missing: number }>;

/**
 * What those present and voting needed to carry it, and how many of those against would have had to vote in favour
 * instead.
 * @example 100 yes and 60 no by two thirds: 160 voting, 107 needed, 7 missing
 */
export function shortfallOf({ majority, tally: { yes, no } }: Ballot): Shortfall {
  const voting = yes + no;
  const needed = neededOf(majority, voting);
  return { voting, needed, missing: Math.max(0, needed - yes) };
}

/** Whether a state's vote decided it: had it abstained, the result were the other. @example by two thirds, 115 yes and 57 no: each yes does */
export function isDecisive(ballot: Ballot, country: number): boolean {
  const side = sideOf(ballot, country);
  const without = { ...ballot.tally, [side]: ballot.tally[side] - 1 };
  return (
    (side === "yes" || side === "no") &&
    carries(ballot.majority, ballot.tally) !== carries(ballot.majority, without)
  );
}

export type Grievance = Readonly<{ article: number; alternative: number; count: number }>;

/** The clauses that spoke against the text for most of these states, by what is public about them. */
export function grievancesOf(
  countries: readonly number[],
  explain: (country: number) => readonly Reason[],
  most: number,
): readonly Grievance[] {
  const found = new Map<number, Grievance>();
  for (const { code, value, article, alternative } of countries.flatMap(explain)) {
    if ((code !== "clause" && code !== "redLine") || value >= 0) continue;
    found.set(article, { article, alternative, count: (found.get(article)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.article - b.article).slice(0, most);
}
