/** What the first conference decided, as a seat's result. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import { type Counted, voteAt } from "../../../engine/state/digits.ts";
import type { Ballot } from "../../../engine/state/treaty.ts";
import { type ConferenceQuestion, stakesOf } from "../match/conference-stakes.ts";
import { isDecisive, isShortOfParties } from "../match/last-vote.ts";

/** One of the two questions of the first conference. */
export type ConferenceDecided = Readonly<{
  of: "conference";
  question: ConferenceQuestion;
  ballot: Ballot;
  /** The seat's own vote: "noVote" for states that are not parties. */
  vote: Counted;
  isDecisive: boolean;
  /** How many parties the question needs, and whether it failed although it had enough votes. */
  needs: number;
  isShort: boolean;
  /** What it adds to the World result; 0 if it was not carried. */
  world: number;
}>;

/** What was decided on a question, with the seat's own vote and what it adds to World. */
export function decidedAt(
  { conference }: Extract<GameEvent, { type: "conferenceHeld" }>,
  question: ConferenceQuestion,
  { world, country }: Seen,
): ConferenceDecided {
  const ballot = conference[question];
  return {
    ...{ of: "conference", question, ballot, vote: voteAt(ballot.votes, country) },
    isDecisive: isDecisive(ballot, country) && !isShortOfParties(ballot),
    needs: question === "protocol" ? conference.protocolNeeds : 0,
    isShort: isShortOfParties(ballot),
    world: ballot.carried ? stakesOf(world, question).world : 0,
  };
}
