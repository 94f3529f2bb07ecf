/**
 * What chairs and delegations ask. Where an order names a `delegation`, it is asked for that one: a chair may ask for any,
 * a delegation for itself alone.
 */
import * as z from "zod/mini";
import { METHODS, tally, vote } from "./ballot.ts";
import { ATTENDANCES, delegationNamed, id, ids } from "./delegation.ts";
import { MOTION_KINDS, motionValues, SIDES } from "./motion.ts";
import { type Pack, POINT_KINDS, YIELDS } from "./pack.ts";
import { amends, PAPER_KINDS } from "./paper.ts";
import { list, type OneOf, oneOf, whole } from "./schema.ts";
import { CAUCUS_KINDS, LISTS } from "./state.ts";

/** Of any length: rules refuse a text that is too long, and say so. */
const text = z.string();
export const delegation = delegationNamed(text);
const numbers = list(whole);
const itself = { delegation: id };
const lasting = { seconds: whole };
const aboutMotion = { motion: whole };
const aboutPaper = { paper: whole };
const byMethod = { method: z.enum(METHODS) };
const attendance = { attendance: z.enum(ATTENDANCES) };
const aList = { list: z.enum(LISTS) };
const words = { title: text, preamble: text, text };

const SESSION_ORDERS = {
  openMeeting: {},
  suspendMeeting: { seconds: z.nullable(whole) },
  resumeMeeting: {},
  adjournMeeting: {},
  closeCommittee: {},
  /** A check of its own says what is wrong with it. */
  changePack: { pack: z.custom<Pack>() },
  addDelegation: { delegation },
  removeDelegation: itself,
  writeNote: { text },
};

const ROLL_CALL_ORDERS = {
  startRollCall: {},
  /** Of the one whose name is called. */
  answerRollCall: attendance,
  endRollCall: {},
  /** At any time: who comes late, and who leaves. */
  recordAttendance: { ...itself, ...attendance },
};

const AGENDA_ORDERS = {
  addItem: { title: text },
  removeItem: { item: whole },
  orderItems: { items: numbers },
  takeItem: { item: whole },
  openDebate: {},
  closeDebate: {},
  adjournDebate: {},
  resumeDebate: { item: whole },
  finishItem: {},
  setDebateTime: lasting,
};

const SPEAKERS_ORDERS = {
  openList: {},
  closeList: {},
  setSpeakingTime: lasting,
  joinList: { ...aList, ...itself },
  leaveList: { ...aList, ...itself },
  orderSpeakers: { ...aList, order: ids },
  /** The first on the list. */
  callNext: aList,
  /** Anybody, out of turn. */
  callSpeaker: itself,
  yieldSpeech: { to: z.enum(YIELDS), delegation: z.nullable(id) },
  stopClocks: {},
  startClocks: {},
  extendSpeech: lasting,
  endSpeech: {},
};

const CAUCUS_ORDERS = {
  startCaucus: { kind: z.enum(CAUCUS_KINDS), topic: text, ...lasting, each: z.nullable(whole) },
  extendCaucus: lasting,
  endCaucus: {},
};

const MOTION_ORDERS = {
  move: { ...itself, kind: z.enum(MOTION_KINDS), values: motionValues(text) },
  secondMotion: { ...aboutMotion, ...itself },
  objectToMotion: { ...aboutMotion, ...itself },
  withdrawMotion: aboutMotion,
  ruleOutMotion: aboutMotion,
  /** All that are pending fall. */
  clearMotions: {},
  /** A speech on it. */
  hearOnMotion: { ...aboutMotion, ...itself, side: z.enum(SIDES) },
  /** Without a vote: by the chair's decision, on demand, or because nobody objects. */
  grantMotion: aboutMotion,
  putMotion: { ...aboutMotion, ...byMethod },
};

const BALLOT_ORDERS = {
  putPaper: { ...aboutPaper, ...byMethod },
  putPart: { ...aboutPaper, part: whole, ...byMethod },
  vote: { ...itself, ...vote.shape },
  pass: itself,
  countPlacards: tally.shape,
  object: itself,
  closeBallot: {},
  cancelBallot: {},
  /** Before the vote, or after it. */
  explainVote: itself,
  waiveRights: itself,
};

const POINT_ORDERS = {
  raisePoint: { kind: z.enum(POINT_KINDS), ...itself },
  rulePoint: { point: whole, upheld: z.boolean() },
  dropPoint: { point: whole },
  /** Against the chair's last ruling; put to the vote at once. */
  appealRuling: { point: whole, ...itself, ...byMethod },
  askReply: itself,
  grantReply: itself,
  refuseReply: itself,
};

const PAPER_ORDERS = {
  submitPaper: { ...itself, kind: z.enum(PAPER_KINDS), ...words, amends: z.nullable(amends) },
  editPaper: { ...aboutPaper, ...words },
  signPaper: { ...aboutPaper, ...itself, as: z.enum(["sponsor", "signatory"]) },
  unsignPaper: { ...aboutPaper, ...itself },
  /** A working paper becomes a draft resolution. */
  promotePaper: aboutPaper,
  introducePaper: aboutPaper,
  withdrawPaper: aboutPaper,
  orderAmendments: { ...aboutPaper, order: numbers },
  orderPapers: { papers: numbers },
  acceptAmendment: aboutPaper,
};

/** Between a committee's clauses and the model that plays on with them; the model is none of the committee's business. */
const MATCHING_ORDERS = {
  /** One wording for each clause. */
  matchClauses: { ...aboutPaper, wordings: list(z.nullable(text)), isShown: z.boolean() },
  /** Whether the committee is on the topic of the model at all. */
  setModel: { isUsed: z.boolean() },
};

const MERGE_ORDERS = {
  /** Papers that are not amendments become one, with all their sponsors. */
  mergePapers: { papers: numbers, ...words },
};

export type SessionOrder = OneOf<typeof SESSION_ORDERS>;
export type RollCallOrder = OneOf<typeof ROLL_CALL_ORDERS>;
export type AgendaOrder = OneOf<typeof AGENDA_ORDERS>;
export type SpeakersOrder = OneOf<typeof SPEAKERS_ORDERS>;
export type CaucusOrder = OneOf<typeof CAUCUS_ORDERS>;
export type MotionOrder = OneOf<typeof MOTION_ORDERS>;
export type BallotOrder = OneOf<typeof BALLOT_ORDERS>;
export type PointOrder = OneOf<typeof POINT_ORDERS>;
export type PaperOrder = OneOf<typeof PAPER_ORDERS>;
export type MatchingOrder = OneOf<typeof MATCHING_ORDERS>;
export type MergeOrder = OneOf<typeof MERGE_ORDERS>;

export const ORDERS = {
  ...SESSION_ORDERS,
  ...ROLL_CALL_ORDERS,
  ...AGENDA_ORDERS,
  ...SPEAKERS_ORDERS,
  ...CAUCUS_ORDERS,
  ...MOTION_ORDERS,
  ...BALLOT_ORDERS,
  ...POINT_ORDERS,
  ...PAPER_ORDERS,
  ...MATCHING_ORDERS,
  ...MERGE_ORDERS,
};

/** An order with every field in its place. */
export const order = oneOf(ORDERS);
export type Order = OneOf<typeof ORDERS>;
export type OrderType = Order["type"];

/** Why a committee refuses: codes, their sentences are in the catalogue. */
export const REFUSALS = [
  "nonsense",
  "tooLong",
  "tooMany",
  "notYours",
  "chairOnly",
  "unknownDelegation",
  "unknownItem",
  "unknownMotion",
  "unknownPaper",
  "unknownPoint",
  "packBroken",
  "notNow",
  "notOpen",
  "closed",
  "noQuorum",
  "absent",
  "noVote",
  "maySpeakNot",
  "onList",
  "notOnList",
  "listClosed",
  "listEmpty",
  "floorTaken",
  "floorIdle",
  "noSpeech",
  "noCaucus",
  "noBallot",
  "ballotOpen",
  "noRollCall",
  "noItem",
  "notInPack",
  "notInOrder",
  "needsValue",
  "doesNotDivide",
  "needsSecond",
  "ownMotion",
  "notFirst",
  "needsVote",
  "needsNoVote",
  "speakersHeard",
  "wrongMethod",
  "mayNotAbstain",
  "mayNotPass",
  "noRights",
  "notCalled",
  "votesMissing",
  "countWrong",
  "alreadyDone",
  "mayNotYield",
  "mayNotInterrupt",
  "mayNotAppeal",
  "noReplyLeft",
  "mayNotExplain",
  "tooFewSponsors",
  "tooFewSignatories",
  "amendmentsFirst",
  "partsFirst",
  "notFriendly",
  "nothingToUndo",
] as const;
export type Refusal = (typeof REFUSALS)[number];
