/** Rules of procedure as data: which seats vote on each question, the order of votes, and the majority needed. */
import type { Majority } from "../exact/majority.ts";

export const PROCEDURES = ["un-ga", "simple-majority"] as const;

export type ProcedureId = (typeof PROCEDURES)[number];

/** The default procedure of a match: that of the real talks. */
export const USUAL_PROCEDURE: ProcedureId = "un-ga";

export const BALLOT_KINDS = ["amendment", "wholeText", "conferenceProcedure", "conferenceSubstance"] as const;

/** The questions put to the vote. */
export type BallotKind = (typeof BALLOT_KINDS)[number];

/**
 * Which seats may vote: every delegation in the room, or only the parties to the convention. Those present and voting
 * decide.
 */
export type Electorate = "members" | "parties";

export type AmendmentOrder = "furthestRemovedFirst" | "asProposed";

/** A set of rules of procedure. */
export type Procedure = Readonly<{
  id: ProcedureId;
  /** Whether consensus on the whole text is tried first, or the vote is taken at once. */
  consensusFirst: boolean;
  amendmentOrder: AmendmentOrder;
  ballots: Readonly<Record<BallotKind, Readonly<{ majority: Majority; electorate: Electorate }>>>;
}>;
