/** What all rules share: answers, limits, and who may ask what. */
import type { Fact } from "../facts/fact.ts";
import type { DelegationId, Who } from "../state/delegation.ts";
import type { Order, OrderType, Refusal } from "../state/order.ts";
import type { Moment } from "../state/pack.ts";
import { delegationOf } from "../state/seats.ts";
import type { AgendaItem, Committee, Speech } from "../state/state.ts";

export type Decided =
  | Readonly<{ ok: true; facts: readonly Fact[] }>
  | Readonly<{ ok: false; reason: Refusal }>;

export const refused = (reason: Refusal): Decided => ({ ok: false, reason });
export const taken = (...facts: readonly Fact[]): Decided => ({ ok: true, facts });
/** The first reason against it, or its facts. */
export const unless = (reason: Refusal | null, ...facts: readonly Fact[]): Decided =>
  reason === null ? taken(...facts) : refused(reason);

/** A day, in seconds. */
const LONGEST_TIME = 86_400;

/** A time that can be given: more than nothing, and no more than a day. */
export const isLength = (seconds: number): boolean => seconds > 0 && seconds <= LONGEST_TIME;

/** What a delegation may ask for itself; all else is the chair's. */
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
  "waiveRights",
  "raisePoint",
  "appealRuling",
  "askReply",
  "submitPaper",
  "editPaper",
  "signPaper",
  "unsignPaper",
  "withdrawPaper",
  "mergePapers",
];

/** What names another delegation: to whom one yields, and a co-sponsor who is taken off. */
const OF_OTHERS: readonly OrderType[] = ["yieldSpeech", "unsignPaper"];

/** Why this one may not ask this at all; null where it may. */
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

/** Whether it is asked by a chair, or by this delegation itself. */
export function isFor(who: Who, id: DelegationId): boolean {
  return who.type === "chair" || who.id === id;
}

export function itemOf({ agenda }: Committee, item: number | null): AgendaItem | undefined {
  return agenda.find(({ id }) => id === item);
}

/** At what point of its work the committee is; null while it does not meet, and during a vote. */
export function momentOf(state: Committee): Moment | null {
  if (state.session !== "open" || state.floor.type === "ballot") return null;
  if (state.floor.type === "caucus") return "caucus";
  const item = itemOf(state, state.current);
  if (item?.status === "open") return "debate";
  return item?.status === "closed" ? "voting" : "agenda";
}

/** The speech that runs now; null for none. */
export function speechOf({ floor }: Committee): Speech | null {
  if (floor.type === "speech") return floor.speech;
  return floor.type === "caucus" ? floor.speech : null;
}

/** Why nothing new can be put on the floor; null where it is free. A caucus without a speaker is free for a vote. */
export function floorTaken(state: Committee): Refusal | null {
  if (state.session !== "open") return "notOpen";
  if (state.floor.type === "ballot") return "ballotOpen";
  return speechOf(state) === null ? null : "floorTaken";
}

/** Why nothing new can begin on the floor; null where it is idle. */
export function floorBusy(state: Committee): Refusal | null {
  return floorTaken(state) ?? (state.floor.type === "idle" ? null : "floorTaken");
}

/** Whether two lists name the same, in whatever order, each once. */
export function isSameSet<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === others.length && new Set([...some, ...others]).size === some.length;
}
