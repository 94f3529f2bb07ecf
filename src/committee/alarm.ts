/** Alarms for an organiser who oversees many committees. */
import { type Clock, left } from "./state/clock.ts";
import type { CommitteeSummary, Phase } from "./summary.ts";

/** The most urgent alarm comes first. */
export const ALARMS = [
  /** The host of the committee does not answer, or the key is no longer valid. */
  "noAnswer",
  /** A debate is open, but there are too few members present for one. */
  "quorumLost",
  /** A speech or a caucus has run over by more than a minute. */
  "overtime",
  /** A suspended meeting should have resumed by now, or the next one begun. */
  "breakOver",
  /** A device has been waiting for admission for more than two minutes. */
  "atDoor",
  /** Most delegations with a device are disconnected. Raised only if at least three delegations have a device. */
  "devicesGone",
  /** Nothing has been entered in an open meeting for a quarter of an hour, and no clock is still running down. */
  "quiet",
] as const;
export type Alarm = (typeof ALARMS)[number];

export const OVERTIME_MS = 60_000;
export const DOOR_MS = 120_000;
export const QUIET_MS = 900_000;
/** With fewer devices the alarm would mean little: two disconnected devices may simply be in somebody's bag. */
export const FEWEST_DEVICES = 3;

/** Phases that need a quorum. */
const NEEDS_QUORUM: readonly Phase[] = [
  "debate",
  "moderated",
  "unmoderated",
  "consultation",
  "informal",
  "roundRobin",
  "voting",
];
const NOT_OPEN: readonly Phase[] = ["before", "suspended", "adjourned", "closed"];

/** The alarms for a committee whose host answers. @param now by the host's clock */
export function alarmsOf(summary: CommitteeSummary, now: number): readonly Alarm[] {
  return ALARMS.filter((alarm) => alarm !== "noAnswer" && RINGS[alarm](summary, now));
}

type Rings = (summary: CommitteeSummary, now: number) => boolean;

const RINGS: Readonly<Record<Exclude<Alarm, "noAnswer">, Rings>> = {
  quorumLost: ({ phase, quorum }) => quorum === "notEnough" && NEEDS_QUORUM.includes(phase),
  overtime: (summary, now) => isOpen(summary) && clocksOf(summary).some((clock) => isOver(clock, now)),
  breakOver: ({ phase, until }, now) =>
    (phase === "suspended" || phase === "adjourned") && until !== null && now > until,
  atDoor: ({ waiting }, now) => waiting.some(({ since }) => now - since > DOOR_MS),
  // Half does not count as most: with four devices, two may be disconnected.
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

/** A stopped clock raises no alarm. */
function isOver(clock: Clock, now: number): boolean {
  return clock.since !== null && left(clock, now) < -OVERTIME_MS;
}
