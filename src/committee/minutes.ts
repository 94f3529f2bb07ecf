/** Minutes made from the log. Each line is a code with values; the sentences are in the catalogue. */

import type { Fact, FactType } from "./facts/fact.ts";
import { LETTER_TYPES } from "./facts/letters.ts";
import { POSITION_RULE_TYPES, POSITION_TYPES } from "./facts/positions.ts";
import { SCORE_TYPES } from "./facts/scores.ts";
import { type Entry, takenBack } from "./log.ts";
import type { Who } from "./state/delegation.ts";

/** Facts that the minutes leave out: they are too frequent, too small, or only for the chairs. */
const UNTOLD = [
  "speakerAdded",
  "speakerRemoved",
  "speakersOrdered",
  "listEmptied",
  "clocksStopped",
  "clocksStarted",
  "speechStarted",
  "ballotOpened",
  "voteCast",
  "votePassed",
  "appealLapsed",
  "placardsCounted",
  "sponsorAsked",
  "sponsorAskWithdrawn",
  "clausesMatched",
  "matchesShown",
  "modelSet",
  "noteWritten",
  "staffNoteSent",
  "staffNoteAnswered",
  ...LETTER_TYPES,
  "notesAllowed",
  ...POSITION_TYPES,
  ...POSITION_RULE_TYPES,
  ...SCORE_TYPES,
  "strawPollAsked",
  "strawPollOpened",
  "strawPollAnswered",
  "strawPollDropped",
  "undone",
] as const satisfies readonly FactType[];
type Untold = (typeof UNTOLD)[number];
export type MinutesCode = Exclude<FactType, Untold>;

/**
 * A line of the minutes. Its code is the type of its fact. `isTakenBack`: whether the chair has taken the entry back.
 */
export type MinutesLine = Readonly<{
  entry: number;
  at: number;
  by: Who;
  fact: Extract<Fact, Readonly<{ type: MinutesCode }>>;
  isTakenBack: boolean;
}>;

export function minutes(entries: readonly Entry[]): readonly MinutesLine[] {
  const gone = takenBack(entries);
  return entries.flatMap(({ n, at, by, facts }) =>
    facts.flatMap((fact) => (isTold(fact) ? [{ entry: n, at, by, fact, isTakenBack: gone.has(n) }] : [])),
  );
}

function isTold(fact: Fact): fact is MinutesLine["fact"] {
  return !(UNTOLD as readonly string[]).includes(fact.type);
}
