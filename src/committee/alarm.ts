/** What somebody who looks after many committees should be told of. */
import { type Clock, left } from "./state/clock.ts";
import type { CommitteeSummary, Phase } from "./summary.ts";

/** The first are the more urgent. */
export const ALARMS = [
  /** The host does not answer, or the key opens nothing any more. */
  "noAnswer",
  /** Fewer present than a debate needs, while there is one. */
  "quorumLost",
  /** A speech or a caucus is over its time by more than a minute. */
  "overtime",
  /** A suspended meeting was to go on by now. */
  "breakOver",
  /** Somebody has waited at the door for more than two minutes. */
  "atDoor",
  /** Of three delegations with devices or more, most have no line to the host. */
  "devicesGone",
  /** Nothing has been entered in an open meeting for a quarter of an hour, and no clock has time left. */
  "quiet",
] as const;
export type Alarm = (typeof ALARMS)[number];

export const OVERTIME_MS = 60_000;
export const DOOR_MS = 120_000;
export const QUIET_MS = 900_000;
/** Two devices in a bag are no sign of a broken network. */
export const FEWEST_DEVICES = 3;

/** What needs those who are there to be enough. */
const NEEDS_QUORUM: readonly Phase[] = ["debate", "moderated", "unmoderated", "consultation", "voting"];
const NOT_OPEN: readonly Phase[] = ["before", "suspended", "adjourned", "closed"];

/** The alarms of a committee that answers. @param now by the host's clock */
export function alarmsOf(summary: CommitteeSummary, now: number): readonly Alarm[] {
  return ALARMS.filter((alarm) => alarm !== "noAnswer" && RINGS[alarm](summary, now));
}

type Rings = (summary: CommitteeSummary, now: number) => boolean;

const RINGS: Readonly<Record<Exclude<Alarm, "noAnswer">, Rings>> = {
  quorumLost: ({ phase, quorum }) => quorum === "notEnough" && NEEDS_QUORUM.includes(phase),
  overtime: (summary, now) => isOpen(summary) && clocksOf(summary).some((clock) => isOver(clock, now)),
  breakOver: ({ phase, until }, now) => phase === "suspended" && until !== null && now > until,
  atDoor: ({ waiting }, now) => waiting.some(({ since }) => now - since > DOOR_MS),
  // Half of them is not most: of four, two may be gone.
  devicesGone: (summary) =>
    isOpen(summary) && summary.seats >= FEWEST_DEVICES && 2 * summary.connected < summary.seats,
  quiet: (summary, now) =>
    isOpen(summary) &&
    now - summary.lastAt > QUIET_MS &&
    !clocksOf(summary).some((clock) => left(clock, now) > 0),
};

function isOpen({ phase }: CommitteeSummary): boolean {
  return !NOT_OPEN.includes(phase);
}

function clocksOf({ speech, caucus }: CommitteeSummary): readonly Clock[] {
  return [speech?.clock, caucus?.clock].filter((clock) => clock !== undefined);
}

/** A clock that was stopped bothers nobody. */
function isOver(clock: Clock, now: number): boolean {
  return clock.since !== null && left(clock, now) < -OVERTIME_MS;
}
