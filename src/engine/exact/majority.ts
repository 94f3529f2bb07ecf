/**
 * Majorities, by exact whole-number comparison.
 *
 * Votes are counted only here. Abstentions are not votes. A tie fails, and so does a vote where nobody says yes or no
 * (GA rules 83, 85, 86 and 93; rule 86: "members present and voting").
 */
import { quotient } from "./whole.ts";

/**
 * GA r.83 and 86: two thirds of those present and voting.
 * @param yes whole number of affirmative votes
 * @param no whole number of negative votes
 * @example isTwoThirds(2, 1) is true (3·2 ≥ 2·3); isTwoThirds(0, 0) is false.
 */
function isTwoThirds(yes: number, no: number): boolean {
  return yes > 0 && 3 * yes >= 2 * (yes + no);
}

/**
 * GA r.85 and 93: a simple majority of those present and voting; an equal division fails.
 * @example isMajority(5, 5) is false, isMajority(6, 5) is true.
 */
function isMajority(yes: number, no: number): boolean {
  return yes > no;
}

export const MAJORITIES = ["simple", "twoThirds"] as const;

/** The kinds of majority that can carry a question. */
export type Majority = (typeof MAJORITIES)[number];

const CARRIES: Readonly<Record<Majority, (yes: number, no: number) => boolean>> = {
  simple: isMajority,
  twoThirds: isTwoThirds,
};

/** Whether a vote carries. All rules use this function. */
export function carries(majority: Majority, { yes, no }: Readonly<{ yes: number; no: number }>): boolean {
  return CARRIES[majority](yes, no);
}

/**
 * The smallest number of yes votes that carries a question if `voting` delegations vote yes or no.
 * @example with 160 voting, two thirds are 107 and a simple majority is 81; with nobody voting, one is needed.
 */
export function neededOf(majority: Majority, voting: number): number {
  switch (majority) {
    case "simple":
      return quotient(voting, 2) + 1;
    case "twoThirds":
      return Math.max(1, quotient(2 * voting + 2, 3));
  }
}
