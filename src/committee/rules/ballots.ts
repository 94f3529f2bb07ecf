/** Opens ballots of all kinds, and records votes and passes. How a ballot ends is in ballot-result.ts. */
import type { Method, OpenBallot, Question, Subject } from "../state/ballot.ts";
import { majorityFor, mayAbstain } from "../state/count.ts";
import type { DelegationId } from "../state/delegation.ts";
import { MOST_BALLOTS } from "../state/limits.ts";
import type { BallotOrder, Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import { isQuorate, membersOf, votersOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { growsTooLong, isAbout } from "./amending.ts";
import { bySight, closeBallot } from "./ballot-result.ts";
import { accept, type Decision, floorBusy, itemOf, refuse, unless } from "./decision.ts";
import { explainRefusal } from "./explanation.ts";
import { amendmentsTo, onTheFloor, paperOf } from "./papers.ts";
import { isByPlacards, placardsCounted } from "./placards.ts";

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

/** Why a vote cannot be taken by this method, or null if it can. */
export function methodRefusal(
  { pack, nextMethod }: Committee,
  kind: "procedure" | "substance",
  method: Method,
): Refusal | null {
  const wanted = kind === "substance" && nextMethod !== null ? nextMethod : null;
  if (wanted !== null)
    return method === (wanted === "divideHouse" ? "rollCall" : wanted) ? null : "wrongMethod";
  return pack.methods[kind].includes(method) ? null : "wrongMethod";
}

/** Opens a ballot. The members who are present now may vote. */
export function ballotOn(state: Committee, on: Subject, method: Method): Decision {
  const question = questionOf(state, on);
  const voters = votersOf(state);
  if (!isQuorate(state.pack, question, voters.length, membersOf(state).length)) return refuse("noQuorum");
  if (state.ballots.length >= MOST_BALLOTS) return refuse("tooMany");
  const ballot: OpenBallot = {
    n: state.counts.ballot + 1,
    on,
    question,
    method,
    majority: majorityFor(on, question, state.pack),
    voters,
    bound: boundOf(state, on, question, voters),
    votes: {},
    passed: [],
    tally: null,
    objections: [],
  };
  return accept({ type: "ballotOpened", ballot });
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

export function decideBallot(state: Committee, order: BallotOrder): Decision {
  switch (order.type) {
    case "putPaper": {
      const reason = putPaperRefusal(state, order.paper) ?? methodRefusal(state, "substance", order.method);
      return reason === null
        ? ballotOn(state, { type: "paper", paper: order.paper }, order.method)
        : refuse(reason);
    }
    case "putPart": {
      const { paper, part, method } = order;
      const reason = putPartRefusal(state, paper, part) ?? methodRefusal(state, "substance", method);
      return reason === null ? ballotOn(state, { type: "part", paper, part }, method) : refuse(reason);
    }
    case "explainVote": {
      const { delegation } = order;
      const seconds = state.pack.explanation.seconds;
      const fact = { type: "speechStarted", delegation, as: "explanation", seconds } as const;
      return unless(explainRefusal(state, delegation), fact);
    }
    case "waiveRights": {
      const { delegation } = order;
      return unless(state.rights.includes(delegation) ? null : "noRights", {
        type: "rightsWaived",
        delegation,
      });
    }
    case "vote":
    case "pass":
    case "countPlacards":
    case "declareBySight":
    case "object":
    case "closeBallot":
    case "cancelBallot":
      return state.floor.type === "ballot" && isOn(state.floor.ballot, order)
        ? onBallot(state, state.floor.ballot, order)
        : refuse("noBallot");
  }
}

type OnBallot = Exclude<
  BallotOrder,
  Readonly<{ type: "putPaper" | "putPart" | "explainVote" | "waiveRights" }>
>;

/** An order that names another ballot comes late. It must not count for this one. */
function isOn({ n }: OpenBallot, order: OnBallot): boolean {
  return order.ballot === undefined || order.ballot === n;
}

function onBallot(state: Committee, ballot: OpenBallot, order: OnBallot): Decision {
  switch (order.type) {
    case "vote": {
      const { delegation, choice, withRights } = order;
      return unless(voteRefusal(state, ballot, order), { type: "voteCast", delegation, choice, withRights });
    }
    case "pass":
      return unless(passRefusal(state, ballot, order.delegation), {
        type: "votePassed",
        delegation: order.delegation,
      });
    case "countPlacards":
      return placardsCounted(state, ballot, order);
    case "declareBySight":
      return bySight(state, ballot, order.carried);
    case "object": {
      const { delegation } = order;
      if (ballot.method !== "consensus") return refuse("wrongMethod");
      if (!ballot.voters.includes(delegation)) return refuse("noVote");
      const reason = ballot.objections.includes(delegation) ? "alreadyDone" : null;
      return unless(reason, { type: "objectionRaised", delegation });
    }
    case "closeBallot":
      return closeBallot(state, ballot, order);
    case "cancelBallot":
      return accept({ type: "ballotCancelled", ballot: ballot.n });
  }
}

/**
 * The delegation called now in a roll call: first each delegation in turn, then those that passed. Undefined once all
 * have voted.
 */
export function calledNow({ voters, votes, passed }: OpenBallot): DelegationId | undefined {
  const open = (id: DelegationId): boolean => votes[id] === undefined;
  return voters.find((id) => open(id) && !passed.includes(id)) ?? passed.find(open);
}

function voteRefusal(
  { pack, papers }: Committee,
  ballot: OpenBallot,
  { delegation, choice, withRights }: Extract<BallotOrder, Readonly<{ type: "vote" }>>,
): Refusal | null {
  const { method, voters, votes, passed, on } = ballot;
  if (isByPlacards(method) || method === "consensus") return "wrongMethod";
  if (!voters.includes(delegation)) return "noVote";
  const hasVoted = votes[delegation] !== undefined;
  if (method === "rollCall" && !hasVoted && calledNow(ballot) !== delegation) return "notCalled";
  if (choice === "abstain") {
    if (ballot.bound.includes(delegation)) return "mayNotAbstain";
    if (passed.includes(delegation) && !pack.abstainAfterPass) return "mayNotAbstain";
  }
  if (!withRights) return null;
  if (!pack.withRights || method !== "rollCall" || on.type !== "paper") return "noRights";
  const isOwn = papers.find(({ n }) => n === on.paper)?.sponsors.includes(delegation) === true;
  return isOwn && !pack.explanation.sponsors ? "noRights" : null;
}

function passRefusal({ pack }: Committee, ballot: OpenBallot, delegation: DelegationId): Refusal | null {
  if (ballot.method !== "rollCall") return "wrongMethod";
  if (!pack.pass || ballot.passed.includes(delegation)) return "mayNotPass";
  if (!ballot.voters.includes(delegation)) return "noVote";
  return calledNow(ballot) === delegation ? null : "notCalled";
}

/**
 * Why a paper may not be put to the vote now, or null if it may. The debate must be closed, and it must be the
 * paper's turn. Its amendments and parts come first.
 */
export function putPaperRefusal(state: Committee, n: number): Refusal | null {
  const paper = paperOf(state, n);
  if (paper === undefined) return "unknownPaper";
  if (paper.kind === "working" || paper.status !== "introduced") return "notInOrder";
  if (paper.amends !== null && paperOf(state, paper.amends.paper)?.status !== "introduced")
    return "notInOrder";
  const closedFirst = paper.kind === "draft" || state.pack.closureFirst;
  const floor = floorRefusal(state, paper, closedFirst);
  if (floor !== null) return floor;
  if (amendmentsTo(state, paper).length > 0) return "amendmentsFirst";
  if (paper.parts.some(({ carried }) => carried === null)) return "partsFirst";
  if (growsTooLong(state, paper, paperOf(state, paper.amends?.paper ?? null))) return "tooLong";
  return isItsTurn(state, paper) ? null : "notFirst";
}

/** Why a part may not be put to the vote now, or null if it may. */
export function putPartRefusal(state: Committee, n: number, part: number): Refusal | null {
  const paper = paperOf(state, n);
  if (paper === undefined) return "unknownPaper";
  const found = paper.parts[part];
  if (paper.status !== "introduced" || found === undefined) return "notInOrder";
  if (found.carried !== null) return "alreadyDone";
  const floor = floorRefusal(state, paper, state.pack.closureFirst);
  if (floor !== null) return floor;
  // Where the chair divided the paper, all its amendments come first (General Assembly rule 130); where each clause is
  // voted on, those to this clause.
  const pending = amendmentsTo(state, paper);
  const isBefore = pending.some((one) => isAbout(one, found));
  if (isBefore || (state.pack.clauses === "whole" && pending.length > 0)) return "amendmentsFirst";
  return isItsTurn(state, paper) ? null : "notFirst";
}

function floorRefusal(state: Committee, paper: Paper, closedFirst: boolean): Refusal | null {
  const item = itemOf(state, state.current);
  if (item === undefined) return "noItem";
  if (paper.item !== item.id) return "notInOrder";
  if (closedFirst && item.status !== "closed") return "closeDebateFirst";
  return floorBusy(state);
}

function isItsTurn(state: Committee, paper: Paper): boolean {
  if (paper.amends === null) return onTheFloor(state)[0]?.n === paper.n;
  const target = paperOf(state, paper.amends.paper);
  return target !== undefined && amendmentsTo(state, target)[0]?.n === paper.n;
}
