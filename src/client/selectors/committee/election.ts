/** Elections by secret ballot, as the pages show them. */
import type { Entry } from "../../../committee/log.ts";
import { type Elections, NO_ELECTIONS } from "../../../committee/state/election.ts";
import type { Committee } from "../../../committee/state/state.ts";
import { isLast } from "./last-result.ts";

export { isElecting } from "../../../committee/rules/decision.ts";
export { MOST_CANDIDATES } from "../../../committee/state/election.ts";

/** More names than this are searched for instead of listed. */
const MOST_LISTED = 10;

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
