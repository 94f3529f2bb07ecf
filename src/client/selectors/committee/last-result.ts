/** The result of the last vote, as long as the committee's screens should still show it. */

import { closedBallots } from "../../../committee/closed-ballots.ts";
import { type FactType, PAPER_WORK } from "../../../committee/facts/fact.ts";
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
];

/** The last ballot, until something else begins. Returns null if there is none to show. */
export function lastResult(entries: readonly Entry[]): ToldBallot | null {
  for (const { facts } of standingEntries(entries).toReversed()) {
    if (facts.some(({ type }) => type === "ballotClosed")) return closedBallots(entries).at(-1) ?? null;
    if (!facts.every(({ type }) => BESIDE.includes(type))) return null;
  }
  return null;
}
