/**
 * What an adopted paper hands over to the match in which all states decide on it: the text, who takes part, and what
 * each state did about it in committee.
 */

import type { Scenario } from "../engine/state/scenario.ts";
import { indexOf, type Seat } from "../engine/state/seat.ts";
import type { Setup } from "../engine/state/setup.ts";
import { type Matched, textIn, wordingIn, wordsOf } from "./match-text.ts";
import { paperOf } from "./rules/open-paper.ts";
import type { Choice } from "./state/ballot.ts";
import type { Refusal } from "./state/order.ts";
import { clausesOf, type Paper } from "./state/paper.ts";
import { matchedIn, wordsOfProvision } from "./state/provisions.ts";
import { isPresent, membersOf } from "./state/seats.ts";
import type { Committee } from "./state/state.ts";

/** What a state did about a text in its committee: it sponsored it, or it voted. */
export type CommitteeStand = "sponsor" | Choice;

export type HandedOver = Readonly<{
  text: NonNullable<Setup["text"]>;
  words: NonNullable<Setup["words"]>;
  /** The members that are states of the model. */
  seats: readonly Seat[];
  /** Those of them that were present when the match was opened. */
  hall: readonly Seat[];
  /** Left out: states that were not there, did not vote, or whose votes were counted without names. */
  stands: Readonly<Record<Seat, CommitteeStand>>;
}>;

/**
 * Which wordings the provisions of the text stand for, or none if it is as the chairs matched them before the vote, and
 * which articles the text leaves out.
 */
export type MatchChoices = Readonly<{ wordings: readonly (string | null)[]; silent: readonly string[] }>;

/** Why a paper cannot be put to all states, or null if it can: it must be an adopted draft on the topic of the model. */
export function matchRefusal(state: Committee, n: number, scenario: Scenario): Refusal | null {
  if (state.isWithoutModel === true) return "withoutModel";
  const paper = paperOf(state, n);
  if (paper === undefined) return "unknownPaper";
  if (paper.kind !== "draft" || paper.status !== "adopted") return "notAdopted";
  return statesIn(state, scenario).length === 0 ? "noStates" : null;
}

/** What the paper hands over. Deleted clauses are left out. */
export function handedOver(
  state: Committee,
  paper: Paper,
  { wordings, silent }: MatchChoices,
  scenario: Scenario,
): HandedOver {
  const ids = wordings.length === 0 ? (paper.matching?.wordings ?? []) : wordings;
  const provisions = matchedIn(clausesOf(paper.text), ids.length);
  const matched = provisions.map(
    ({ text }, at): Matched => (text.trim() === "" ? null : wordingIn(scenario, ids[at] ?? null)),
  );
  const seats = statesIn(state, scenario);
  return {
    text: textIn(scenario, matched, silent),
    words: wordsOf(provisions.map(wordsOfProvision), matched),
    seats,
    hall: seats.filter((seat) => isPresent(state, seat)),
    stands: standsOf(state, paper, seats),
  };
}

function statesIn(state: Committee, scenario: Scenario): readonly Seat[] {
  return membersOf(state).filter((id) => indexOf(scenario, id) >= 0);
}

function standsOf(
  { ballots }: Committee,
  { n, sponsors }: Paper,
  seats: readonly Seat[],
): HandedOver["stands"] {
  const ballot = ballots.findLast(({ on }) => on.type === "paper" && on.paper === n);
  return Object.fromEntries(
    seats.flatMap((seat): [Seat, CommitteeStand][] => {
      const stand = sponsors.includes(seat) ? "sponsor" : ballot?.votes[seat]?.choice;
      return stand === undefined ? [] : [[seat, stand]];
    }),
  );
}

/** The room in which all states decide on a paper, or null if none was opened. */
export function roomOfPaper({ matches = [] }: Committee, paper: number): string | null {
  return matches.findLast((one) => one.paper === paper)?.room ?? null;
}
