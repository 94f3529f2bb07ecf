/** Elections by secret ballot, as the pages show them. */
import type { Entry } from "../../../committee/log.ts";
import type { Access } from "../../../committee/message.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { type Elections, FEWEST_BALLOTS, NO_ELECTIONS } from "../../../committee/state/election.ts";
import type { Committee } from "../../../committee/state/state.ts";
import { isLast } from "./last-result.ts";

export { isElecting } from "../../../committee/rules/decision.ts";
export { MOST_CANDIDATES } from "../../../committee/state/election.ts";

/** More names than this are searched for instead of listed. */
const MOST_LISTED = 24;

export const isLongPaper = (names: readonly string[]): boolean => names.length > MOST_LISTED;

/** The running election with the ballot counted before, or the last result while nothing else has happened since. */
export function shownElection(
  { elections = NO_ELECTIONS }: Committee,
  entries: readonly Entry[],
): Omit<Elections, "last"> {
  const { open, counted, winner } = elections;
  return open !== null || isLast(entries, "electionCounted")
    ? { open, counted, winner }
    : { open: null, counted: null, winner: null };
}

/** The choice that a device sends: the place of the name on the ballot paper, from 1, or 0 for a blank ballot. */
export const choiceOf = (place: number): string => String(place).padStart(3, "0");

/** What the desk must know before the host refuses a count: too few ballots come from devices, or null if enough do. */
export type FewDevices = Readonly<{ count: number; fewest: number }> | null;

/**
 * Says that only one or two of the voters would vote on a device, so that their ballots could not be counted.
 * @param cast the ballots from devices that are already in the box
 */
export function fewDevices(access: Access | null, voters: readonly DelegationId[], cast = 0): FewDevices {
  if (access === null) return null;
  const connected = new Set(access.lines.flatMap((line) => (line.goneSince === null ? [line.device] : [])));
  const seats = access.devices.flatMap(({ id, seat, isRemoved }) =>
    !isRemoved && seat !== null && connected.has(id) && voters.includes(seat) ? [seat] : [],
  );
  const count = Math.max(cast, new Set(seats).size);
  return count > 0 && count < FEWEST_BALLOTS ? { count, fewest: FEWEST_BALLOTS } : null;
}
