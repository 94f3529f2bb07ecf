/** Facts about matching clauses to wordings of the model convention. */
import * as z from "zod/mini";
import { id } from "../state/delegation.ts";
import { list, type OneOf, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { aboutPaper, title } from "./fields.ts";
import { type Readers, visibleToAll } from "./folds.ts";

const wordings = list(z.nullable(title));
const room = z.string().check(z.regex(/^[A-Z0-9]{6}$/));

export const MATCHING_FACTS = {
  clausesMatched: { ...aboutPaper, wordings, isShown: z.boolean() },
  /** Shows the matches after the vote if the chairs had hidden them. */
  matchesShown: { ...aboutPaper, wordings },
  modelSet: { isUsed: z.boolean() },
  /** All states decide on the adopted paper in this room of the host. */
  matchOpened: { ...aboutPaper, room },
  /** The chair has gone back to the match from the committee, and everybody comes along. */
  matchResumed: { ...aboutPaper, room },
  /**
   * The match in that room is over. `ratified`: the states that joined, in the order in which they did. `month`: the last
   * month of the match, counted from the opening for signature. `inForce`: the month of entry into force, or null.
   */
  matchEnded: {
    ...aboutPaper,
    room,
    isAdopted: z.boolean(),
    ratified: list(id),
    inForce: z.nullable(whole),
    month: whole,
  },
};

export type MatchingFact = OneOf<typeof MATCHING_FACTS>;

export const matchingReaders: Readers<MatchingFact> = {
  clausesMatched: ({ isShown }) => (isShown ? "all" : "chairs"),
  matchesShown: visibleToAll,
  modelSet: visibleToAll,
  matchOpened: visibleToAll,
  matchResumed: visibleToAll,
  matchEnded: visibleToAll,
};

export function matchingAfter(state: Committee, fact: MatchingFact): Committee {
  if (fact.type === "modelSet") return { ...state, isWithoutModel: !fact.isUsed };
  if (fact.type === "matchOpened") {
    const { paper, room: code } = fact;
    return { ...state, matches: [...(state.matches ?? []), { paper, room: code }] };
  }
  if (fact.type === "matchResumed") {
    const matches = (state.matches ?? []).map((one) =>
      one.room === fact.room ? { ...one, resumed: (one.resumed ?? 0) + 1 } : one,
    );
    return { ...state, matches };
  }
  if (fact.type === "matchEnded") {
    const { type: _, paper: __, room: code, ...fate } = fact;
    const matches = (state.matches ?? []).map((one) => (one.room === code ? { ...one, fate } : one));
    return { ...state, matches };
  }
  const isShown = fact.type === "matchesShown" || fact.isShown;
  const matching = { wordings: fact.wordings, isShown };
  return {
    ...state,
    papers: state.papers.map((one) => (one.n === fact.paper ? { ...one, matching } : one)),
  };
}
