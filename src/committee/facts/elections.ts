/** Facts about elections by secret ballot. Everybody may read them, because they contain only totals. */
import * as z from "zod/mini";
import { ids } from "../state/delegation.ts";
import {
  ELECTED,
  type Elections,
  MOST_CANDIDATES,
  NO_ELECTIONS,
  type OpenElection,
} from "../state/election.ts";
import { list, type OneOf, textUpTo, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { title } from "./fields.ts";

const names = list(title, MOST_CANDIDATES);
const box = textUpTo(24);
const about = { election: whole, office: title, among: z.enum(ELECTED) };

export const ELECTION_FACTS = {
  electionOpened: { ...about, names, voters: ids, box },
  /** A further ballot, restricted to the names that lead, or the same one again because the host lost its ballots. */
  electionBallotOpened: {
    ...about,
    ballot: whole,
    names,
    voters: ids,
    box,
    isAgain: z.exactOptional(z.literal(true)),
  },
  electionCounted: {
    ...about,
    ballot: whole,
    names,
    votes: list(whole, MOST_CANDIDATES),
    blank: whole,
    voters: whole,
    needed: whole,
  },
  electionDecided: { ...about, name: title, byLot: z.boolean() },
  electionCancelled: about,
};

type ElectionFact = OneOf<typeof ELECTION_FACTS>;

export function electionAfter(state: Committee, fact: ElectionFact): Committee {
  return { ...state, elections: after(state.elections ?? NO_ELECTIONS, fact) };
}

function after(before: Elections, fact: ElectionFact): Elections {
  switch (fact.type) {
    case "electionOpened":
      return { open: openedBy({ ...fact, ballot: 1 }), counted: null, winner: null, last: fact.election };
    case "electionBallotOpened":
      return { ...before, open: openedBy(fact), winner: null };
    case "electionCounted": {
      const { type: _, election: n, ...counted } = fact;
      return { ...before, open: null, counted: { n, ...counted } };
    }
    case "electionDecided":
      return { ...before, open: null, winner: { name: fact.name, byLot: fact.byLot } };
    case "electionCancelled":
      return { ...before, open: null, counted: null, winner: null };
  }
}

type Opening = Omit<Extract<ElectionFact, Readonly<{ type: "electionBallotOpened" }>>, "type">;

function openedBy({
  election: n,
  office,
  among,
  ballot,
  names: all,
  voters,
  box: of,
  isAgain,
}: Opening): OpenElection {
  const more = isAgain === true ? { isAgain } : {};
  return { n, office, among, ballot, names: all, voters, box: of, ...more };
}
