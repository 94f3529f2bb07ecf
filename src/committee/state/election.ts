/**
 * Elections by secret ballot. The log has only totals: no fact says who cast a ballot, or for whom
 * (General Assembly rules 92 and 93).
 */
import type { DelegationId } from "./delegation.ts";

/** Whether delegations are elected, or persons and places by name. */
export const ELECTED = ["seats", "names"] as const;
export type Elected = (typeof ELECTED)[number];

/** With fewer ballots, one who voted could work out how another did. */
export const FEWEST_BALLOTS = 3;

export const MOST_CANDIDATES = 400;

export type OpenElection = Readonly<{
  n: number;
  office: string;
  among: Elected;
  /** 1 for the first ballot; later ones are restricted to the names that lead. */
  ballot: number;
  /** The names on the ballot paper; ids if delegations are elected. */
  names: readonly string[];
  /** The members who were present when the ballot began. */
  voters: readonly DelegationId[];
  /** The ballot box on the host that holds the ballots from devices; empty without a host. */
  box: string;
  /** Present if the host lost its ballots, so that the ballot began again. */
  isAgain?: true;
}>;

/** A counted ballot. `votes`: in the order of the names. `needed`: the majority of the valid votes. */
export type CountedBallot = Readonly<{
  n: number;
  office: string;
  among: Elected;
  ballot: number;
  names: readonly string[];
  votes: readonly number[];
  blank: number;
  voters: number;
  needed: number;
}>;

export type Elections = Readonly<{
  open: OpenElection | null;
  /** The ballot that was counted last, and who was elected by it, if anybody was. */
  counted: CountedBallot | null;
  winner: Readonly<{ name: string; byLot: boolean }> | null;
  last: number;
}>;

export const NO_ELECTIONS: Elections = { open: null, counted: null, winner: null, last: 0 };
