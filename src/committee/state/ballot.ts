/** Ballots: what is put, how the votes are given, and whether it carries. */
import type { Majority } from "../../engine/exact/majority.ts";
import type { DelegationId } from "./delegation.ts";
import type { Motion } from "./motion.ts";

/** What kind of question is put: the majority depends on it. */
export const QUESTIONS = ["procedure", "substance", "amendment", "reconsider"] as const;
export type Question = (typeof QUESTIONS)[number];

/** Placards counted, placards by seat, by name with pass and rights, all at once with names, or no objection. */
export const METHODS = ["count", "seats", "rollCall", "recorded", "consensus"] as const;
export type Method = (typeof METHODS)[number];

export const CHOICES = ["yes", "no", "abstain"] as const;
export type Choice = (typeof CHOICES)[number];

export type Vote = Readonly<{ choice: Choice; withRights: boolean }>;
export type Tally = Readonly<Record<Choice, number>>;

/** What is voted on. `appeal`: yes overrules the chair. `part`: counted from 0 in the paper's parts. */
export type Subject =
  | Readonly<{ type: "motion"; motion: Motion }>
  | Readonly<{ type: "paper"; paper: number }>
  | Readonly<{ type: "part"; paper: number; part: number }>
  | Readonly<{ type: "appeal"; point: number }>;

/** A ballot while it runs. */
export type OpenBallot = Readonly<{
  n: number;
  on: Subject;
  question: Question;
  method: Method;
  majority: Majority;
  /** The seated members who were present when it was put, in the order in which they are called. */
  voters: readonly DelegationId[];
  /** Who may not abstain. */
  bound: readonly DelegationId[];
  votes: Readonly<Record<DelegationId, Vote>>;
  /** Who has passed in a roll call: called again at its end, and may not pass twice. */
  passed: readonly DelegationId[];
  /** Placards as the chair counted them; null before. */
  tally: Tally | null;
  objections: readonly DelegationId[];
}>;

/** A ballot that was closed. */
export type Ballot = Readonly<{
  n: number;
  on: Subject;
  question: Question;
  method: Method;
  majority: Majority;
  /** All members of the committee, and those who were present. */
  members: number;
  present: number;
  tally: Tally;
  /** Empty where placards were counted. */
  votes: Readonly<Record<DelegationId, Vote>>;
  passed: readonly DelegationId[];
  objections: readonly DelegationId[];
  /** Fewest votes in favour that would have carried it; 0 for a consensus. */
  needed: number;
  carried: boolean;
}>;
