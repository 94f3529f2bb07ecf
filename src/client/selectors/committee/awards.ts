/** The rubric of a jury, the points that the chairs have given, and both with the figures as a table. */
import type { Chair, DelegationId } from "../../../committee/state/delegation.ts";
import { type Criterion, NO_SCORES, type Scores, scoreKey } from "../../../committee/state/score.ts";
import type { Committee } from "../../../committee/state/state.ts";

export { MOST_CRITERIA, MOST_POINTS_OF_CRITERION } from "../../../committee/state/score.ts";

const CHAIRS: readonly Chair[] = [1, 2];

const scoresIn = ({ scores = NO_SCORES }: Committee): Scores => scores;

export const rubricOf = (state: Committee): readonly Criterion[] => scoresIn(state).rubric;

export const mostPoints = (state: Committee): number =>
  rubricOf(state).reduce((sum, { points }) => sum + points, 0);

/** The points of a chair for one criterion, or null. If the rubric now allows fewer points, they are cut to those. */
export function pointsOf(
  state: Committee,
  seat: DelegationId,
  chair: Chair,
  { id, points }: Criterion,
): number | null {
  const given = scoresIn(state).given[seat]?.[scoreKey(chair, id)];
  return given === undefined ? null : Math.min(given, points);
}

/** The sum of a chair's points, or null if it has given none. */
export function sumOf(state: Committee, seat: DelegationId, chair: Chair): number | null {
  const given = rubricOf(state).flatMap((one) => pointsOf(state, seat, chair, one) ?? []);
  return given.length === 0 ? null : given.reduce((sum, points) => sum + points, 0);
}

type Mean = Readonly<{ mean: number; chairs: number }>;

/** The mean of the chairs that have given points, or null if none has. */
export function meanOf(state: Committee, seat: DelegationId): Mean | null {
  const sums = CHAIRS.flatMap((chair) => sumOf(state, seat, chair) ?? []);
  if (sums.length === 0) return null;
  return { mean: sums.reduce((sum, points) => sum + points, 0) / sums.length, chairs: sums.length };
}

/** The chairs that have given points to any delegation. */
export function scoringChairs(state: Committee): readonly Chair[] {
  const keys = Object.values(scoresIn(state).given).flatMap(Object.keys);
  return CHAIRS.filter((chair) => keys.some((key) => key.startsWith(`${chair}.`)));
}

/**
 * A rubric from a file for this committee. A criterion with a name that is known keeps its number, and so the points that
 * were given for it; no other criterion inherits points. @param known each criterion with its name
 */
export function rubricFrom(
  known: readonly Criterion[],
  opened: readonly Pick<Criterion, "name" | "points">[],
): readonly Criterion[] {
  const made: Criterion[] = [];
  for (const { name, points } of opened) {
    const same = known.find((one) => one.name === name && !made.some(({ id }) => id === one.id));
    const { id } = same ?? newCriterion([...known, ...made]);
    made.push({ id, name, points });
  }
  return made;
}

/** A criterion that is not in the rubric yet. */
export function newCriterion(rubric: readonly Criterion[]): Criterion {
  return { id: 1 + rubric.reduce((most, { id }) => Math.max(most, id), 5), name: "", points: 20 };
}
