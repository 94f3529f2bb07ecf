/** Facts about matching clauses to wordings of the model convention. */
import * as z from "zod/mini";
import { list, type OneOf } from "../state/schema.ts";
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
};

export type MatchingFact = OneOf<typeof MATCHING_FACTS>;

export const matchingReaders: Readers<MatchingFact> = {
  clausesMatched: ({ isShown }) => (isShown ? "all" : "chairs"),
  matchesShown: visibleToAll,
  modelSet: visibleToAll,
  matchOpened: visibleToAll,
};

export function matchingAfter(state: Committee, fact: MatchingFact): Committee {
  if (fact.type === "modelSet") return { ...state, isWithoutModel: !fact.isUsed };
  if (fact.type === "matchOpened") {
    const { paper, room: code } = fact;
    return { ...state, matches: [...(state.matches ?? []), { paper, room: code }] };
  }
  const isShown = fact.type === "matchesShown" || fact.isShown;
  const matching = { wordings: fact.wordings, isShown };
  return {
    ...state,
    papers: state.papers.map((one) => (one.n === fact.paper ? { ...one, matching } : one)),
  };
}
