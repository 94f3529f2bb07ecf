/** The result of the last vote, as long as the committee's screens should still show it. */

import { closedBallots } from "../../../committee/closed-ballots.ts";
import { type FactType, PAPER_WORK } from "../../../committee/facts/fact.ts";
import { LETTER_TYPES } from "../../../committee/facts/letters.ts";
import { POSITION_RULE_TYPES, POSITION_TYPES } from "../../../committee/facts/positions.ts";
import { SCORE_TYPES } from "../../../committee/facts/scores.ts";
import { type Entry, standingEntries } from "../../../committee/log.ts";
import type { ToldBallot } from "../../../committee/state/ballot.ts";

/** Facts that do not replace the result on screen. */
const BESIDE: readonly FactType[] = [
  "speakerAdded",
  "speakerRemoved",
  "speakersOrdered",
  "noteWritten",
  ...PAPER_WORK,
  "papersMerged",
  "rightsWaived",
  "clausesMatched",
  "matchOpened",
  "matchResumed",
  "matchEnded",
  ...LETTER_TYPES,
  ...POSITION_TYPES,
  ...POSITION_RULE_TYPES,
  ...SCORE_TYPES,
];

/** The last ballot, until something else begins. Returns null if there is none to show. */
export function lastResult(entries: readonly Entry[]): ToldBallot | null {
  return isLast(entries, "ballotClosed") ? (closedBallots(entries).at(-1) ?? null) : null;
}

/** Whether nothing that replaces a result on screen has happened since a fact of this type. */
export function isLast(entries: readonly Entry[], result: FactType): boolean {
  const last = standingEntries(entries).findLast(
    ({ facts }) => !facts.every(({ type }) => BESIDE.includes(type)),
  );
  return last?.facts.some(({ type }) => type === result) === true;
}
