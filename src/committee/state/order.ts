/**
 * Orders of chairs and delegations. In an order, `delegation` is the one that the order is for. A chair may send such
 * an order for any delegation, but a delegation only for itself.
 */
import * as z from "zod/mini";
import { METHODS, tally, vote } from "./ballot.ts";
import { ATTENDANCE_ORDERS, CONFERENCE_ORDERS } from "./conference-orders.ts";
import { hand } from "./crisis.ts";
import { DEBATE_MODES } from "./debate.ts";
import { ATTENDANCES, delegationNamed, id, ids } from "./delegation.ts";
import { MOTION_KINDS, motionValues, SIDES } from "./motion.ts";
import { type Pack, POINT_KINDS, YIELDS } from "./pack.ts";
import { amends, form, PAPER_KINDS } from "./paper.ts";
import { list, type OneOf, oneOf, time, whole } from "./schema.ts";
import { CAUCUS_KINDS, LISTS } from "./state.ts";

export { REFUSALS, type Refusal } from "./refusal.ts";

/** This text may have any length, because the rules refuse a long text with a reason. */
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
  /** `at`: when the committee meets next, in ms since 1970, or null if that is open. */
  setNextMeeting: { at: z.nullable(time) },
  closeCommittee: {},
  /** The pack is checked separately, so that the answer can say what is wrong. */
  changePack: { pack: z.custom<Pack>() },
  addDelegation: { delegation },
  removeDelegation: itself,
  writeNote: { text },
};

const ROLL_CALL_ORDERS = {
  startRollCall: {},
  /** The answer of the delegation that is being called. */
  answerRollCall: attendance,
  endRollCall: {},
  ...ATTENDANCE_ORDERS,
  /**
   * For example when a delegation arrives late or leaves early. During a ballot, only a member that has left without
   * voting can be marked absent.
   */
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
  /** Calls the first speaker on the list. */
  callNext: aList,
  /** Calls any delegation, out of turn. */
  callSpeaker: itself,
  yieldSpeech: { to: z.enum(YIELDS), delegation: z.nullable(id) },
  stopClocks: {},
  startClocks: {},
  extendSpeech: lasting,
  endSpeech: {},
};

/** Orders about the debate on one paper. */
const DEBATE_ORDERS = {
  debatePaper: { ...aboutPaper, mode: z.enum(DEBATE_MODES), ...lasting, against: whole },
  /** The time for is over, and the time against begins. */
  turnDebate: {},
  endPaperDebate: {},
  extendDebate: lasting,
};

const CAUCUS_ORDERS = {
  startCaucus: { kind: z.enum(CAUCUS_KINDS), topic: text, ...lasting, each: z.nullable(whole) },
  extendCaucus: lasting,
  endCaucus: {},
  /** The chair asks a delegation to lead the informal consultations. */
  nameFacilitator: itself,
};

const MOTION_ORDERS = {
  move: { ...itself, kind: z.enum(MOTION_KINDS), values: motionValues(text) },
  /** `delegation`: null if the chair heard a second from the floor and did not take the name. */
  secondMotion: { ...aboutMotion, delegation: z.nullable(id) },
  objectToMotion: { ...aboutMotion, ...itself },
  withdrawMotion: aboutMotion,
  ruleOutMotion: aboutMotion,
  /** Drops all pending motions. */
  clearMotions: {},
  /** Records a speech on the motion. */
  hearOnMotion: { ...aboutMotion, ...itself, side: z.enum(SIDES) },
  /** Passes the motion without a vote: by the chair's decision, on demand, or because nobody objects. */
  grantMotion: aboutMotion,
  putMotion: { ...aboutMotion, ...byMethod },
};

/** The ballot that the sender saw. Without it, the order is for the running one. */
const onBallot = { ballot: z.exactOptional(whole) };

const BALLOT_ORDERS = {
  putPaper: { ...aboutPaper, ...byMethod },
  putPart: { ...aboutPaper, part: whole, ...byMethod },
  vote: { ...itself, ...vote.shape, ...onBallot },
  pass: { ...itself, ...onBallot },
  /** Closes a vote by placards without numbers: the chair sees which side is larger. */
  declareBySight: { carried: z.boolean(), ...onBallot },
  countPlacards: { ...tally.shape, ...onBallot },
  object: { ...itself, ...onBallot },
  /** Until the chair has declared a vote by sight, a delegation may ask that the placards be counted. */
  askForCount: { ...itself, ...onBallot },
  /** `missing`: how many votes the chair has been told are missing. Needed only if some are. */
  closeBallot: { missing: z.exactOptional(whole), ...onBallot },
  cancelBallot: onBallot,
  /** Allowed before or after the vote. */
  explainVote: itself,
  waiveRights: itself,
};

const POINT_ORDERS = {
  raisePoint: { kind: z.enum(POINT_KINDS), ...itself },
  rulePoint: { point: whole, upheld: z.boolean() },
  dropPoint: { point: whole },
  /** Appeals against the chair's last ruling. The appeal is put to the vote at once. */
  appealRuling: { point: whole, ...itself, ...byMethod },
  askReply: itself,
  grantReply: itself,
  refuseReply: itself,
};

const PAPER_ORDERS = {
  submitPaper: {
    ...itself,
    kind: z.enum(PAPER_KINDS),
    form: z.exactOptional(form),
    ...words,
    amends: z.nullable(amends),
  },
  /** `over`: the words that the writer changed. The order is refused if the paper has other words by now. */
  editPaper: { ...aboutPaper, ...words, over: z.exactOptional(z.strictObject(words)) },
  /** A delegation signs at once, but only asks to become a sponsor. The chair enters either at once. */
  signPaper: { ...aboutPaper, ...itself, as: z.enum(["sponsor", "signatory"]) },
  unsignPaper: { ...aboutPaper, ...itself },
  /** The first sponsor says whether the delegation that asked becomes a sponsor. */
  answerSponsor: { ...aboutPaper, ...itself, isAccepted: z.boolean() },
  withdrawSponsorAsk: { ...aboutPaper, ...itself },
  /** Turns a working paper into a draft resolution. */
  promotePaper: aboutPaper,
  /** The approval panel or the secretariat has read a draft, and approves it or sends it back. */
  approvePaper: { ...aboutPaper, isApproved: z.boolean() },
  introducePaper: aboutPaper,
  withdrawPaper: aboutPaper,
  /** A member takes up a paper that its mover has withdrawn. */
  takeUpPaper: { ...aboutPaper, ...itself },
  orderAmendments: { ...aboutPaper, order: numbers },
  orderPapers: { papers: numbers },
  /** The chair records that all sponsors of the paper accept the amendment. */
  acceptAmendment: aboutPaper,
  /** A sponsor of the paper says whether it accepts the amendment. If all do, the text changes without a vote. */
  answerAmendment: { ...aboutPaper, ...itself, isFriendly: z.boolean() },
};

/** Orders that match a committee's clauses to the model. The committee's own rules do not use the model. */
const MATCHING_ORDERS = {
  /** One wording or null for each provision (`provisions.ts`), or for each clause. */
  matchClauses: { ...aboutPaper, wordings: list(z.nullable(text)), isShown: z.boolean() },
  /** Whether the committee's topic is the one that the model covers. */
  setModel: { isUsed: z.boolean() },
};

/** Orders about notes to the crisis staff, updates of the crisis, and straw polls. */
const CRISIS_ORDERS = {
  sendNote: { ...itself, text },
  answerNote: { note: whole, text },
  /** With a headline, it is a report of the press. */
  announceUpdate: { text, headline: z.exactOptional(text) },
  askStrawPoll: { ...itself, question: text },
  openStrawPoll: { poll: whole },
  answerStrawPoll: { ...itself, choice: hand },
  /** The hands that the chair has counted. */
  closeStrawPoll: { yes: whole, no: whole },
  /** Drops a question that waits, or a straw poll that is being taken. */
  dropStrawPoll: { poll: whole },
};

const MERGE_ORDERS = {
  /**
   * Merges papers and their sponsors if it comes from a chair; otherwise proposes to merge them. Amendments cannot be
   * merged.
   */
  mergePapers: { papers: numbers, ...words },
  /** A sponsor agrees to a proposal, or ends it with a no. */
  answerMerger: { merger: whole, ...itself, isAccepted: z.boolean() },
  /** The chair merges the papers of a proposal, or ends the proposal. */
  decideMerger: { merger: whole, isMerged: z.boolean() },
};

export type SessionOrder = OneOf<typeof SESSION_ORDERS>;
export type RollCallOrder = OneOf<typeof ROLL_CALL_ORDERS>;
export type AgendaOrder = OneOf<typeof AGENDA_ORDERS>;
export type SpeakersOrder = OneOf<typeof SPEAKERS_ORDERS>;
export type DebateOrder = OneOf<typeof DEBATE_ORDERS>;
export type CaucusOrder = OneOf<typeof CAUCUS_ORDERS>;
export type MotionOrder = OneOf<typeof MOTION_ORDERS>;
export type BallotOrder = OneOf<typeof BALLOT_ORDERS>;
export type PointOrder = OneOf<typeof POINT_ORDERS>;
export type PaperOrder = OneOf<typeof PAPER_ORDERS>;
export type MatchingOrder = OneOf<typeof MATCHING_ORDERS>;
export type MergeOrder = OneOf<typeof MERGE_ORDERS>;
export type CrisisOrder = OneOf<typeof CRISIS_ORDERS>;

export const ORDERS = {
  ...SESSION_ORDERS,
  ...ROLL_CALL_ORDERS,
  ...AGENDA_ORDERS,
  ...SPEAKERS_ORDERS,
  ...DEBATE_ORDERS,
  ...CAUCUS_ORDERS,
  ...MOTION_ORDERS,
  ...BALLOT_ORDERS,
  ...POINT_ORDERS,
  ...PAPER_ORDERS,
  ...MATCHING_ORDERS,
  ...MERGE_ORDERS,
  ...CRISIS_ORDERS,
  ...CONFERENCE_ORDERS,
};

/** The schema of an order. */
export const order = oneOf(ORDERS);
export type Order = OneOf<typeof ORDERS>;
export type OrderType = Order["type"];
