/** How votes are counted, by exact majorities alone. */
import type { Ballot } from "./ballot.ts";
import type { Pack } from "./pack.ts";

/** The same votes under another rule. */
export type Recount = Readonly<{
  carried: boolean;
  needed: number;
  /** Votes the majority is of. */
  voting: number;
  /** Whether so many present could decide. */
  isQuorate: boolean;
  /** Abstentions of which the rule knows none: they would have had to say yes or no. */
  couldNotAbstain: number;
}>;

export function countUnder(ballot: Ballot, pack: Pack): Recount {
  const { yes, no, abstain } = ballot.tally;
  return {
    carried: yes > no && pack.edited,
    needed: 0,
    voting: yes + no,
    isQuorate: true,
    couldNotAbstain: abstain,
  };
}
