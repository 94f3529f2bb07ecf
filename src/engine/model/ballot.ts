/** A vote by the procedure of the match: which seats may vote, which are present, and whether the vote carries. */

import { carries } from "../exact/majority.ts";
import { quotient } from "../exact/whole.ts";
import type { Vote } from "../state/command.ts";
import { type Counted, voteRow } from "../state/digits.ts";
import type { BallotKind, Electorate } from "../state/procedure.ts";
import type { Country } from "../state/scenario.ts";
import { isByHand } from "../state/setup.ts";
import type { Ballot } from "../state/treaty.ts";
import { everyone, type World } from "../state/world.ts";

/**
 * Counts the votes of all countries. A vote that is null stands for silence.
 * @param lot a roll for each country that decides whether a delegation without a person misses the vote
 */
export function holdBallot(
  world: World,
  kind: BallotKind,
  cast: readonly (Vote | null)[],
  lot: (country: number) => number,
): Ballot {
  const { majority, electorate } = world.scenario.procedure.ballots[kind];
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  const votes = everyone(world).map(
    (i): Counted => (mayVote(world, electorate, i) ? counted(world, i, cast[i] ?? null, lot) : "noVote"),
  );
  for (const vote of votes) if (vote !== "noVote") tally[vote]++;
  return { majority, votes: voteRow(votes), tally, carried: carries(majority, tally) };
}

/** Whether a question had enough votes but failed because there were too few parties. */
export function isShortOfParties({ majority, tally, carried }: Ballot): boolean {
  return !carried && carries(majority, tally);
}

function mayVote({ treaty }: World, electorate: Electorate, country: number): boolean {
  return electorate === "members" || (treaty.deposited[country] ?? -1) >= 0;
}

function counted(
  world: World,
  country: number,
  vote: Vote | null,
  lot: (country: number) => number,
): Vote | "absent" {
  return vote === null || isAway(world, country, lot) ? "absent" : vote;
}

/** Whether a delegation misses the vote. A delegation that a person plays is always present. */
function isAway(world: World, country: number, lot: (country: number) => number): boolean {
  const facts = world.scenario.countries[country];
  if (facts === undefined || isByHand(world.holders[country])) return false;
  return lot(country) % 1000 < absence(facts);
}

/**
 * The chance, in thousandths, that a delegation without a person misses a vote: ⌊300 − 250·capacity/1000⌋.
 * @example a state of capacity 1,000 is absent in 5 votes out of 100.
 */
export function absence(country: Country): number {
  return 300 - quotient(250 * country.capacity, 1000);
}
