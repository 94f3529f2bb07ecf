/** Facts about the rubric of a jury and its points. Only chairs see them, and no minutes have them. */
import * as z from "zod/mini";
import { chair } from "../state/delegation.ts";
import { list, type OneOf, whole } from "../state/schema.ts";
import { MOST_CRITERIA, MOST_POINTS_OF_CRITERION, NO_SCORES, scoreKey } from "../state/score.ts";
import type { Committee } from "../state/state.ts";
import { itself, title } from "./fields.ts";
import { withValue } from "./lists.ts";

export const SCORE_TYPES = ["rubricSet", "scoreGiven"] as const;

const points = whole.check(z.lte(MOST_POINTS_OF_CRITERION));

export const SCORE_FACTS = {
  rubricSet: { criteria: list(z.strictObject({ id: whole, name: title, points }), MOST_CRITERIA) },
  /** `points`: null takes the points back. */
  scoreGiven: { ...itself, chair, criterion: whole, points: z.nullable(points) },
};

type ScoreFact = OneOf<typeof SCORE_FACTS>;

export function scoreAfter(state: Committee, fact: ScoreFact): Committee {
  const scores = state.scores ?? NO_SCORES;
  if (fact.type === "rubricSet") return { ...state, scores: { ...scores, rubric: fact.criteria } };
  const { delegation, criterion, points: given } = fact;
  const key = scoreKey(fact.chair, criterion);
  const { [key]: _, ...others } = scores.given[delegation] ?? {};
  const own = given === null ? others : { ...others, [key]: given };
  return { ...state, scores: { ...scores, given: withValue(scores.given, delegation, own) } };
}
