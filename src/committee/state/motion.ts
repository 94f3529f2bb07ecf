/** What a delegation moves, and what becomes of it. */
import type { DelegationId } from "./delegation.ts";

export const MOTION_KINDS = [
  "setAgenda",
  "openDebate",
  "openList",
  "closeList",
  "setSpeakingTime",
  "moderatedCaucus",
  "unmoderatedCaucus",
  "consultation",
  "extendCaucus",
  "endCaucus",
  "introducePaper",
  "introduceAmendment",
  "extendDebate",
  "previousQuestion",
  "closeDebate",
  "adjournDebate",
  "resumeDebate",
  "suspendMeeting",
  "adjournMeeting",
  "competence",
  "reorder",
  "divide",
  "rollCallVote",
  "recordedVote",
  "divideHouse",
  "reconsider",
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/** What a motion names: the time in all and of each speech in seconds, a topic, an item of the agenda, papers, clauses. */
export const MOTION_NEEDS = ["total", "each", "topic", "item", "paper", "clauses", "papers"] as const;
export type MotionNeed = (typeof MOTION_NEEDS)[number];

export type MotionValues = Readonly<{
  total: number | null;
  each: number | null;
  topic: string | null;
  item: number | null;
  paper: number | null;
  /** Clauses are counted from 1. */
  clauses: readonly number[];
  papers: readonly number[];
}>;

export const NO_VALUES: MotionValues = {
  total: null,
  each: null,
  topic: null,
  item: null,
  paper: null,
  clauses: [],
  papers: [],
};

export const SIDES = ["for", "against"] as const;
export type Side = (typeof SIDES)[number];

export type Motion = Readonly<{
  n: number;
  kind: MotionKind;
  by: DelegationId;
  values: MotionValues;
  seconds: readonly DelegationId[];
  /** Who stands against what passes without a vote where nobody does. */
  objections: readonly DelegationId[];
  /** Who has spoken on it. */
  spoken: readonly Readonly<{ delegation: DelegationId; side: Side }>[];
}>;
