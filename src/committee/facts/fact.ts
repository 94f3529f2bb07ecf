/** What has happened in a committee. A fact names everything it changes: whoever reads it computes nothing. */
import * as z from "zod/mini";
import { checkPack } from "../packs/pack-check.ts";
import { ballot, openBallot, SET_METHODS, tally, vote } from "../state/ballot.ts";
import { ATTENDANCES, chair, delegationNamed, id, ids } from "../state/delegation.ts";
import { LONGEST_AMENDED, LONGEST_NOTE, LONGEST_TITLE } from "../state/limits.ts";
import { motion, SIDES } from "../state/motion.ts";
import { type Pack, POINT_KINDS, YIELDS } from "../state/pack.ts";
import { PAPER_KINDS, paperPart, paperText, paperTitle, writtenPaper } from "../state/paper.ts";
import { list, type OneOf, oneOf, textUpTo, whole } from "../state/schema.ts";
import { CAUCUS_KINDS, LISTS, SPEECH_KINDS } from "../state/state.ts";

const title = textUpTo(LONGEST_TITLE);
const amended = textUpTo(LONGEST_AMENDED);
const pack = z.custom<Pack>((value) => checkPack(value).length === 0);
const delegation = delegationNamed(title);
const numbers = list(whole);
const parts = list(paperPart);
const wordings = list(z.nullable(title));
const itself = { delegation: id };
const aboutItem = { item: whole };
const onList = { list: z.enum(LISTS), delegation: id };
const caucus = { kind: z.enum(CAUCUS_KINDS) };
const lasting = { seconds: whole };
const aboutMotion = { motion: whole, delegation: id };
const aboutPoint = { point: whole, delegation: id };
const pointKind = { kind: z.enum(POINT_KINDS) };
const aboutPaper = { paper: whole };

const COMMITTEE_FACTS = {
  committeeFormed: { name: title, pack, delegations: list(delegation) },
  packChanged: { pack },
  delegationAdded: { delegation },
  delegationRemoved: itself,
  noteWritten: { chair, text: textUpTo(LONGEST_NOTE) },
  /** The entry of this number is taken back: replay leaves out both. */
  undone: { entry: whole },
};

const SESSION_FACTS = {
  meetingOpened: {},
  /** `seconds`: how long, as far as it was said. */
  meetingSuspended: { seconds: z.nullable(whole) },
  meetingResumed: {},
  meetingAdjourned: {},
  committeeClosed: {},
  rollCallStarted: { order: ids },
  attendanceRecorded: { ...itself, attendance: z.enum(ATTENDANCES) },
  rollCallEnded: {},
};

const AGENDA_FACTS = {
  itemAdded: { ...aboutItem, title },
  itemRemoved: aboutItem,
  itemsOrdered: { items: numbers },
  itemTaken: aboutItem,
  debateOpened: aboutItem,
  debateClosed: aboutItem,
  debateAdjourned: aboutItem,
  debateResumed: aboutItem,
  itemFinished: aboutItem,
  /** Time for the debate in all, where a chair sets one. */
  debateTimeSet: lasting,
  debateTimeExtended: lasting,
};

const LIST_FACTS = {
  listOpened: {},
  listClosed: {},
  speakerAdded: onList,
  speakerRemoved: onList,
  speakersOrdered: { list: z.enum(LISTS), order: ids },
  speakingTimeSet: lasting,
};

const FLOOR_FACTS = {
  speechStarted: { ...itself, as: z.enum(SPEECH_KINDS), ...lasting },
  /** The rest of the time goes to the chair, to questions, or to another delegation. */
  speechYielded: { by: id, to: z.enum(YIELDS), delegation: z.nullable(id), ...lasting },
  /** `ms`: how long it was; of a speech that was yielded, the speaker's own part. */
  speechEnded: { ...itself, as: z.enum(SPEECH_KINDS), ms: z.int() },
  /** Every clock of the floor. */
  clocksStopped: {},
  clocksStarted: {},
  speechExtended: lasting,
  caucusStarted: { ...caucus, topic: title, ...lasting, each: z.nullable(whole) },
  caucusExtended: lasting,
  caucusEnded: caucus,
};

const MOTION_FACTS = {
  motionMoved: { motion },
  motionSeconded: aboutMotion,
  motionObjected: aboutMotion,
  motionSpokenOn: { ...aboutMotion, side: z.enum(SIDES) },
  motionWithdrawn: { motion: whole, by: id },
  motionRuledOut: { motion: whole, by: id },
  /** What it brings follows as facts of its own. `ballot`: null where it passed without a vote. */
  motionDecided: { motion, carried: z.boolean(), ballot: z.nullable(whole) },
};

const BALLOT_FACTS = {
  ballotOpened: { ballot: openBallot },
  voteCast: { ...itself, ...vote.shape },
  votePassed: itself,
  placardsCounted: { tally },
  objectionRaised: itself,
  ballotCancelled: { ballot: whole },
  ballotClosed: { ballot },
};

const POINT_FACTS = {
  pointRaised: { ...aboutPoint, ...pointKind },
  pointRuled: { ...aboutPoint, ...pointKind, upheld: z.boolean() },
  pointDropped: aboutPoint,
  rulingAppealed: aboutPoint,
  appealDecided: { point: whole, overruled: z.boolean() },
  replyAsked: itself,
  replyGranted: { ...itself, item: z.nullable(whole) },
  replyRefused: itself,
  /** The right to explain a vote is not used. */
  rightsWaived: itself,
};

const PAPER_FACTS = {
  paperSubmitted: { paper: writtenPaper },
  /** `paper`: the new one; those it comes from are merged. */
  papersMerged: { paper: writtenPaper, from: numbers },
  paperEdited: { ...aboutPaper, title: paperTitle, preamble: z.exactOptional(paperText), text: paperText },
  paperSigned: { ...aboutPaper, ...itself, as: z.enum(["sponsor", "signatory"]) },
  paperUnsigned: { ...aboutPaper, ...itself },
  paperPromoted: { ...aboutPaper, kind: z.enum(PAPER_KINDS) },
  paperIntroduced: { ...aboutPaper, ...aboutItem, parts },
  paperWithdrawn: aboutPaper,
  amendmentsOrdered: { ...aboutPaper, order: numbers },
  /** A friendly amendment. */
  amendmentAccepted: aboutPaper,
  paperAmended: { ...aboutPaper, amendment: whole, text: amended, parts },
  paperDivided: { ...aboutPaper, parts },
  partDecided: { ...aboutPaper, part: whole, carried: z.boolean() },
  /** `text`: what is left of it. */
  paperDecided: { ...aboutPaper, carried: z.boolean(), text: amended },
  papersOrdered: { papers: numbers },
  /** How the next paper is voted on, because a motion has said so. */
  methodSet: { method: z.enum(SET_METHODS) },
  /** The committee has found that it is not competent. */
  paperSetAside: aboutPaper,
  /** Put again after a vote to reconsider. */
  paperReopened: { ...aboutPaper, parts },
};

const MATCHING_FACTS = {
  clausesMatched: { ...aboutPaper, wordings, isShown: z.boolean() },
  /** After the vote on it, where the chairs had kept it to themselves. */
  matchesShown: { ...aboutPaper, wordings },
  modelSet: { isUsed: z.boolean() },
};

export type CommitteeFact = OneOf<typeof COMMITTEE_FACTS>;
export type SessionFact = OneOf<typeof SESSION_FACTS>;
export type AgendaFact = OneOf<typeof AGENDA_FACTS>;
export type ListFact = OneOf<typeof LIST_FACTS>;
export type FloorFact = OneOf<typeof FLOOR_FACTS>;
export type MotionFact = OneOf<typeof MOTION_FACTS>;
export type BallotFact = OneOf<typeof BALLOT_FACTS>;
export type PointFact = OneOf<typeof POINT_FACTS>;
export type PaperFact = OneOf<typeof PAPER_FACTS>;
export type MatchingFact = OneOf<typeof MATCHING_FACTS>;

export const FACTS = {
  ...COMMITTEE_FACTS,
  ...SESSION_FACTS,
  ...AGENDA_FACTS,
  ...LIST_FACTS,
  ...FLOOR_FACTS,
  ...MOTION_FACTS,
  ...BALLOT_FACTS,
  ...POINT_FACTS,
  ...PAPER_FACTS,
  ...MATCHING_FACTS,
};

/** A fact with every field in its place, for a log that comes from a file. */
export const fact = oneOf(FACTS);
export type Fact = OneOf<typeof FACTS>;
export type FactType = Fact["type"];

/** What the chairs alone are told: their notes, and what clauses were matched to where that waits for the vote. */
export function isForChairs(one: Fact): boolean {
  return one.type === "noteWritten" || (one.type === "clausesMatched" && !one.isShown);
}
