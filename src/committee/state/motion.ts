/** Motions by delegations, and how far each has come. */
import * as z from "zod/mini";
import { id, ids } from "./delegation.ts";
import { LONGEST_TITLE } from "./limits.ts";
import { list, type Read, textUpTo, whole } from "./schema.ts";

export const MOTION_KINDS = [
  "setAgenda",
  "openDebate",
  "openList",
  "closeList",
  "setSpeakingTime",
  "moderatedCaucus",
  "unmoderatedCaucus",
  "consultation",
  "informals",
  "lobbying",
  "roundRobin",
  "extendCaucus",
  "endCaucus",
  "introducePaper",
  "introduceAmendment",
  "extendDebate",
  "timeFor",
  "timeAgainst",
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
  "importantQuestion",
  "table",
  "takeFromTable",
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/**
 * The values that a motion may need: total time and time per speech in seconds, a topic, an agenda item, papers, and
 * clauses.
 */
export const MOTION_NEEDS = ["total", "each", "topic", "item", "paper", "clauses", "papers"] as const;
export type MotionNeed = (typeof MOTION_NEEDS)[number];

export const motionValues = (topic: z.ZodMiniString) =>
  z.strictObject({
    total: z.nullable(whole),
    each: z.nullable(whole),
    topic: z.nullable(topic),
    item: z.nullable(whole),
    paper: z.nullable(whole),
    /** Clauses are counted from 1, and so are preambular paragraphs. */
    clauses: list(whole),
    preamble: z.exactOptional(list(whole)),
    papers: list(whole),
  });
export type MotionValues = Read<ReturnType<typeof motionValues>>;

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

export const motion = z.strictObject({
  n: whole,
  kind: z.enum(MOTION_KINDS),
  by: id,
  values: motionValues(textUpTo(LONGEST_TITLE)),
  seconds: ids,
  /** How many seconds the chair heard from the floor without taking a name. */
  unnamed: z.exactOptional(whole),
  /** Present if a caucus has started since. The motion waits aside: the committee goes on without deciding it. */
  isAside: z.exactOptional(z.literal(true)),
  /** Delegations that object to passing the motion without a vote. */
  objections: ids,
  /** The speeches on the motion so far. */
  spoken: list(z.strictObject({ delegation: id, side: z.enum(SIDES) })),
});
export type Motion = Read<typeof motion>;
