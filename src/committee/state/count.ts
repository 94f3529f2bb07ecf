/** How votes are counted. Majorities are exact: a tie fails, and without any votes nothing carries. */
import { carries, type Majority, neededOf } from "../../engine/exact/majority.ts";
import type { Ballot, Method, OpenBallot, Question, Subject, Tally, Vote } from "./ballot.ts";
import type { DelegationId } from "./delegation.ts";
import type { MotionRule, Pack } from "./pack.ts";
import { ruleOf } from "./precedence.ts";
import { isQuorate } from "./seats.ts";

/** What a ballot decides, as far as the majority depends on it. */
type Decides = Readonly<{ on: Subject; question: Question; isImportant?: true }>;

/** The majority that a pack requires. A motion may require its own. */
export function majorityFor({ on, question, isImportant }: Decides, pack: Pack): Majority {
  const decidedBy = on.type === "motion" ? ruleOf(pack, on.motion.kind)?.decidedBy : undefined;
  if (decidedBy === "simple" || decidedBy === "twoThirds") return decidedBy;
  if (on.type === "appeal") return pack.appeal ?? pack.majority.procedure;
  const isRaised = isImportant === true && ruleOf(pack, "importantQuestion") !== undefined;
  return isRaised ? "twoThirds" : pack.majority[question];
}

/** Whether a pack allows abstentions on this kind of question. */
export function mayAbstain({ abstentions }: Pack, question: Question): boolean {
  return question === "reconsider" ? abstentions.procedure : abstentions[question];
}

/**
 * The result of a tally under the rules of a pack. `voting`: the number of votes that the majority is calculated
 * from.
 */
export type Count = Readonly<{ carried: boolean; needed: number; voting: number }>;

/** The result of the same votes under another pack. */
export type Recount = Count &
  Readonly<{
    /** Whether the number present is enough to decide. */
    isQuorate: boolean;
    /**
     * The number of abstentions that the other pack does not allow. These delegations would have had to vote yes or
     * no.
     */
    couldNotAbstain: number;
  }>;

/**
 * Counts a tally. Abstentions do not count as votes. If the pack calculates the majority from all present, every
 * member who does not vote yes counts as a no.
 * @example 5 to 5 fails; 2 to 1 with 190 abstentions carries, and fails if they count against.
 */
export function counted(tally: Tally, present: number, majority: Majority, pack: Pack): Count {
  const no = pack.abstentionsCount === "against" ? present - tally.yes : tally.no;
  const voting = tally.yes + no;
  return { carried: carries(majority, { yes: tally.yes, no }), needed: neededOf(majority, voting), voting };
}

/** Adds up the votes by seat. */
export function tallyOf(votes: Readonly<Record<DelegationId, Vote>>): Tally {
  const of = (choice: Vote["choice"]): number =>
    Object.values(votes).filter((vote) => vote.choice === choice).length;
  return { yes: of("yes"), no: of("no"), abstain: of("abstain") };
}

/** The number of votes in a tally, abstentions included. */
export function castIn({ yes, no, abstain }: Tally): number {
  return yes + no + abstain;
}

/**
 * How many of the members present did not vote. Nobody votes in a consensus, so nobody failed to, and a vote by sight
 * has no numbers.
 */
export function notVotingIn({
  method,
  tally,
  present,
}: Readonly<{ method: Method; tally: Tally; present: number }>): number {
  return method === "consensus" || method === "sight" ? 0 : Math.max(0, present - castIn(tally));
}

/** The votes of an open ballot that are still missing. */
export type Missing = Readonly<{
  count: number;
  /** Whose they are. Empty if placards are counted, because nobody knows. */
  seats: readonly DelegationId[];
}>;

export function missingIn({ method, voters, votes, tally }: OpenBallot): Missing {
  const isByPlacards = method === "count" || method === "sight";
  // The placards of a vote by sight may be counted after all.
  const how = method === "sight" && tally !== null ? "count" : method;
  const count = notVotingIn({ method: how, tally: tally ?? tallyOf(votes), present: voters.length });
  const hasNames = !isByPlacards && method !== "consensus";
  return { count, seats: hasNames ? voters.filter((id) => votes[id] === undefined) : [] };
}

/**
 * Closes a ballot. A consensus carries if nobody objects. If no member is present, nothing carries. A vote by sight
 * whose placards were counted after all is a vote by count.
 */
export function closedBallot(open: OpenBallot, members: number, pack: Pack): Ballot {
  const { method, majority, votes, objections } = open;
  const present = open.voters.length;
  const tally = open.tally ?? tallyOf(votes);
  const { carried, needed, voting } =
    method === "consensus"
      ? { carried: present > 0 && objections.length === 0, needed: 0, voting: 0 }
      : counted(tally, present, majority, pack);
  const how = method === "sight" ? "count" : method;
  return { ...closing(open, members), method: how, tally, voting, needed, carried };
}

/** Closes a ballot with the result that the chair declares by sight. It has no numbers. */
export function declaredBallot(open: OpenBallot, members: number, carried: boolean): Ballot {
  const tally = { yes: 0, no: 0, abstain: 0 };
  return { ...closing(open, members), method: "sight", tally, voting: 0, needed: 0, carried };
}

function closing(
  {
    n,
    on,
    question,
    method,
    majority,
    votes,
    passed,
    objections,
    voters,
    bound: _,
    tally: __,
    countAsked: ___,
    ...rest
  }: OpenBallot,
  members: number,
): Omit<Ballot, "tally" | "voting" | "needed" | "carried"> {
  const put = { n, on, question, method, majority, votes, passed, objections, ...rest };
  return { ...put, members, present: voters.length };
}

/**
 * Why another pack cannot count a ballot again: it was decided by sight; the pack has no such motion; there the chair
 * decides it, it is granted on demand, or one objection stops it; or there rulings are final.
 */
export type Uncounted = "sight" | "noMotion" | "chair" | "demand" | "unopposed" | "final";

/** Whether a motion is decided without a vote: by the chair, by the one who demands it, or by nobody's objection. */
export function isWithoutVote(
  rule: MotionRule,
): rule is MotionRule & Readonly<{ decidedBy: "chair" | "demand" | "unopposed" }> {
  const { decidedBy } = rule;
  return decidedBy === "chair" || decidedBy === "demand" || decidedBy === "unopposed";
}

function uncounted({ method, on }: Ballot, pack: Pack): Uncounted | null {
  if (method === "sight") return "sight";
  if (on.type === "appeal") return pack.points.some(({ mayAppeal }) => mayAppeal) ? null : "final";
  if (on.type !== "motion") return null;
  const rule = ruleOf(pack, on.motion.kind);
  if (rule === undefined) return "noMotion";
  return isWithoutVote(rule) ? rule.decidedBy : null;
}

/**
 * Counts a closed ballot under another pack. A consensus remains a consensus under any rules if there is a quorum.
 */
export function countUnder(ballot: Ballot, pack: Pack): Recount | Uncounted {
  const { tally, present, members, question, guests = [] } = ballot;
  const reason = uncounted(ballot, pack);
  if (reason !== null) return reason;
  const quorate = isQuorate(pack, question, present - guests.length, members);
  const couldNotAbstain = mayAbstain(pack, question) ? 0 : tally.abstain;
  if (ballot.method === "consensus") {
    return { carried: ballot.carried && quorate, needed: 0, voting: 0, isQuorate: quorate, couldNotAbstain };
  }
  const count = counted(tally, present, majorityFor(ballot, pack), pack);
  return { ...count, carried: count.carried && quorate, isQuorate: quorate, couldNotAbstain };
}
