/** What all rules share: the form of their decisions, limits, and permissions. */
import type { Fact } from "../facts/fact.ts";
import type { DelegationId, Who } from "../state/delegation.ts";
import type { Order, OrderType, Refusal } from "../state/order.ts";
import type { Moment } from "../state/pack.ts";
import { delegationOf } from "../state/seats.ts";
import type { AgendaItem, Committee, Speech } from "../state/state.ts";

export type Decision =
  | Readonly<{ ok: true; facts: readonly Fact[] }>
  | Readonly<{ ok: false; reason: Refusal }>;

export const refuse = (reason: Refusal): Decision => ({ ok: false, reason });
export const accept = (...facts: readonly Fact[]): Decision => ({ ok: true, facts });
/** Refuses with the reason, if there is one; otherwise accepts with the facts. */
export const unless = (reason: Refusal | null, ...facts: readonly Fact[]): Decision =>
  reason === null ? accept(...facts) : refuse(reason);

/** A day, in seconds. */
const LONGEST_TIME = 86_400;

/** Whether a length of time is allowed: more than zero and at most a day. */
export const isLength = (seconds: number): boolean => seconds > 0 && seconds <= LONGEST_TIME;

/** Orders that a delegation may send for itself. Only chairs may send the others. */
const OWN: readonly OrderType[] = [
  "joinList",
  "leaveList",
  "yieldSpeech",
  "move",
  "secondMotion",
  "objectToMotion",
  "withdrawMotion",
  "vote",
  "pass",
  "object",
  "askForCount",
  "waiveRights",
  "raisePoint",
  "appealRuling",
  "askReply",
  "submitPaper",
  "editPaper",
  "signPaper",
  "unsignPaper",
  "answerSponsor",
  "withdrawSponsorAsk",
  "withdrawPaper",
  "answerAmendment",
  "takeUpPaper",
  "mergePapers",
  "answerMerger",
  "sendNote",
  "sendRequest",
  "sendNoteTo",
  "reportNote",
  "handInPosition",
  "askStrawPoll",
  "answerStrawPoll",
  "dropStrawPoll",
];

/**
 * Orders from a delegation that name another one: to yield to it, to remove it as a co-sponsor, or to say whether it
 * becomes one.
 */
const OF_OTHERS: readonly OrderType[] = ["yieldSpeech", "unsignPaper", "answerSponsor"];

/** Why this sender may not send this order at all, or null if the sender may. */
export function mayAsk(state: Committee, order: Order, who: Who): Refusal | null {
  const named = "delegation" in order && order.type !== "addDelegation" ? order.delegation : null;
  if (who.type === "delegation") {
    if (!OWN.includes(order.type)) return "chairOnly";
    if (delegationOf(state, who.id) === undefined) return "unknownDelegation";
    if (named !== null && named !== who.id && !OF_OTHERS.includes(order.type)) return "notYours";
  }
  if (typeof named === "string" && delegationOf(state, named) === undefined) return "unknownDelegation";
  return null;
}

/** Whether the order comes from a chair or from this delegation itself. */
export function isFor(who: Who, id: DelegationId): boolean {
  return who.type === "chair" || who.id === id;
}

export function itemOf({ agenda }: Committee, item: number | null): AgendaItem | undefined {
  return agenda.find(({ id }) => id === item);
}

/** Whether an election takes place. Nothing else goes on meanwhile (General Assembly rule 88). */
export function isElecting({ elections }: Committee): boolean {
  return (elections?.open ?? null) !== null;
}

/** The stage of the committee's work, or null if the committee is not meeting or a vote is running. */
export function momentOf(state: Committee): Moment | null {
  if (state.session !== "open" || state.floor.type === "ballot" || isElecting(state)) return null;
  if (state.floor.type === "caucus") return "caucus";
  const item = itemOf(state, state.current);
  if (item?.status === "open") return "debate";
  return item?.status === "closed" ? "voting" : "agenda";
}

/** The current speech, or null. */
export function speechOf({ floor }: Committee): Speech | null {
  if (floor.type === "speech") return floor.speech;
  return floor.type === "caucus" ? floor.speech : null;
}

/**
 * Why no vote, speech or roll call can begin now, or null if the floor is free. A caucus without a speaker leaves the
 * floor free.
 */
export function floorTaken(state: Committee): Refusal | null {
  if (state.session !== "open") return "notOpen";
  if (state.floor.type === "ballot") return "ballotOpen";
  if (isElecting(state)) return "electionOpen";
  return speechOf(state) === null ? null : "floorTaken";
}

/** Why the floor is not idle, or null if it is. Unlike `floorTaken`, this also refuses while a caucus is running. */
export function floorBusy(state: Committee): Refusal | null {
  return floorTaken(state) ?? (state.floor.type === "idle" ? null : "floorTaken");
}

/** Whether two lists have the same members, each once, in any order. */
export function isSameSet<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && new Set([...some, ...others]).size === some.length;
}

/** The time of the debate stands while the committee does not meet, so that the next meeting goes on with the rest. */
export function debateStopped({ debateClock }: Committee): readonly Fact[] {
  return debateClock === null || debateClock.since === null ? [] : [{ type: "clocksStopped" }];
}
