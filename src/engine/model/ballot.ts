/** A vote by the procedure of the match: who may vote, who is there, and whether it carries. */

import { carries } from "../exact/share.ts";
import type { Vote } from "../state/command.ts";
import type { BallotKind, Electorate } from "../state/procedure.ts";
import { type Ballot, everyone, type World } from "../state/world.ts";
import { absence } from "./package.ts";

/** Places of a tally by the digit of a ballot; who has no vote (4) is in none. */
const COUNTED = ["yes", "no", "abstain", "absent"] as const;

const DIGITS: Readonly<Record<Vote, number>> = { yes: 0, no: 1, abstain: 2 };

/** Digit of who is not there, and of who has no vote. */
const ABSENT = 3;

const NO_VOTE = 4;

/**
 * Counts what every country cast; null for silence.
 * @param lot a roll for each country, by which a delegation that is not held by a person misses the vote
 */
export function holdBallot(
  world: World,
  kind: BallotKind,
  cast: readonly (Vote | null)[],
  lot: (country: number) => number,
): Ballot {
  const { majority, electorate } = world.scenario.procedure.ballots[kind];
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  let votes = "";
  for (const i of everyone(world)) {
    const digit = mayVote(world, electorate, i) ? digitOf(world, i, cast[i] ?? null, lot) : NO_VOTE;
    const place = COUNTED[digit];
    if (place !== undefined) tally[place]++;
    votes += digit;
  }
  return { majority, votes, tally, carried: carries(majority, tally) };
}

function mayVote({ treaty }: World, electorate: Electorate, country: number): boolean {
  return electorate === "members" || (treaty.deposited[country] ?? -1) >= 0;
}

function digitOf(world: World, country: number, vote: Vote | null, lot: (country: number) => number): number {
  return vote === null || isAway(world, country, lot) ? ABSENT : DIGITS[vote];
}

/** A person is there when it votes. */
function isAway(world: World, country: number, lot: (country: number) => number): boolean {
  const facts = world.scenario.countries[country];
  if (facts === undefined || world.holders[country]?.type === "person") return false;
  return lot(country) % 1000 < absence(facts);
}
