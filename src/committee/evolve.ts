/** Applies a fact to the committee. The fact contains every new value, so nothing is computed here. */

import { CRISIS_FACTS, crisisAfter, STAFF_NOTE_FACTS, staffNoteAfter } from "./facts/crisis.ts";
import { DEBATE_FACTS, debateAfter } from "./facts/debates.ts";
import { ELECTION_FACTS, electionAfter } from "./facts/elections.ts";
import type { Fact } from "./facts/fact.ts";
import { FLOOR_FACTS, floorAfter, LIST_FACTS, listAfter } from "./facts/floor.ts";
import { each, type Folds } from "./facts/folds.ts";
import { formedBy, formingFolds } from "./facts/forming.ts";
import { LETTER_FACTS, letterAfter, NOTE_MODE_FACTS } from "./facts/letters.ts";
import { MATCHING_FACTS, matchingAfter } from "./facts/matching.ts";
import { MERGER_FACTS, mergerAfter } from "./facts/mergers.ts";
import { PAPER_FACTS, paperAfter } from "./facts/papers.ts";
import { POSITION_FACTS, POSITION_RULE_FACTS, positionAfter } from "./facts/positions.ts";
import { SCORE_FACTS, scoreAfter } from "./facts/scores.ts";
import { AGENDA_FACTS, agendaAfter, SESSION_FACTS, sessionAfter } from "./facts/session.ts";
import {
  BALLOT_FACTS,
  ballotAfter,
  MOTION_FACTS,
  motionAfter,
  POINT_FACTS,
  pointAfter,
} from "./facts/votes.ts";
import type { Committee } from "./state/state.ts";

/** For each type of fact, the function that applies it. */
const FOLDS: Folds<Exclude<Fact, Readonly<{ type: "committeeFormed" }>>> = {
  ...formingFolds,
  ...each(SESSION_FACTS, sessionAfter),
  ...each(AGENDA_FACTS, agendaAfter),
  ...each(LIST_FACTS, listAfter),
  ...each(FLOOR_FACTS, floorAfter),
  ...each(MOTION_FACTS, motionAfter),
  ...each(BALLOT_FACTS, ballotAfter),
  ...each(POINT_FACTS, pointAfter),
  ...each(PAPER_FACTS, paperAfter),
  ...each(DEBATE_FACTS, debateAfter),
  ...each(MERGER_FACTS, mergerAfter),
  ...each(MATCHING_FACTS, matchingAfter),
  ...each(STAFF_NOTE_FACTS, staffNoteAfter),
  ...each(CRISIS_FACTS, crisisAfter),
  ...each(ELECTION_FACTS, electionAfter),
  ...each(LETTER_FACTS, letterAfter),
  ...each(NOTE_MODE_FACTS, letterAfter),
  ...each(POSITION_FACTS, positionAfter),
  ...each(POSITION_RULE_FACTS, positionAfter),
  ...each(SCORE_FACTS, scoreAfter),
};

/**
 * Applies a fact. The first one forms the committee.
 * @param at in ms since 1970
 */
export function evolve(state: Committee | null, fact: Fact, at: number): Committee {
  if (fact.type === "committeeFormed") return formedBy(fact);
  if (state === null) throw new Error(`a committee begins with committeeFormed, not with ${fact.type}`);
  const fold = FOLDS[fact.type] as (state: Committee, fact: Fact, at: number) => Committee;
  return fold(state, fact, at);
}
