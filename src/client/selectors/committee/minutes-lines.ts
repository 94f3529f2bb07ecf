/** Minutes for reading: a roll call takes one line, and a vote's decision appears once. */

import { closedBallots } from "../../../committee/closed-ballots.ts";
import type { Entry } from "../../../committee/log.ts";
import { type MinutesLine, minutes } from "../../../committee/minutes.ts";
import type { ToldBallot } from "../../../committee/state/ballot.ts";
import type { Attendance, DelegationId } from "../../../committee/state/delegation.ts";
import type { Motion } from "../../../committee/state/motion.ts";
import type { Pack } from "../../../committee/state/pack.ts";
import { type ChangedRules, changedRules } from "./changed-rules.ts";

/** Ballots whose record has names: those of who voted, or of who did not. */
export function namedBallots(entries: readonly Entry[]): readonly ToldBallot[] {
  return closedBallots(entries).filter(
    ({ votes, notVoting }) => Object.keys(votes).length + notVoting.length > 0,
  );
}

export type Roll = Readonly<Record<Attendance, readonly DelegationId[]>>;
/**
 * `motion`: the motion that the line is about, if its fact gives only the number. `rules`: what a change of the rules
 * changed.
 */
export type ReadLine =
  | Readonly<{ type: "fact"; line: MinutesLine; motion: Motion | null; rules?: ChangedRules }>
  | Readonly<{ type: "roll"; at: number; roll: Roll }>;

/**
 * The lines of one meeting and its number, from 1. 0: what happened before the first meeting, such as the forming of the
 * committee. What happens between two meetings stands with the one before.
 */
export type MeetingLines = Readonly<{ meeting: number; at: number; lines: readonly ReadLine[] }>;

/** The minutes of each meeting. A meeting begins when it is opened, and a suspended one is still the same. */
export function meetingsIn(entries: readonly Entry[]): readonly MeetingLines[] {
  const meetings: { meeting: number; at: number; lines: ReadLine[] }[] = [];
  for (const line of minutesLines(entries)) {
    const before = meetings.at(-1);
    const opens = line.type === "fact" && line.line.fact.type === "meetingOpened" && !line.line.isTakenBack;
    if (before !== undefined && !opens) before.lines.push(line);
    else meetings.push({ meeting: opens ? (before?.meeting ?? 0) + 1 : 0, at: timeOf(line), lines: [line] });
  }
  return meetings;
}

/** When a line was entered, in ms since 1970. */
export function timeOf(line: ReadLine): number {
  return line.type === "roll" ? line.at : line.line.at;
}

const NOBODY: Roll = { absent: [], present: [], presentAndVoting: [] };

export function minutesLines(entries: readonly Entry[]): readonly ReadLine[] {
  let roll: Roll | null = null;
  let pack: Pack | null = null;
  const motions = new Map<number, Motion>();
  return minutes(entries).flatMap((line): readonly ReadLine[] => {
    const { fact, at, isTakenBack } = line;
    if (fact.type === "motionMoved") motions.set(fact.motion.n, fact.motion);
    const motion = "motion" in fact && typeof fact.motion === "number" ? motions.get(fact.motion) : null;
    const told = { type: "fact", line, motion: motion ?? null } as const;
    if (fact.type === "packChanged") {
      const rules = pack === null ? null : changedRules(pack, fact.pack);
      if (!isTakenBack) pack = fact.pack;
      return [rules === null ? told : { ...told, rules }];
    }
    if (isTakenBack) return [told];
    if (fact.type === "committeeFormed") pack = fact.pack;
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
