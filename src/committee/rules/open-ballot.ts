/** Opens ballots: who may vote, by which method, in which order, and with which majority. */
import { draw, ROLL, seedWordsOf } from "../../engine/exact/rng.ts";
import type { Method, OpenBallot, Question, Subject } from "../state/ballot.ts";
import { majorityFor, mayAbstain } from "../state/count.ts";
import type { DelegationId } from "../state/delegation.ts";
import { MOST_BALLOTS } from "../state/limits.ts";
import type { Refusal } from "../state/order.ts";
import type { Pack } from "../state/pack.ts";
import type { Paper } from "../state/paper.ts";
import { alphabetical, isMember, isQuorate, membersOf, moversOf, votersOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { accept, type Decision, refuse } from "./decision.ts";
import { paperOf } from "./open-paper.ts";

/** What a method depends on: amendments may be voted on in other ways than papers. */
export type MethodKind = "procedure" | "substance" | "amendment";

export function methodKind(question: Question): MethodKind {
  switch (question) {
    case "procedure":
    case "reconsider":
      return "procedure";
    case "amendment":
    case "substance":
      return question;
  }
}

/** The methods that a pack allows, the usual one first. */
export function methodsFor({ methods }: Pack, kind: MethodKind): readonly Method[] {
  return kind === "amendment" ? (methods.amendment ?? methods.substance) : methods[kind];
}

/** The kind of question that a ballot on this subject decides. */
export function questionOf(state: Committee, on: Subject): Question {
  switch (on.type) {
    case "motion":
      return on.motion.kind === "reconsider" ? "reconsider" : "procedure";
    case "appeal":
      return "procedure";
    case "paper":
      return paperOf(state, on.paper)?.kind === "amendment" ? "amendment" : "substance";
    case "part":
      return "substance";
  }
}

/**
 * Why a vote cannot be taken by this method, or null if it can. A motion for a roll call applies to amendments too,
 * unless the pack has methods of their own for them.
 */
export function methodRefusal(
  { pack, nextMethod }: Committee,
  kind: MethodKind,
  method: Method,
): Refusal | null {
  const isOwn = kind === "amendment" && pack.methods.amendment !== undefined;
  const wanted = kind === "procedure" || isOwn ? null : nextMethod;
  if (wanted !== null)
    return method === (wanted === "divideHouse" ? "rollCall" : wanted) ? null : "wrongMethod";
  return methodsFor(pack, kind).includes(method) ? null : "wrongMethod";
}

/**
 * Opens a ballot. Those who are present now may vote: the members and, on procedure, others if the pack says so.
 * @param at in ms since 1970, for the lot of a roll call
 */
export function ballotOn(state: Committee, on: Subject, method: Method, at: number): Decision {
  const { pack } = state;
  const question = questionOf(state, on);
  if (!isQuorate(pack, question, votersOf(state).length, membersOf(state).length)) return refuse("noQuorum");
  if (state.ballots.length >= MOST_BALLOTS) return refuse("tooMany");
  const n = state.counts.ballot + 1;
  const inRoom = methodKind(question) === "procedure" ? moversOf(state) : votersOf(state);
  const present = method === "rollCall" ? alphabetical(state, inRoom) : inRoom;
  const lot = method === "rollCall" && pack.rollCalls === "lot" ? drawn(state, present, n, at) : undefined;
  const guests = present.filter((id) => !isMember(state, id));
  const voters = lot === undefined ? present : from(present, lot);
  const isImportant = isImportantQuestion(state, on);
  const decides = { on, question, ...(isImportant ? { isImportant } : {}) } as const;
  const ballot: OpenBallot = {
    n,
    ...decides,
    method,
    majority: majorityFor(decides, pack),
    voters,
    bound: boundOf(state, on, question, voters),
    votes: {},
    passed: [],
    tally: null,
    objections: [],
    ...(guests.length > 0 ? { guests } : {}),
    ...(lot === undefined ? {} : { lot }),
  };
  return accept({ type: "ballotOpened", ballot });
}

/** The member with which a roll call begins (General Assembly rule 127). The log keeps it, so a replay draws nothing. */
function drawn(
  { name }: Committee,
  present: readonly DelegationId[],
  n: number,
  at: number,
): DelegationId | undefined {
  return present[draw(seedWordsOf(name), ROLL.vote, n, at, 0) % Math.max(1, present.length)];
}

/** A list that begins with one of its entries and goes on from its end to its beginning. */
function from(all: readonly DelegationId[], first: DelegationId): readonly DelegationId[] {
  const at = all.indexOf(first);
  return [...all.slice(at), ...all.slice(0, at)];
}

/** Amendments to an important question, and its parts, need the same majority (General Assembly rule 84). */
function isImportantQuestion(state: Committee, on: Subject): boolean {
  if (on.type !== "paper" && on.type !== "part") return false;
  const whole = (paper: Paper | undefined): Paper | undefined =>
    paper?.amends === null || paper === undefined ? paper : whole(paperOf(state, paper.amends.paper));
  return whole(paperOf(state, on.paper))?.isImportant === true;
}

/** Delegations that may not abstain: all if the pack says so, and on substance those who are “present and voting”. */
function boundOf(
  { pack, nextMethod, attendance }: Committee,
  on: Subject,
  question: Question,
  voters: readonly DelegationId[],
): readonly DelegationId[] {
  const isProcedure = question === "procedure" || question === "reconsider";
  if (!mayAbstain(pack, question) || (on.type === "paper" && nextMethod === "divideHouse")) return voters;
  const isDeclared = pack.attendance === "declared" && !isProcedure;
  return isDeclared ? voters.filter((id) => attendance[id] === "presentAndVoting") : [];
}
