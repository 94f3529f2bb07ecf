/** Orders about what a conference has besides its debate: elections, letters, position papers, points of a jury. */
import * as z from "zod/mini";
import { id } from "./delegation.ts";
import { ELECTED, MOST_CANDIDATES } from "./election.ts";
import { NOTE_MODES, REQUEST_TOPICS } from "./letter.ts";
import { POSITION_MARKS } from "./position.ts";
import { list, type OneOf, time, whole } from "./schema.ts";

const text = z.string();

/** A ballot is never an order: the host only counts it, so that no log has a row for it. */
const ELECTION_ORDERS = {
  /** `names`: empty if the members are elected. */
  openElection: { office: text, among: z.enum(ELECTED), names: list(text, MOST_CANDIDATES) },
  /**
   * `votes`, `blank`: the ballots on paper that the chair has counted, in the order of the names. The host adds those
   * from devices. `missing`: how many ballots the chair has been told are missing.
   */
  closeElection: {
    election: whole,
    ballot: whole,
    votes: list(whole, MOST_CANDIDATES),
    blank: whole,
    missing: z.exactOptional(whole),
  },
  cancelElection: { election: whole },
};
export type ElectionOrder = OneOf<typeof ELECTION_ORDERS>;

const itself = { delegation: id };
const aboutLetter = { letter: whole };

/** In a roll call, the chair takes the answers that delegations have given with their devices. */
export const ATTENDANCE_ORDERS = { takeAnswers: {} };

/** Orders about requests to the chair and notes between delegations. */
const LETTER_ORDERS = {
  allowNotes: { mode: z.enum(NOTE_MODES) },
  sendRequest: { ...itself, topic: z.enum(REQUEST_TOPICS), text },
  /** The chair closes a request, with an answer or with an empty one. */
  answerRequest: { ...aboutLetter, answer: text },
  sendNoteTo: { ...itself, to: id, text },
  /** The chair has read a note that is held, and passes it on or stops it. */
  passNote: aboutLetter,
  stopNote: aboutLetter,
  /** The chair takes back a note that has been delivered. */
  withdrawNote: aboutLetter,
  reportNote: { ...aboutLetter, ...itself },
};
export type LetterOrder = OneOf<typeof LETTER_ORDERS>;

const POSITION_ORDERS = {
  handInPosition: { ...itself, text },
  /** `version`: the one that the chair has read. */
  commentPosition: { ...itself, text, mark: z.enum(POSITION_MARKS), version: whole },
  setPositionDeadline: { deadline: z.nullable(time) },
  /** `from`: when others may read them, in ms since 1970; left out for the deadline. */
  sharePositions: { isShared: z.boolean(), from: z.exactOptional(time) },
};
export type PositionOrder = OneOf<typeof POSITION_ORDERS>;

/** Orders about the rubric of a jury. */
const SCORE_ORDERS = {
  setRubric: { criteria: list(z.strictObject({ id: whole, name: text, points: whole })) },
  /** `points`: null takes the points back. */
  giveScore: { ...itself, criterion: whole, points: z.nullable(whole) },
};
export type ScoreOrder = OneOf<typeof SCORE_ORDERS>;

export const CONFERENCE_ORDERS = {
  ...ELECTION_ORDERS,
  ...LETTER_ORDERS,
  ...POSITION_ORDERS,
  ...SCORE_ORDERS,
};
