/** Puts papers to the vote, and records votes and passes. How a ballot ends is in ballot-result.ts. */
import type { OpenBallot, Subject } from "../state/ballot.ts";
import { debateNow } from "../state/debate.ts";
import type { DelegationId, Who } from "../state/delegation.ts";
import type { BallotOrder, Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";
import { growsTooLong, isAbout } from "./amending.ts";
import { bySight, closeBallot } from "./ballot-result.ts";
import { accept, type Decision, floorBusy, itemOf, refuse, unless } from "./decision.ts";
import { explainedPaper, explainRefusal } from "./explanation.ts";
import { changeRefusal } from "./holding.ts";
import { ballotOn, methodKind, methodRefusal, questionOf } from "./open-ballot.ts";
import { paperOf } from "./open-paper.ts";
import { amendmentsTo, onTheFloor } from "./papers.ts";
import { askCountRefusal, isByPlacards, placardsCounted } from "./placards.ts";

export function decideBallot(state: Committee, order: BallotOrder, _: Who, at: number): Decision {
  switch (order.type) {
    case "putPaper":
      return put(state, order, { type: "paper", paper: order.paper }, at);
    case "putPart":
      return put(state, order, { type: "part", paper: order.paper, part: order.part }, at);
    case "explainVote": {
      const { delegation } = order;
      const { seconds } = state.pack.explanation;
      const paper = explainedPaper(state, delegation);
      const about = paper === undefined ? {} : { paper };
      const fact = { type: "speechStarted", delegation, as: "explanation", seconds, ...about } as const;
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
    case "askForCount":
    case "closeBallot":
    case "cancelBallot":
      return state.floor.type === "ballot" && isOn(state.floor.ballot, order)
        ? onBallot(state, state.floor.ballot, order)
        : refuse("noBallot");
  }
}

type Putting = Extract<BallotOrder, Readonly<{ type: "putPaper" | "putPart" }>>;

function put(state: Committee, order: Putting, on: Subject, at: number): Decision {
  const { paper, method } = order;
  const due =
    order.type === "putPaper" ? putPaperRefusal(state, paper) : putPartRefusal(state, paper, order.part);
  const reason = due ?? methodRefusal(state, methodKind(questionOf(state, on)), method);
  return reason === null ? ballotOn(state, on, method, at) : refuse(reason);
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
    case "askForCount": {
      const { delegation } = order;
      return unless(askCountRefusal(state, ballot, delegation), { type: "countAsked", delegation });
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
  const floor = floorRefusal(state, paper, isAfterClosure(state, paper));
  if (floor !== null) return floor;
  if (amendmentsTo(state, paper).length > 0) return "amendmentsFirst";
  if (paper.parts.some(({ carried }) => carried === null)) return "partsFirst";
  const change = changeRefusal(state, paper);
  if (change !== null) return change;
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
  const floor = floorRefusal(state, paper, isAfterClosure(state, paper, true));
  if (floor !== null) return floor;
  // Where the chair divided the paper, all its amendments come first (General Assembly rule 130); where each clause is
  // voted on, those to this clause.
  const pending = amendmentsTo(state, paper);
  const isBefore = pending.some((one) => isAbout(one, found));
  if (isBefore || (state.pack.clauses === "whole" && pending.length > 0)) return "amendmentsFirst";
  return isItsTurn(state, paper) ? null : "notFirst";
}

/**
 * Whether a paper may be put to the vote only after the debate on the item is closed. Where drafts are debated one
 * after another, the debate on the draft itself must be over; where they may be voted on directly, nothing must.
 */
function isAfterClosure({ pack }: Committee, { kind, isDebated }: Paper, isPart = false): boolean {
  if (pack.debate?.on === "direct") return false;
  if (pack.debate?.on === "paper") return kind === "draft" && isDebated !== true;
  return pack.closureFirst || (kind === "draft" && !isPart);
}

function floorRefusal(state: Committee, paper: Paper, closedFirst: boolean): Refusal | null {
  const item = itemOf(state, state.current);
  if (item === undefined) return "noItem";
  if (paper.item !== item.id) return "notInOrder";
  if (debateNow(state)?.paper === paper.n) return "endDebateFirst";
  if (closedFirst && item.status !== "closed")
    return state.pack.debate?.on === "paper" ? "debateItFirst" : "closeDebateFirst";
  return floorBusy(state);
}

function isItsTurn(state: Committee, paper: Paper): boolean {
  // A draft has its turn as soon as it has been debated, or where the chair may put any.
  if (paper.amends === null)
    return (
      onTheFloor(state)[0]?.n === paper.n || paper.isDebated === true || state.pack.debate?.on === "direct"
    );
  const target = paperOf(state, paper.amends.paper);
  return target !== undefined && amendmentsTo(state, target)[0]?.n === paper.n;
}
