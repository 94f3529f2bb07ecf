/** Closed ballots as they are read: with the members who did not vote, also in logs that do not name them. */
import { type Entry, standingEntries } from "./log.ts";
import type { Ballot, ToldBallot } from "./state/ballot.ts";
import type { Attendance, DelegationId } from "./state/delegation.ts";

type Attended = Readonly<Record<DelegationId, Attendance>>;

/**
 * A ballot with the members who did not vote. A log from before they were recorded leaves them out; they are then those
 * of its voters without a vote. Nobody is named if placards were counted or nobody objected.
 */
export function withNotVoting(
  ballot: Ballot,
  voters: readonly DelegationId[],
  attendance: Attended,
): ToldBallot {
  const { method, votes, tally } = ballot;
  const hasNames = method !== "count" && method !== "sight" && method !== "consensus";
  const silent = hasNames ? voters.filter((id) => votes[id] === undefined) : [];
  const notVoting = ballot.notVoting ?? silent;
  const declared = ballot.declared ?? notVoting.filter((id) => attendance[id] === "presentAndVoting");
  return { ...ballot, notVoting, declared, voting: ballot.voting ?? tally.yes + tally.no };
}

/** All ballots of a log that were closed and not taken back, in order. */
export function closedBallots(entries: readonly Entry[]): readonly ToldBallot[] {
  let voters: readonly DelegationId[] = [];
  const attendance: Record<DelegationId, Attendance> = {};
  return standingEntries(entries).flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      if (fact.type === "attendanceRecorded") attendance[fact.delegation] = fact.attendance;
      if (fact.type === "ballotOpened") voters = fact.ballot.voters;
      return fact.type === "ballotClosed" ? [withNotVoting(fact.ballot, voters, attendance)] : [];
    }),
  );
}
