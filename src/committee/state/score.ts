/** The rubric of a jury, and the points that the chairs have given by it. Only chairs see either. */
import type { Chair, DelegationId } from "./delegation.ts";

/** `name`: empty for a criterion of the usual rubric that nobody has renamed. `points`: the most that can be given. */
export type Criterion = Readonly<{ id: number; name: string; points: number }>;

/** `given`: for each delegation, the points by chair and criterion. @example { KEN: { "1.4": 15 } } */
export type Scores = Readonly<{
  rubric: readonly Criterion[];
  given: Readonly<Record<DelegationId, Readonly<Record<string, number>>>>;
}>;

const USUAL_POINTS = 20;

/** The catalogue has the names of these criteria. */
export const USUAL_RUBRIC: readonly Criterion[] = [1, 2, 3, 4, 5].map((id) => ({
  id,
  name: "",
  points: USUAL_POINTS,
}));

export const NO_SCORES: Scores = { rubric: USUAL_RUBRIC, given: {} };

export const MOST_CRITERIA = 10;
export const MOST_POINTS_OF_CRITERION = 100;

export const scoreKey = (chair: Chair, criterion: number): string => `${chair}.${criterion}`;
