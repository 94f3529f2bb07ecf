/** Minutes for reading: a roll call takes one line, and a vote's decision appears once. */

import { closedBallots } from "../../../committee/closed-ballots.ts";
import type { Entry } from "../../../committee/log.ts";
import { type MinutesLine, minutes } from "../../../committee/minutes.ts";
import type { ToldBallot } from "../../../committee/state/ballot.ts";
import type { Attendance, DelegationId } from "../../../committee/state/delegation.ts";
import type { Motion } from "../../../committee/state/motion.ts";

/** Ballots whose record has names: those of who voted, or of who did not. */
export function namedBallots(entries: readonly Entry[]): readonly ToldBallot[] {
  return closedBallots(entries).filter(
    ({ votes, notVoting }) => Object.keys(votes).length + notVoting.length > 0,
  );
}

export type Roll = Readonly<Record<Attendance, readonly DelegationId[]>>;
/** `motion`: the motion that the line is about, if its fact gives only the number. */
export type ReadLine =
  | Readonly<{ type: "fact"; line: MinutesLine; motion: Motion | null }>
  | Readonly<{ type: "roll"; at: number; roll: Roll }>;

const NOBODY: Roll = { absent: [], present: [], presentAndVoting: [] };

export function minutesLines(entries: readonly Entry[]): readonly ReadLine[] {
  let roll: Roll | null = null;
  const motions = new Map<number, Motion>();
  return minutes(entries).flatMap((line): readonly ReadLine[] => {
    const { fact, at, isTakenBack } = line;
    if (fact.type === "motionMoved") motions.set(fact.motion.n, fact.motion);
    const motion = "motion" in fact && typeof fact.motion === "number" ? motions.get(fact.motion) : null;
    const told = { type: "fact", line, motion: motion ?? null } as const;
    if (isTakenBack) return [told];
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
    return isSaid || fact.type === "partDecided" ? [] : [told];
  });
}
