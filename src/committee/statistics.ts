/** What each delegation has done: its speeches and their length, attendance, motions and votes. */

import { closedBallots } from "./closed-ballots.ts";
import type { Fact } from "./facts/fact.ts";
import { type Entry, standingEntries, stateOf } from "./log.ts";
import type { Tally, ToldBallot } from "./state/ballot.ts";
import type { DelegationId } from "./state/delegation.ts";
import { NO_POSITIONS } from "./state/position.ts";
import type { Committee } from "./state/state.ts";

/** `handedIn`: there was no deadline. */
export type PositionFigure = "none" | "handedIn" | "inTime" | "late";

export type DelegationStatistics = Readonly<{
  delegation: DelegationId;
  speeches: number;
  /** The length in ms of all speeches that have ended. */
  speaking: number;
  /**
   * The number of roll calls in which the delegation was called. `present`: the number of those in which it was
   * present.
   */
  rollCalls: number;
  present: number;
  motions: number;
  motionsCarried: number;
  points: number;
  replies: number;
  /** The number of papers it sponsors, not counting withdrawn and merged ones. Amendments have their own figure. */
  sponsored: number;
  /** The number of amendments it sponsors that were adopted, or accepted as friendly. */
  amendmentsAdopted: number;
  /** Whether its position paper was handed in, and if there was a deadline, whether before it. */
  position: PositionFigure;
  /** Only votes recorded by name. `notVoting`: those that were taken while it was present, without its vote. */
  votes: Tally & Readonly<{ notVoting: number }>;
}>;

/** One row per delegation, in seating order. */
export function statistics(entries: readonly Entry[]): readonly DelegationStatistics[] {
  const state = stateOf(entries);
  if (state === null) return [];
  const facts = standingEntries(entries).flatMap((entry) => entry.facts);
  const answers = rollCallAnswers(facts);
  const ballots = closedBallots(entries);
  return state.delegations.map(({ id }) => rowOf(id, state, { facts, answers, ballots }));
}

type Answer = Readonly<{ delegation: DelegationId; isPresent: boolean }>;

/** The answers in roll calls. Attendance recorded at other times is left out. */
function rollCallAnswers(facts: readonly Fact[]): readonly Answer[] {
  let order: readonly DelegationId[] = [];
  return facts.flatMap((fact) => {
    if (fact.type === "rollCallStarted" || fact.type === "rollCallOrdered") order = fact.order;
    if (fact.type === "rollCallEnded") order = [];
    if (fact.type !== "attendanceRecorded" || fact.delegation !== order[0]) return [];
    order = order.slice(1);
    return [{ delegation: fact.delegation, isPresent: fact.attendance !== "absent" }];
  });
}

type Done = Readonly<{
  facts: readonly Fact[];
  answers: readonly Answer[];
  ballots: readonly ToldBallot[];
}>;

function rowOf(
  delegation: DelegationId,
  state: Committee,
  { facts, answers, ballots }: Done,
): DelegationStatistics {
  const speeches = facts.flatMap((fact) =>
    fact.type === "speechEnded" && fact.delegation === delegation ? [fact.ms] : [],
  );
  const { papers } = state;
  const called = answers.filter((answer) => answer.delegation === delegation);
  const times = (test: (fact: Fact) => boolean): number => facts.filter(test).length;
  const votes = ballots.map((ballot) => ballot.votes[delegation]?.choice);
  const voted = (choice: keyof Tally): number => votes.filter((vote) => vote === choice).length;
  return {
    delegation,
    speeches: speeches.length,
    speaking: speeches.reduce((sum, ms) => sum + ms, 0),
    rollCalls: called.length,
    present: called.filter(({ isPresent }) => isPresent).length,
    motions: times((fact) => fact.type === "motionMoved" && fact.motion.by === delegation),
    motionsCarried: times(
      (fact) => fact.type === "motionDecided" && fact.carried && fact.motion.by === delegation,
    ),
    points: times((fact) => fact.type === "pointRaised" && fact.delegation === delegation),
    replies: times((fact) => fact.type === "replyGranted" && fact.delegation === delegation),
    sponsored: papers.filter(
      ({ kind, status, sponsors }) =>
        kind !== "amendment" &&
        status !== "withdrawn" &&
        status !== "merged" &&
        sponsors.includes(delegation),
    ).length,
    amendmentsAdopted: papers.filter(
      ({ kind, status, sponsors }) =>
        kind === "amendment" &&
        (status === "adopted" || status === "accepted") &&
        sponsors.includes(delegation),
    ).length,
    position: positionFigure(state, delegation),
    votes: {
      yes: voted("yes"),
      no: voted("no"),
      abstain: voted("abstain"),
      notVoting: ballots.filter(({ notVoting }) => notVoting.includes(delegation)).length,
    },
  };
}

function positionFigure({ positions = NO_POSITIONS }: Committee, delegation: DelegationId): PositionFigure {
  const { all, deadline } = positions;
  const first = all.find(({ by }) => by === delegation)?.versions[0];
  if (first === undefined) return "none";
  if (deadline === null) return "handedIn";
  return first.at <= deadline ? "inTime" : "late";
}
