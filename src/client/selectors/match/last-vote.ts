/**
 * The vote on the whole text, for the debrief: how each state voted, how many votes were missing, and what spoke
 * against the text.
 */

import { carries, neededOf } from "../../../engine/exact/majority.ts";
import { voteAt } from "../../../engine/state/digits.ts";
import type { Reason } from "../../../engine/state/forecast.ts";
import type { Ballot, Tally } from "../../../engine/state/treaty.ts";

export { isShortOfParties } from "../../../engine/model/ballot.ts";

export type Side = keyof Tally;
/** Opponents first, because readers of a failed vote look for them. */
export const SIDES: readonly Side[] = ["no", "abstain", "absent", "yes"];

/** A country without a vote on the question counts as absent. */
export function sideOf(ballot: Ballot, country: number): Side {
  const vote = voteAt(ballot.votes, country);
  return vote === "noVote" ? "absent" : vote;
}

/** Countries on one side, in the given order. */
export function countriesOn(ballot: Ballot, side: Side, countries: readonly number[]): readonly number[] {
  return countries.filter((country) => sideOf(ballot, country) === side);
}

export type Shortfall = Readonly<{ voting: number; needed: number; missing: number }>;

/**
 * How many votes the text needed among those present and voting, and how many opponents would have had to vote in
 * favour instead.
 * @example 100 yes and 60 no by two thirds: 160 voting, 107 needed, 7 missing
 */
export function shortfallOf({ majority, tally: { yes, no } }: Ballot): Shortfall {
  const voting = yes + no;
  const needed = neededOf(majority, voting);
  return { voting, needed, missing: Math.max(0, needed - yes) };
}

/**
 * True if the state's vote was decisive: had it abstained, the result would have been the opposite.
 * @example by two thirds, 114 yes and 57 no: each yes vote is decisive
 */
export function isDecisive(ballot: Ballot, country: number): boolean {
  const side = sideOf(ballot, country);
  const without = { ...ballot.tally, [side]: ballot.tally[side] - 1 };
  return (
    (side === "yes" || side === "no") &&
    carries(ballot.majority, ballot.tally) !== carries(ballot.majority, without)
  );
}

export type Grievance = Readonly<{ article: number; alternative: number; count: number }>;

/** The clauses that spoke against the text for the largest numbers of these states, judged by public facts. */
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
