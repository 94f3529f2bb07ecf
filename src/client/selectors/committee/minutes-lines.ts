/** Minutes for reading: a roll call takes one line, and a vote's decision appears once. */

import { closedBallots } from "../../../committee/closed-ballots.ts";
import type { Entry } from "../../../committee/log.ts";
import { type MinutesLine, minutes } from "../../../committee/minutes.ts";
import type { ToldBallot } from "../../../committee/state/ballot.ts";
import type { Attendance, DelegationId } from "../../../committee/state/delegation.ts";

/** Ballots whose record has names: those of who voted, or of who did not. */
export function namedBallots(entries: readonly Entry[]): readonly ToldBallot[] {
  return closedBallots(entries).filter(
    ({ votes, notVoting }) => Object.keys(votes).length + notVoting.length > 0,
  );
}

export type Roll = Readonly<Record<Attendance, readonly DelegationId[]>>;
export type ReadLine =
  | Readonly<{ type: "fact"; line: MinutesLine }>
  | Readonly<{ type: "roll"; at: number; roll: Roll }>;

const NOBODY: Roll = { absent: [], present: [], presentAndVoting: [] };

export function minutesLines(entries: readonly Entry[]): readonly ReadLine[] {
  let roll: Roll | null = null;
  return minutes(entries).flatMap((line): readonly ReadLine[] => {
    const { fact, at, isTakenBack } = line;
    if (isTakenBack) return [{ type: "fact", line }];
    if (fact.type === "rollCallStarted") roll = NOBODY;
    if (roll !== null && fact.type === "attendanceRecorded") {
      const { delegation, attendance } = fact;
      roll = { ...roll, [attendance]: [...roll[attendance], delegation] };
      return [];
    }
    if (roll !== null && fact.type === "rollCallEnded") {
      const answered = roll;
      roll = null;
      return [{ type: "roll", at, roll: answered }];
    }
    // The previous line gives the result of the ballot, and with it this decision.
    const isSaid = fact.type === "motionDecided" && fact.ballot !== null;
    return isSaid || fact.type === "partDecided" ? [] : [{ type: "fact", line }];
  });
}
