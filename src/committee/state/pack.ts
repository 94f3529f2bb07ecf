/** A pack of procedure: the rules of a committee as data, each with its source. */
import type { Majority } from "../../engine/exact/majority.ts";
import type { Method, Question } from "./ballot.ts";
import type { MotionKind, MotionNeed } from "./motion.ts";
import type { SourceId } from "./pack-sources.ts";

export const PACKS = ["un-ga", "una-usa", "thimun", "clause-by-clause"] as const;
export type PackId = (typeof PACKS)[number];

/** Read in a text, remembered from it and not read again, or our own choice where the texts are silent. */
export const MARKS = ["sourced", "recalled", "design"] as const;
export type Mark = (typeof MARKS)[number];

/** `place`: “rule 108”, “section 3”; empty for a whole page, and for a choice of our own. */
export type SourceRef = Readonly<{ mark: Mark; source: SourceId; place: string }>;

/** So many, or a part of the members: a quarter is `of` 4; `isMore` where it must be more than that part. */
export type Least =
  | Readonly<{ type: "count"; count: number }>
  | Readonly<{ type: "part"; of: number; isMore: boolean }>;

/** When a motion is in order: before there is an item, in debate, in a caucus, and before the vote on the papers. */
export const MOMENTS = ["agenda", "debate", "caucus", "voting"] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * Who decides a motion: the chair alone; one seat that asks (“demand”); nobody objecting, and else a vote of the majority for
 * procedure (“consensus”); or a vote of that majority.
 */
export type DecidedBy = "chair" | "demand" | "consensus" | Majority;

export type MotionRule = Readonly<{
  kind: MotionKind;
  decidedBy: DecidedBy;
  /** How many may speak on it before it is put. */
  speakers: Readonly<{ for: number; against: number }>;
  /** Other delegations that must second it. */
  seconds: number;
  needs: readonly MotionNeed[];
  when: readonly Moment[];
  source: SourceRef;
}>;

export const POINT_KINDS = ["order", "personalPrivilege", "inquiry", "information"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export type PointRule = Readonly<{
  kind: PointKind;
  mayInterrupt: boolean;
  mayAppeal: boolean;
  source: SourceRef;
}>;

export const YIELDS = ["chair", "delegate", "questions"] as const;
export type Yield = (typeof YIELDS)[number];

/** Everything a pack says beside its motions and points; each has a source. */
export const RULES = [
  "quorum",
  "attendance",
  "observers",
  "abstentions",
  "majority",
  "equalVotes",
  "methods",
  "pass",
  "withRights",
  "explanation",
  "precedence",
  "speakersList",
  "speakingTime",
  "yields",
  "caucus",
  "appeal",
  "reply",
  "sponsors",
  "amendments",
  "division",
  "clauses",
  "reconsideration",
] as const;
export type Rule = (typeof RULES)[number];

export type Pack = Readonly<{
  id: PackId | "own";
  /** Which of ours it began as. */
  basedOn: PackId;
  edited: boolean;
  /** Members who must be present to open the debate, to decide on procedure, and on substance. */
  quorum: Readonly<{ open: Least; procedure: Least; substance: Least }>;
  /** Whether a delegation declares itself “present and voting”. */
  attendance: "declared" | "present";
  speaks: Readonly<{ observers: boolean; ngos: boolean }>;
  /** Whether one may abstain. */
  abstentions: Readonly<{ procedure: boolean; substance: boolean; amendment: boolean }>;
  /** Abstentions are no votes; “against”: the majority is of all who are present. */
  abstentionsCount: "not" | "against";
  /** Whether one may pass once in a roll call, and abstain after that. */
  pass: boolean;
  abstainAfterPass: boolean;
  /** Whether one may vote “with rights”, and explain the vote after it. */
  withRights: boolean;
  majority: Readonly<Record<Question, Majority>>;
  methods: Readonly<{ procedure: readonly Method[]; substance: readonly Method[] }>;
  /** In order of precedence: the first is put first. */
  motions: readonly MotionRule[];
  /** Of two caucuses of a kind the longer is put first. */
  longerFirst: boolean;
  points: readonly PointRule[];
  yields: readonly Yield[];
  /** Seconds of a speech from the list, and of one on a motion. */
  speeches: Readonly<{ seconds: number; onMotion: number }>;
  amendments: Readonly<{
    order: "furthestRemovedFirst" | "asProposed";
    friendly: boolean;
    secondDegree: boolean;
    signatories: Least;
  }>;
  /** `allRejected`: a paper all of whose parts are rejected is rejected as a whole, without a vote. */
  division: Readonly<{ allRejected: boolean }>;
  /** Seconds of the replies that a delegation has on an item, the first, the second… */
  reply: Readonly<{ seconds: readonly number[] }>;
  /** `sponsors`: whether they may explain a vote on their own paper. */
  explanation: Readonly<{ before: boolean; after: boolean; sponsors: boolean; seconds: number }>;
  sponsors: Least;
  /** Sponsors and signatories together. */
  signatories: Least;
  clauses: "whole" | "eachThenWhole";
  /** Whether amendments and parts, too, are put only once the debate is closed; a whole paper always is. */
  closureFirst: boolean;
  sources: Readonly<Record<Rule, SourceRef>>;
}>;
