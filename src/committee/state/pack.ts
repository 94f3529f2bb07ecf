/** A pack of procedure: the rules of a committee as data, each with its source. */
import * as z from "zod/mini";
import { MAJORITIES } from "../../engine/exact/majority.ts";
import { METHODS, QUESTIONS } from "./ballot.ts";
import { MOTION_KINDS, MOTION_NEEDS } from "./motion.ts";
import { SOURCE_IDS } from "./pack-sources.ts";
import { list, type Read, textUpTo, whole } from "./schema.ts";

export const PACKS = ["un-ga", "una-usa", "thimun", "clause-by-clause"] as const;
export type PackId = (typeof PACKS)[number];

/** Read in a text, remembered from it and not read again, or our own choice where the texts are silent. */
export const MARKS = ["sourced", "recalled", "design"] as const;
export type Mark = (typeof MARKS)[number];

const LONGEST_PLACE = 200;
/** `place`: “rule 108”, “section 3”; empty for a whole page, and for a choice of our own. */
const sourceRef = z.strictObject({
  mark: z.enum(MARKS),
  source: z.enum(SOURCE_IDS),
  place: textUpTo(LONGEST_PLACE),
});
export type SourceRef = Read<typeof sourceRef>;

/** So many, or a part of the members: a quarter is `of` 4; `isMore` where it must be more than that part. */
const least = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("count"), count: whole }),
  z.strictObject({ type: z.literal("part"), of: whole, isMore: z.boolean() }),
]);
export type Least = Read<typeof least>;

/** When a motion is in order: before there is an item, in debate, in a caucus, and before the vote on the papers. */
export const MOMENTS = ["agenda", "debate", "caucus", "voting"] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * Who decides a motion: the chair alone; one seat that asks (“demand”); nobody objecting, and else a vote of the majority for
 * procedure (“consensus”); or a vote of that majority.
 */
const decidedBy = z.enum(["chair", "demand", "consensus", ...MAJORITIES]);
export type DecidedBy = z.infer<typeof decidedBy>;

const motionRule = z.strictObject({
  kind: z.enum(MOTION_KINDS),
  decidedBy,
  /** How many may speak on it before it is put. */
  speakers: z.strictObject({ for: whole, against: whole }),
  /** Other delegations that must second it. */
  seconds: whole,
  needs: list(z.enum(MOTION_NEEDS), MOTION_NEEDS.length),
  when: list(z.enum(MOMENTS), MOMENTS.length),
  source: sourceRef,
});
export type MotionRule = Read<typeof motionRule>;

export const POINT_KINDS = ["order", "personalPrivilege", "inquiry", "information"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

const pointRule = z.strictObject({
  kind: z.enum(POINT_KINDS),
  mayInterrupt: z.boolean(),
  mayAppeal: z.boolean(),
  source: sourceRef,
});
export type PointRule = Read<typeof pointRule>;

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

const methods = list(z.enum(METHODS), METHODS.length);
const MOST_REPLIES = 10;

export const pack = z.strictObject({
  id: z.enum([...PACKS, "own"]),
  /** Which of ours it began as. */
  basedOn: z.enum(PACKS),
  edited: z.boolean(),
  /** Members who must be present to open the debate, to decide on procedure, and on substance. */
  quorum: z.strictObject({ open: least, procedure: least, substance: least }),
  /** Whether a delegation declares itself “present and voting”. */
  attendance: z.enum(["declared", "present"]),
  speaks: z.strictObject({ observers: z.boolean(), ngos: z.boolean() }),
  /** Whether one may abstain. */
  abstentions: z.strictObject({ procedure: z.boolean(), substance: z.boolean(), amendment: z.boolean() }),
  /** Abstentions are no votes; “against”: the majority is of all who are present. */
  abstentionsCount: z.enum(["not", "against"]),
  /** Whether one may pass once in a roll call, and abstain after that. */
  pass: z.boolean(),
  abstainAfterPass: z.boolean(),
  /** Whether one may vote “with rights”, and explain the vote after it. */
  withRights: z.boolean(),
  majority: z.record(z.enum(QUESTIONS), z.enum(MAJORITIES)),
  methods: z.strictObject({ procedure: methods, substance: methods }),
  /** In order of precedence: the first is put first. */
  motions: list(motionRule),
  /** Of two caucuses of a kind the longer is put first. */
  longerFirst: z.boolean(),
  points: list(pointRule),
  yields: list(z.enum(YIELDS), YIELDS.length),
  /** Seconds of a speech from the list, and of one on a motion. */
  speeches: z.strictObject({ seconds: whole, onMotion: whole }),
  amendments: z.strictObject({
    order: z.enum(["furthestRemovedFirst", "asProposed"]),
    friendly: z.boolean(),
    secondDegree: z.boolean(),
    signatories: least,
  }),
  /** `allRejected`: a paper all of whose parts are rejected is rejected as a whole, without a vote. */
  division: z.strictObject({ allRejected: z.boolean() }),
  /** Seconds of the replies that a delegation has on an item, the first, the second… */
  reply: z.strictObject({ seconds: list(whole, MOST_REPLIES) }),
  /** `sponsors`: whether they may explain a vote on their own paper. */
  explanation: z.strictObject({
    before: z.boolean(),
    after: z.boolean(),
    sponsors: z.boolean(),
    seconds: whole,
  }),
  sponsors: least,
  /** Sponsors and signatories together. */
  signatories: least,
  clauses: z.enum(["whole", "eachThenWhole"]),
  /** Whether amendments and parts, too, are put only once the debate is closed; a whole paper always is. */
  closureFirst: z.boolean(),
  sources: z.record(z.enum(RULES), sourceRef),
});
export type Pack = Read<typeof pack>;
