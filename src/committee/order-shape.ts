/** The form of every order, for what comes from a device or a file. */

import { anything, bool, type Check, listOf, oneOf, orNull, record, text, whole } from "./shape.ts";
import { CHOICES, METHODS } from "./state/ballot.ts";
import { ATTENDANCES, DELEGATION_KINDS, type Who } from "./state/delegation.ts";
import { CAUCUS_KINDS, LISTS } from "./state/fact.ts";
import { MOTION_KINDS, SIDES } from "./state/motion.ts";
import type { Order, OrderType } from "./state/order.ts";
import { POINT_KINDS, YIELDS } from "./state/pack.ts";
import { CHANGES, PAPER_KINDS } from "./state/paper.ts";

type Fields<T extends OrderType> = {
  readonly [K in Exclude<keyof Extract<Order, Readonly<{ type: T }>>, "type">]: Check;
};

/** Capitals, as the codes of states, or “x1”…: never the name of something that every object has. */
export const id: Check = (value) =>
  typeof value === "string" && /^(?:[A-Z][A-Z0-9-]{0,15}|x\d{1,4})$/.test(value);
const name: Check = (value) => typeof value === "string" && value.trim() !== "";
const ids = listOf(id);
const numbers = listOf(whole);
const delegation = { delegation: id };
const seconds = { seconds: whole };
const motion = { motion: whole };
const paper = { paper: whole };
const method = { method: oneOf(METHODS) };
const list = { list: oneOf(LISTS) };
export const motionValues = (topic: Check): Check =>
  record({
    total: orNull(whole),
    each: orNull(whole),
    topic: orNull(topic),
    item: orNull(whole),
    paper: orNull(whole),
    clauses: numbers,
    papers: numbers,
  });
const values = motionValues(text);
export const amends = record({ paper: whole, change: oneOf(CHANGES), clause: whole });
/** @param long how long its name may be */
export const seatNamed = (long: Check): Check =>
  record({ id, name: (value) => name(value) && long(value), kind: oneOf(DELEGATION_KINDS) });
export const seat = seatNamed(text);

const FORMS: { readonly [T in OrderType]: Fields<T> } = {
  openMeeting: {},
  suspendMeeting: { seconds: orNull(whole) },
  resumeMeeting: {},
  adjournMeeting: {},
  closeCommittee: {},
  /** Its own check says what is wrong with it. */
  changePack: { pack: anything },
  addDelegation: { delegation: seat },
  removeDelegation: delegation,
  writeNote: { text },
  startRollCall: {},
  answerRollCall: { attendance: oneOf(ATTENDANCES) },
  endRollCall: {},
  recordAttendance: { ...delegation, attendance: oneOf(ATTENDANCES) },
  addItem: { title: text },
  removeItem: { item: whole },
  orderItems: { items: numbers },
  takeItem: { item: whole },
  openDebate: {},
  closeDebate: {},
  adjournDebate: {},
  resumeDebate: { item: whole },
  finishItem: {},
  setDebateTime: seconds,
  openList: {},
  closeList: {},
  setSpeakingTime: seconds,
  joinList: { ...list, ...delegation },
  leaveList: { ...list, ...delegation },
  orderSpeakers: { ...list, order: ids },
  callNext: list,
  callSpeaker: delegation,
  yieldSpeech: { to: oneOf(YIELDS), delegation: orNull(id) },
  stopClocks: {},
  startClocks: {},
  extendSpeech: seconds,
  endSpeech: {},
  startCaucus: { kind: oneOf(CAUCUS_KINDS), topic: text, ...seconds, each: orNull(whole) },
  extendCaucus: seconds,
  endCaucus: {},
  move: { ...delegation, kind: oneOf(MOTION_KINDS), values },
  secondMotion: { ...motion, ...delegation },
  objectToMotion: { ...motion, ...delegation },
  withdrawMotion: motion,
  ruleOutMotion: motion,
  clearMotions: {},
  hearOnMotion: { ...motion, ...delegation, side: oneOf(SIDES) },
  grantMotion: motion,
  putMotion: { ...motion, ...method },
  putPaper: { ...paper, ...method },
  putPart: { ...paper, part: whole, ...method },
  vote: { ...delegation, choice: oneOf(CHOICES), withRights: bool },
  pass: delegation,
  countPlacards: { yes: whole, no: whole, abstain: whole },
  object: delegation,
  closeBallot: {},
  cancelBallot: {},
  explainVote: delegation,
  waiveRights: delegation,
  raisePoint: { kind: oneOf(POINT_KINDS), ...delegation },
  rulePoint: { point: whole, upheld: bool },
  dropPoint: { point: whole },
  appealRuling: { point: whole, ...delegation, ...method },
  askReply: delegation,
  grantReply: delegation,
  refuseReply: delegation,
  submitPaper: {
    ...delegation,
    kind: oneOf(PAPER_KINDS),
    title: text,
    preamble: text,
    text,
    amends: orNull(amends),
  },
  editPaper: { ...paper, title: text, preamble: text, text },
  signPaper: { ...paper, ...delegation, as: oneOf(["sponsor", "signatory"]) },
  unsignPaper: { ...paper, ...delegation },
  promotePaper: paper,
  introducePaper: paper,
  withdrawPaper: paper,
  orderAmendments: { ...paper, order: numbers },
  orderPapers: { papers: numbers },
  acceptAmendment: paper,
  matchClauses: { ...paper, wordings: listOf(orNull(text)), isShown: bool },
  setModel: { isUsed: bool },
  mergePapers: { papers: numbers, title: text, preamble: text, text },
};

const CHECKS: ReadonlyMap<string, Check> = new Map(
  Object.entries(FORMS).map(([type, fields]) => [type, record({ type: oneOf([type]), ...fields })]),
);

/** Whether a value is an order, with every field in its place. */
export function isOrder(value: unknown): value is Order {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  return typeof value.type === "string" && CHECKS.get(value.type)?.(value) === true;
}

const chair = record({ type: oneOf(["chair"]), chair: oneOf([1, 2]) });
const delegate = record({ type: oneOf(["delegation"]), id });

export function isWho(value: unknown): value is Who {
  return chair(value) || delegate(value);
}
