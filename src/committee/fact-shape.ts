/** The form of every fact, for a log that comes from a file. */
import { MAJORITIES } from "../engine/exact/majority.ts";
import { amends, id, motionValues, seatNamed } from "./order-shape.ts";
import { checkPack } from "./packs/pack-check.ts";
import { bool, type Check, listOf, mapOf, oneOf, orNull, record, textUpTo, whole } from "./shape.ts";
import { CHOICES, METHODS, QUESTIONS } from "./state/ballot.ts";
import { ATTENDANCES } from "./state/delegation.ts";
import { CAUCUS_KINDS, type Fact, type FactType, LISTS, SET_METHODS, SPEECH_KINDS } from "./state/fact.ts";
import { LONGEST_AMENDED, LONGEST_NOTE, LONGEST_TEXT, LONGEST_TITLE } from "./state/limits.ts";
import { MOTION_KINDS, SIDES } from "./state/motion.ts";
import { POINT_KINDS, YIELDS } from "./state/pack.ts";
import { PAPER_KINDS, PAPER_STATUSES } from "./state/paper.ts";

type Fields<T extends FactType> = {
  readonly [K in Exclude<keyof Extract<Fact, Readonly<{ type: T }>>, "type">]: Check;
};

const title = textUpTo(LONGEST_TITLE);
const words = { title, preamble: textUpTo(LONGEST_TEXT), text: textUpTo(LONGEST_TEXT) };
const amended = textUpTo(LONGEST_AMENDED);
const seat = seatNamed(title);
const values = motionValues(title);
const ids = listOf(id);
const numbers = listOf(whole);
const delegation = { delegation: id };
const item = { item: whole };
const seconds = { seconds: whole };
const list = { list: oneOf(LISTS) };
const caucus = { kind: oneOf(CAUCUS_KINDS) };
const paper = { paper: whole };
const motion = { motion: whole };
const point = { point: whole };
const pointKind = { kind: oneOf(POINT_KINDS) };
const pack: Check = (value) => checkPack(value).length === 0;
const parts = listOf(record({ clauses: numbers, carried: orNull(bool) }));
const wordings = listOf(orNull(title));
const tally = record({ yes: whole, no: whole, abstain: whole });
const votes = mapOf(id, record({ choice: oneOf(CHOICES), withRights: bool }));
const aMotion = record({
  n: whole,
  kind: oneOf(MOTION_KINDS),
  by: id,
  values,
  seconds: ids,
  objections: ids,
  spoken: listOf(record({ delegation: id, side: oneOf(SIDES) })),
});
/** Fields that facts have had only since papers have preambles. */
const LATER = ["preamble"];
const aPaper = record(
  {
    n: whole,
    kind: oneOf(PAPER_KINDS),
    item: orNull(whole),
    ...words,
    sponsors: ids,
    signatories: ids,
    status: oneOf(PAPER_STATUSES),
    amends: orNull(amends),
    parts,
    order: numbers,
  },
  LATER,
);
const subjects: readonly Check[] = [
  record({ type: oneOf(["motion"]), motion: aMotion }),
  record({ type: oneOf(["paper"]), ...paper }),
  record({ type: oneOf(["part"]), ...paper, part: whole }),
  record({ type: oneOf(["appeal"]), ...point }),
];
const put = {
  n: whole,
  on: (value: unknown) => subjects.some((check) => check(value)),
  question: oneOf(QUESTIONS),
  method: oneOf(METHODS),
  majority: oneOf(MAJORITIES),
  votes,
  passed: ids,
  objections: ids,
};
const openBallot = record({ ...put, voters: ids, bound: ids, tally: orNull(tally) });
const ballot = record({ ...put, members: whole, present: whole, tally, needed: whole, carried: bool });

const FORMS: { readonly [T in FactType]: Fields<T> } = {
  committeeFormed: { name: title, pack, delegations: listOf(seat) },
  packChanged: { pack },
  delegationAdded: { delegation: seat },
  delegationRemoved: delegation,
  meetingOpened: {},
  meetingSuspended: { seconds: orNull(whole) },
  meetingResumed: {},
  meetingAdjourned: {},
  committeeClosed: {},
  rollCallStarted: { order: ids },
  attendanceRecorded: { ...delegation, attendance: oneOf(ATTENDANCES) },
  rollCallEnded: {},
  itemAdded: { ...item, title },
  itemRemoved: item,
  itemsOrdered: { items: numbers },
  itemTaken: item,
  debateOpened: item,
  debateClosed: item,
  debateAdjourned: item,
  debateResumed: item,
  itemFinished: item,
  debateTimeSet: seconds,
  debateTimeExtended: seconds,
  listOpened: {},
  listClosed: {},
  speakerAdded: { ...list, ...delegation },
  speakerRemoved: { ...list, ...delegation },
  speakersOrdered: { ...list, order: ids },
  speakingTimeSet: seconds,
  speechStarted: { ...delegation, as: oneOf(SPEECH_KINDS), ...seconds },
  speechYielded: { by: id, to: oneOf(YIELDS), delegation: orNull(id), ...seconds },
  speechEnded: { ...delegation, as: oneOf(SPEECH_KINDS), ms: (value) => Number.isSafeInteger(value) },
  clocksStopped: {},
  clocksStarted: {},
  speechExtended: seconds,
  caucusStarted: { ...caucus, topic: title, ...seconds, each: orNull(whole) },
  caucusExtended: seconds,
  caucusEnded: caucus,
  motionMoved: { motion: aMotion },
  motionSeconded: { ...motion, ...delegation },
  motionObjected: { ...motion, ...delegation },
  motionSpokenOn: { ...motion, ...delegation, side: oneOf(SIDES) },
  motionWithdrawn: { ...motion, by: id },
  motionRuledOut: { ...motion, by: id },
  motionDecided: { motion: aMotion, carried: bool, ballot: orNull(whole) },
  ballotOpened: { ballot: openBallot },
  voteCast: { ...delegation, choice: oneOf(CHOICES), withRights: bool },
  votePassed: delegation,
  placardsCounted: { tally },
  objectionRaised: delegation,
  ballotCancelled: { ballot: whole },
  ballotClosed: { ballot },
  pointRaised: { ...point, ...pointKind, ...delegation },
  pointRuled: { ...point, ...pointKind, ...delegation, upheld: bool },
  pointDropped: { ...point, ...delegation },
  rulingAppealed: { ...point, ...delegation },
  appealDecided: { ...point, overruled: bool },
  replyAsked: delegation,
  replyGranted: { ...delegation, item: orNull(whole) },
  replyRefused: delegation,
  rightsWaived: delegation,
  paperSubmitted: { paper: aPaper },
  papersMerged: { paper: aPaper, from: numbers },
  paperEdited: { ...paper, ...words },
  paperSigned: { ...paper, ...delegation, as: oneOf(["sponsor", "signatory"]) },
  paperUnsigned: { ...paper, ...delegation },
  paperPromoted: { ...paper, kind: oneOf(PAPER_KINDS) },
  paperIntroduced: { ...paper, ...item, parts },
  paperWithdrawn: paper,
  amendmentsOrdered: { ...paper, order: numbers },
  amendmentAccepted: paper,
  paperAmended: { ...paper, amendment: whole, text: amended, parts },
  paperDivided: { ...paper, parts },
  partDecided: { ...paper, part: whole, carried: bool },
  paperDecided: { ...paper, carried: bool, text: amended },
  papersOrdered: { papers: numbers },
  methodSet: { method: oneOf(SET_METHODS) },
  paperSetAside: paper,
  paperReopened: { ...paper, parts },
  clausesMatched: { ...paper, wordings, isShown: bool },
  matchesShown: { ...paper, wordings },
  modelSet: { isUsed: bool },
  noteWritten: { chair: oneOf([1, 2]), text: textUpTo(LONGEST_NOTE) },
  undone: { entry: whole },
};

const CHECKS: ReadonlyMap<string, Check> = new Map(
  Object.entries(FORMS).map(([type, fields]) => [type, record({ type: oneOf([type]), ...fields }, LATER)]),
);

/** Whether a value is a fact, with every field in its place. */
export function isFact(value: unknown): value is Fact {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  return typeof value.type === "string" && CHECKS.get(value.type)?.(value) === true;
}
