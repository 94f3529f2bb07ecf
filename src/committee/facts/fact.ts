/**
 * What happened in a committee. A fact contains every value that it changes, so that applying it computes nothing.
 */
import { type OneOf, oneOf } from "../state/schema.ts";
import { CRISIS_FACTS, STAFF_NOTE_FACTS } from "./crisis.ts";
import { DEBATE_FACTS } from "./debates.ts";
import { ELECTION_FACTS } from "./elections.ts";
import { FLOOR_FACTS, LIST_FACTS } from "./floor.ts";
import { each, type Readers, type SeenBy, visibleToAll, visibleToChairs, visibleToParties } from "./folds.ts";
import { FORMING_FACTS, formingReaders } from "./forming.ts";
import { LETTER_FACTS, NOTE_MODE_FACTS } from "./letters.ts";
import { MATCHING_FACTS, matchingReaders } from "./matching.ts";
import { MERGER_FACTS } from "./mergers.ts";
import { PAPER_FACTS } from "./papers.ts";
import { POSITION_FACTS, POSITION_RULE_FACTS } from "./positions.ts";
import { SCORE_FACTS } from "./scores.ts";
import { AGENDA_FACTS, SESSION_FACTS } from "./session.ts";
import { BALLOT_FACTS, MOTION_FACTS, POINT_FACTS } from "./votes.ts";

export const FACTS = {
  ...FORMING_FACTS,
  ...SESSION_FACTS,
  ...AGENDA_FACTS,
  ...LIST_FACTS,
  ...FLOOR_FACTS,
  ...MOTION_FACTS,
  ...BALLOT_FACTS,
  ...POINT_FACTS,
  ...PAPER_FACTS,
  ...DEBATE_FACTS,
  ...MERGER_FACTS,
  ...MATCHING_FACTS,
  ...STAFF_NOTE_FACTS,
  ...CRISIS_FACTS,
  ...ELECTION_FACTS,
  ...LETTER_FACTS,
  ...NOTE_MODE_FACTS,
  ...POSITION_FACTS,
  ...POSITION_RULE_FACTS,
  ...SCORE_FACTS,
};

/** The schema of a fact. It is used to check logs that come from files. */
export const fact = oneOf(FACTS);
export type Fact = OneOf<typeof FACTS>;
export type FactType = Fact["type"];

/** What delegations write, sign and agree on about papers, without the chair. */
export const PAPER_WORK: readonly FactType[] = [
  "paperSubmitted",
  "paperEdited",
  "changeAccepted",
  "paperSigned",
  "paperUnsigned",
  "sponsorAsked",
  "sponsorAskWithdrawn",
  "sponsorAnswered",
  "mergerProposed",
  "mergerAnswered",
  "mergerEnded",
  "amendmentAnswered",
];

/**
 * Who sees which facts. Only the chairs see their notes, and clause matches that they hide until the vote. What
 * delegations ask each other about their papers is between them until they agree: a new sponsor, or a merged paper.
 */
const READERS: Readers<Fact> = {
  ...formingReaders,
  ...each(SESSION_FACTS, visibleToAll),
  ...each(AGENDA_FACTS, visibleToAll),
  ...each(LIST_FACTS, visibleToAll),
  ...each(FLOOR_FACTS, visibleToAll),
  ...each(MOTION_FACTS, visibleToAll),
  ...each(BALLOT_FACTS, visibleToAll),
  ...each(POINT_FACTS, visibleToAll),
  ...each(PAPER_FACTS, visibleToAll),
  sponsorAsked: visibleToParties,
  sponsorAskWithdrawn: visibleToParties,
  sponsorAnswered: ({ isAccepted }) => (isAccepted ? "all" : "parties"),
  ...each(DEBATE_FACTS, visibleToAll),
  ...each(MERGER_FACTS, visibleToParties),
  ...matchingReaders,
  ...each(STAFF_NOTE_FACTS, visibleToParties),
  ...each(CRISIS_FACTS, visibleToAll),
  ...each(ELECTION_FACTS, visibleToAll),
  ...each(LETTER_FACTS, visibleToParties),
  ...each(NOTE_MODE_FACTS, visibleToAll),
  ...each(POSITION_FACTS, visibleToParties),
  ...each(POSITION_RULE_FACTS, visibleToAll),
  ...each(SCORE_FACTS, visibleToChairs),
};

export function readersOf(one: Fact): SeenBy {
  return (READERS[one.type] as (fact: Fact) => SeenBy)(one);
}

export function isForAll(one: Fact): boolean {
  return readersOf(one) === "all";
}
