/** Decides an order: returns the facts that it leads to, or the reason for refusing it. */
import * as z from "zod/mini";
import { cleanLine, cleanValue } from "../kernel/clean-text.ts";
import { lookOf } from "../kernel/look-alike.ts";
import { checkPack } from "./packs/pack-check.ts";
import { proposalsEnded } from "./proposals-ended.ts";
import { decideAgenda } from "./rules/agenda.ts";
import { decideBallot } from "./rules/ballots.ts";
import { decideCaucus } from "./rules/caucus.ts";
import { decideCrisis } from "./rules/crisis.ts";
import { decideDebate } from "./rules/debates.ts";
import { accept, type Decision, mayAsk, refuse } from "./rules/decision.ts";
import { decideElection } from "./rules/elections.ts";
import { decideLetter } from "./rules/letters.ts";
import { decideMatching } from "./rules/matching.ts";
import { decideMerge } from "./rules/merger-proposals.ts";
import { decideMotion } from "./rules/motions.ts";
import { decidePaper } from "./rules/papers.ts";
import { appealLapsed, decidePoint } from "./rules/points.ts";
import { decidePosition } from "./rules/positions.ts";
import { decideRollCall } from "./rules/roll-call.ts";
import { decideScore } from "./rules/scores.ts";
import { decideSession } from "./rules/session.ts";
import { decideSpeakers } from "./rules/speakers.ts";
import { type Delegation, type Who, who as whoSchema } from "./state/delegation.ts";
import { isTooLong, MOST_SEATS } from "./state/limits.ts";
import { delegation, type Order, type OrderType, order as orderSchema, type Refusal } from "./state/order.ts";
import type { Pack } from "./state/pack.ts";
import { list, time } from "./state/schema.ts";
import type { Committee } from "./state/state.ts";

export type { Decision } from "./rules/decision.ts";

/** Forms a committee. */
export function foundCommittee(written: string, pack: Pack, seats: readonly Delegation[]): Decision {
  if (!z.validate(list(delegation), seats) || typeof written !== "string") return refuse("nonsense");
  const name = cleanLine(written);
  const delegations = cleanValue(seats);
  if (name === "" || delegations.some((one) => one.name === "")) return refuse("needsName");
  if (checkPack(pack).length > 0) return refuse("packBroken");
  if (isTooLong(name) || delegations.some((one) => isTooLong(one.name))) return refuse("tooLong");
  if (delegations.length > MOST_SEATS) return refuse("tooMany");
  const looks = delegations.map((one) => lookOf(one.name) || one.id);
  const isTwice = [delegations.map(({ id }) => id), looks].some((all) => new Set(all).size < all.length);
  if (isTwice) return refuse("alreadyDone");
  return accept({ type: "committeeFormed", name, pack, delegations });
}

type Rule<T extends OrderType> = (
  state: Committee,
  order: Extract<Order, Readonly<{ type: T }>>,
  who: Who,
  at: number,
) => Decision;

/** The function that decides each type of order. */
const RULES: { readonly [T in OrderType]: Rule<T> } = {
  openMeeting: decideSession,
  suspendMeeting: decideSession,
  resumeMeeting: decideSession,
  adjournMeeting: decideSession,
  setNextMeeting: decideSession,
  closeCommittee: decideSession,
  changePack: decideSession,
  addDelegation: decideSession,
  removeDelegation: decideSession,
  writeNote: decideSession,
  startRollCall: decideRollCall,
  answerRollCall: decideRollCall,
  endRollCall: decideRollCall,
  takeAnswers: decideRollCall,
  recordAttendance: decideRollCall,
  addItem: decideAgenda,
  removeItem: decideAgenda,
  orderItems: decideAgenda,
  takeItem: decideAgenda,
  openDebate: decideAgenda,
  closeDebate: decideAgenda,
  adjournDebate: decideAgenda,
  resumeDebate: decideAgenda,
  finishItem: decideAgenda,
  setDebateTime: decideAgenda,
  openList: decideSpeakers,
  closeList: decideSpeakers,
  setSpeakingTime: decideSpeakers,
  joinList: decideSpeakers,
  leaveList: decideSpeakers,
  orderSpeakers: decideSpeakers,
  callNext: decideSpeakers,
  callSpeaker: decideSpeakers,
  yieldSpeech: decideSpeakers,
  stopClocks: decideSpeakers,
  startClocks: decideSpeakers,
  extendSpeech: decideSpeakers,
  endSpeech: decideSpeakers,
  debatePaper: decideDebate,
  turnDebate: decideDebate,
  endPaperDebate: decideDebate,
  extendDebate: decideDebate,
  startCaucus: decideCaucus,
  extendCaucus: decideCaucus,
  endCaucus: decideCaucus,
  nameFacilitator: decideCaucus,
  move: decideMotion,
  secondMotion: decideMotion,
  objectToMotion: decideMotion,
  withdrawMotion: decideMotion,
  ruleOutMotion: decideMotion,
  clearMotions: decideMotion,
  hearOnMotion: decideMotion,
  grantMotion: decideMotion,
  putMotion: decideMotion,
  putPaper: decideBallot,
  putPart: decideBallot,
  vote: decideBallot,
  pass: decideBallot,
  declareBySight: decideBallot,
  countPlacards: decideBallot,
  object: decideBallot,
  askForCount: decideBallot,
  closeBallot: decideBallot,
  cancelBallot: decideBallot,
  explainVote: decideBallot,
  waiveRights: decideBallot,
  raisePoint: decidePoint,
  rulePoint: decidePoint,
  dropPoint: decidePoint,
  appealRuling: decidePoint,
  askReply: decidePoint,
  grantReply: decidePoint,
  refuseReply: decidePoint,
  submitPaper: decidePaper,
  editPaper: decidePaper,
  signPaper: decidePaper,
  unsignPaper: decidePaper,
  answerSponsor: decidePaper,
  withdrawSponsorAsk: decidePaper,
  promotePaper: decidePaper,
  approvePaper: decidePaper,
  introducePaper: decidePaper,
  withdrawPaper: decidePaper,
  takeUpPaper: decidePaper,
  orderAmendments: decidePaper,
  orderPapers: decidePaper,
  acceptAmendment: decidePaper,
  answerAmendment: decidePaper,
  matchClauses: decideMatching,
  setModel: decideMatching,
  mergePapers: decideMerge,
  answerMerger: decideMerge,
  decideMerger: decideMerge,
  sendNote: decideCrisis,
  answerNote: decideCrisis,
  announceUpdate: decideCrisis,
  askStrawPoll: decideCrisis,
  openStrawPoll: decideCrisis,
  answerStrawPoll: decideCrisis,
  closeStrawPoll: decideCrisis,
  dropStrawPoll: decideCrisis,
  openElection: decideElection,
  closeElection: decideElection,
  cancelElection: decideElection,
  allowNotes: decideLetter,
  sendRequest: decideLetter,
  answerRequest: decideLetter,
  sendNoteTo: decideLetter,
  passNote: decideLetter,
  stopNote: decideLetter,
  withdrawNote: decideLetter,
  reportNote: decideLetter,
  handInPosition: decidePosition,
  commentPosition: decidePosition,
  setPositionDeadline: decidePosition,
  sharePositions: decidePosition,
  setRubric: decideScore,
  giveScore: decideScore,
};

/** The only orders that a closed committee still accepts. A jury decides on awards when the debate is over. */
const AFTER_CLOSING: readonly OrderType[] = ["writeNote", "commentPosition", "setRubric", "giveScore"];

const asking = z.strictObject({ order: orderSchema, who: whoSchema, at: time });

/**
 * Never throws: every order leads either to facts or to a refusal. Text from users is cleaned. @param at in ms since
 * 1970
 */
export function decide(state: Committee, asked: Order, who: Who, at: number): Decision {
  if (!z.validate(asking, { order: asked, who, at })) return refuse("nonsense");
  const order = cleanValue(asked);
  const reason = mayAsk(state, order, who) ?? closedTo(state, order);
  if (reason !== null) return refuse(reason);
  const rule = RULES[order.type] as Rule<OrderType>;
  const decided = rule(state, order, who, at);
  if (!decided.ok) return decided;
  const { facts } = decided;
  return accept(...facts, ...appealLapsed(state, facts), ...proposalsEnded(state, facts, at));
}

function closedTo({ session }: Committee, { type }: Order): Refusal | null {
  return session === "closed" && !AFTER_CLOSING.includes(type) ? "closed" : null;
}
