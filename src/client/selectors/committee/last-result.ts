/** The result of the last vote, as long as the committee's screens should still show it. */

import type { FactType } from "../../../committee/facts/fact.ts";
import { type Entry, standingEntries } from "../../../committee/log.ts";
import type { Ballot } from "../../../committee/state/ballot.ts";

/** Facts that do not replace the result on screen. */
const BESIDE: readonly FactType[] = [
  "speakerAdded",
  "speakerRemoved",
  "speakersOrdered",
  "noteWritten",
  "paperSubmitted",
  "paperSigned",
  "paperUnsigned",
  "papersMerged",
  "paperEdited",
  "sponsorAsked",
  "sponsorAskWithdrawn",
  "sponsorAnswered",
  "mergerProposed",
  "mergerAnswered",
  "mergerEnded",
  "rightsWaived",
  "clausesMatched",
];

/** The last ballot, until something else begins. Returns null if there is none to show. */
export function lastResult(entries: readonly Entry[]): Ballot | null {
  for (const { facts } of standingEntries(entries).toReversed()) {
    const closed = facts.find((fact) => fact.type === "ballotClosed");
    if (closed !== undefined) return closed.ballot;
    if (!facts.every(({ type }) => BESIDE.includes(type))) return null;
  }
  return null;
}
