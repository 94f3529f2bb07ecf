/** A pack of procedure: the rules of a committee as data, each with its source. */
import * as z from "zod/mini";
import { MAJORITIES } from "../../engine/exact/majority.ts";
import { METHODS, QUESTIONS } from "./ballot.ts";
import { MOTION_KINDS, MOTION_NEEDS } from "./motion.ts";
import { SOURCE_IDS } from "./pack-sources.ts";
import { list, type Read, textUpTo, whole } from "./schema.ts";

export const PACKS = ["un-ga", "una-usa", "thimun", "clause-by-clause", "un4mun", "crisis"] as const;
export type PackId = (typeof PACKS)[number];

/**
 * How we know a rule: read in a text, given from memory because the text could not be read again, or our own choice
 * because the texts say nothing.
 */
export const MARKS = ["sourced", "recalled", "design"] as const;
export type Mark = (typeof MARKS)[number];

const LONGEST_PLACE = 200;
/** `place`: for example “rule 108” or “section 3”. Empty for a whole page or our own choice. */
const sourceRef = z.strictObject({
  mark: z.enum(MARKS),
  source: z.enum(SOURCE_IDS),
  place: textUpTo(LONGEST_PLACE),
});
export type SourceRef = Read<typeof sourceRef>;
const OUR_CHOICE: SourceRef = { mark: "design", source: "none", place: "" };

function sourceOfEach<R extends string, S extends z.ZodMiniType>(
  rules: readonly R[],
  source: S,
): Record<R, S> {
  return Object.fromEntries(rules.map((rule) => [rule, source])) as Record<R, S>;
}

/**
 * A minimum: a number, or a fraction of the members. `of`: 4 for a quarter. `parts`: 2 with `of` 3 for two thirds; 1 if
 * it is left out. `isMore`: whether it must be more than that fraction.
 */
const least = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("count"), count: whole }),
  z.strictObject({ type: z.literal("part"), of: whole, parts: z.exactOptional(whole), isMore: z.boolean() }),
]);
export type Least = Read<typeof least>;

/**
 * When a motion is in order: before an item is taken up, in debate, in a caucus, or before the vote on the papers.
 */
export const MOMENTS = ["agenda", "debate", "caucus", "voting"] as const;
export type Moment = (typeof MOMENTS)[number];

/**
 * Who decides a motion: the chair alone; any one seat (“demand”); all seats, so that one objection stops it
 * (“unopposed”); all seats if nobody objects, with a procedural vote otherwise (“consensus”); or a vote with one of these
 * majorities.
 */
export const DECIDERS = ["chair", "demand", "unopposed", "consensus", ...MAJORITIES] as const;
const decidedBy = z.enum(DECIDERS);
export type DecidedBy = z.infer<typeof decidedBy>;

const motionRule = z.strictObject({
  kind: z.enum(MOTION_KINDS),
  decidedBy,
  /** How many delegations may speak on a motion before the vote. */
  speakers: z.strictObject({ for: whole, against: whole }),
  /** How many other delegations must second it. */
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

/** The topics of the rules in every pack, apart from motions and points. Each topic has a source. */
const FIRST_RULES = [
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

/** Topics that packs have had only since those in stored committees were written. */
const LATER_RULES = [
  "rollCalls",
  "approval",
  "debate",
  "withdrawal",
  "notes",
  "updates",
  "strawPolls",
  "phases",
] as const;

export const RULES = [...FIRST_RULES, ...LATER_RULES] as const;
export type Rule = (typeof RULES)[number];

/** Whether a roll-call vote begins at the start of the alphabet, or with a member drawn by lot. */
export const ROLL_CALLS = ["alphabet", "lot"] as const;
/** Who may move to reconsider: anybody, or only a delegation that voted with the side that won. */
export const RECONSIDERERS = ["anybody", "winners"] as const;
/** Who must approve a draft before it may be introduced: nobody, an approval panel, or the secretariat. */
export const APPROVALS = ["none", "panel", "secretariat"] as const;
export type Approval = (typeof APPROVALS)[number];
/**
 * What is debated. “item”: the item of the agenda, and all drafts are voted on after it. “paper”: one draft after
 * another, each with its own time and its own vote. “direct”: the item, and a draft may be voted on at any time.
 */
export const DEBATES = ["item", "paper", "direct"] as const;
/**
 * When amendments to a draft are handed in. “anytime”: once the draft is introduced. “debate”: while it is debated, but
 * not in the time for. “speaker”: then, and only by the delegation that has the floor.
 */
export const AMENDING = ["anytime", "debate", "speaker"] as const;
export type Amending = (typeof AMENDING)[number];
/** What the committee calls its papers: resolutions with sponsors, resolutions with submitters, or directives. */
export const PAPER_WORDS = ["resolution", "submitted", "directive"] as const;
export type PaperWords = (typeof PAPER_WORDS)[number];

const methods = list(z.enum(METHODS), METHODS.length);
const MOST_REPLIES = 10;

export const pack = z.strictObject({
  id: z.enum([...PACKS, "own"]),
  /** The original pack that this one was made from. */
  basedOn: z.enum(PACKS),
  edited: z.boolean(),
  /** How many members must be present to open the debate, to decide on procedure, and to decide on substance. */
  quorum: z.strictObject({ open: least, procedure: least, substance: least }),
  /** “declared”: a delegation may declare itself “present and voting”. */
  attendance: z.enum(["declared", "present"]),
  speaks: z.strictObject({ observers: z.boolean(), ngos: z.boolean() }),
  /** Who besides the members moves, seconds and votes on procedure. Without it, nobody does. */
  onProcedure: z.exactOptional(z.strictObject({ observers: z.boolean(), ngos: z.boolean() })),
  /** Whether abstaining is allowed. */
  abstentions: z.strictObject({ procedure: z.boolean(), substance: z.boolean(), amendment: z.boolean() }),
  /** Whether abstentions count as votes. “against”: the majority is calculated from all members present. */
  abstentionsCount: z.enum(["not", "against"]),
  /** Whether a delegation may pass once in a roll call and abstain afterwards. */
  pass: z.boolean(),
  abstainAfterPass: z.boolean(),
  /** Whether a delegation may vote “with rights” and explain its vote afterwards. */
  withRights: z.boolean(),
  majority: z.record(z.enum(QUESTIONS), z.enum(MAJORITIES)),
  /** `amendment`: on amendments, if a motion for a roll call does not apply to them. */
  methods: z.strictObject({ procedure: methods, substance: methods, amendment: z.exactOptional(methods) }),
  /** Without it, roll calls begin at the start of the alphabet. */
  rollCalls: z.exactOptional(z.enum(ROLL_CALLS)),
  /** The majority that overrules a ruling of the chair. Without it, the one on procedure. */
  appeal: z.exactOptional(z.enum(MAJORITIES)),
  /** Without it, anybody may move to reconsider. */
  reconsiderer: z.exactOptional(z.enum(RECONSIDERERS)),
  /** Motions in order of precedence, highest first. */
  motions: list(motionRule),
  /** Whether the longer of two caucuses of the same kind comes first. */
  longerFirst: z.boolean(),
  points: list(pointRule),
  yields: list(z.enum(YIELDS), YIELDS.length),
  /** Whether there is a general speakers' list. Without this field, there is. */
  hasList: z.exactOptional(z.boolean()),
  /** Whether the debate is over when the last speaker on the list has spoken. Without it, the chair ends the debate. */
  emptyListCloses: z.exactOptional(z.boolean()),
  /** The length in seconds of a speech from the list, and of a speech on a motion. */
  speeches: z.strictObject({ seconds: whole, onMotion: whole }),
  amendments: z.strictObject({
    order: z.enum(["furthestRemovedFirst", "asProposed"]),
    friendly: z.boolean(),
    secondDegree: z.boolean(),
    signatories: least,
    /** Whether papers are not amended at all. */
    isOff: z.exactOptional(z.boolean()),
    /** Without it, “anytime”. */
    when: z.exactOptional(z.enum(AMENDING)),
    /** Whether preambular paragraphs may be amended. Without it, they may. */
    preamble: z.exactOptional(z.boolean()),
  }),
  /**
   * `amended`: whether the mover may withdraw a paper that has been amended. `takenUp`: whether another member may take
   * up a paper that was withdrawn. Without this field, only the first.
   */
  withdrawal: z.exactOptional(z.strictObject({ amended: z.boolean(), takenUp: z.boolean() })),
  /** `allRejected`: if all parts of a paper are rejected, the whole paper is rejected without a vote. */
  division: z.strictObject({ allRejected: z.boolean() }),
  /** The length in seconds of each of a delegation's replies on one item: the first, the second… */
  reply: z.strictObject({ seconds: list(whole, MOST_REPLIES) }),
  /** `sponsors`: whether the sponsors of a paper may explain their votes on it. */
  explanation: z.strictObject({
    before: z.boolean(),
    after: z.boolean(),
    sponsors: z.boolean(),
    seconds: whole,
  }),
  sponsors: least,
  /** The minimum number of sponsors and signatories together. */
  signatories: least,
  /** Without it, no approval is needed. */
  approval: z.exactOptional(z.enum(APPROVALS)),
  /**
   * What is debated (“item” without this field), and how long a debate on a draft and on an amendment lasts, in seconds.
   * `submitterFirst`: whether the submitter of a paper has the floor first, and takes points of information.
   */
  debate: z.exactOptional(
    z.strictObject({
      on: z.enum(DEBATES),
      draft: whole,
      amendment: whole,
      submitterFirst: z.exactOptional(z.boolean()),
    }),
  ),
  /** What there is besides the procedure: notes to the crisis staff, updates by the chair, straw polls. Without it, nothing. */
  crisis: z.exactOptional(
    z.strictObject({ notes: z.boolean(), updates: z.boolean(), strawPolls: z.boolean() }),
  ),
  /**
   * Whether each item has a discussion phase and, after it, an action phase [un-mun-conference]. Informal consultations
   * may also interrupt action, and a draft may be revised and find more sponsors until the committee acts on it.
   */
  phases: z.exactOptional(z.boolean()),
  /** Without it, resolutions with sponsors. */
  words: z.exactOptional(z.enum(PAPER_WORDS)),
  clauses: z.enum(["whole", "eachThenWhole"]),
  /** Whether amendments and parts also go to the vote only after the debate is closed. A whole paper always does. */
  closureFirst: z.boolean(),
  sources: z.strictObject({
    ...sourceOfEach(FIRST_RULES, sourceRef),
    ...sourceOfEach(LATER_RULES, z.exactOptional(sourceRef)),
  }),
});
export type Pack = Read<typeof pack>;

/** Whether the committee acts by directives and communiqués, which have operative clauses alone. */
export const hasDirectives = ({ words }: Pick<Pack, "words">): boolean => words === "directive";

/** The source of a rule. Where an older pack names none, the rule is what it was without it: our own choice. */
export function sourceOf({ sources }: Pack, rule: Rule): SourceRef {
  return sources[rule] ?? OUR_CHOICE;
}
