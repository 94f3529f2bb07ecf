/** The rubric of a jury, and the points that each chair gives by it. These rules are our own. */
import type { ScoreOrder } from "../state/conference-orders.ts";
import type { Who } from "../state/delegation.ts";
import { isTooLong } from "../state/limits.ts";
import type { Refusal } from "../state/refusal.ts";
import {
  type Criterion,
  MOST_CRITERIA,
  MOST_POINTS_OF_CRITERION,
  NO_SCORES,
  USUAL_RUBRIC,
} from "../state/score.ts";
import type { Committee } from "../state/state.ts";
import { type Decision, refuse, unless } from "./decision.ts";

/** Each chair gives points of its own, which may be changed until the committee is deleted. */
export function decideScore(state: Committee, order: ScoreOrder, who: Who): Decision {
  if (who.type !== "chair") return refuse("chairOnly");
  const { rubric } = state.scores ?? NO_SCORES;
  if (order.type === "setRubric") {
    const { criteria } = order;
    return unless(rubricRefusal(criteria), { type: "rubricSet", criteria });
  }
  const { delegation, criterion, points } = order;
  const found = rubric.find(({ id }) => id === criterion);
  if (found === undefined) return refuse("unknownCriterion");
  const reason = points !== null && points > found.points ? "tooManyPoints" : null;
  return unless(reason, { type: "scoreGiven", delegation, chair: who.chair, criterion, points });
}

function rubricRefusal(criteria: readonly Criterion[]): Refusal | null {
  if (new Set(criteria.map(({ id }) => id)).size < criteria.length) return "nonsense";
  if (criteria.length === 0 || criteria.length > MOST_CRITERIA) return "rubricSize";
  if (criteria.some(isUnnamed)) return "needsName";
  if (criteria.some(({ name }) => isTooLong(name))) return "tooLong";
  const isFair = criteria.every(({ points }) => points >= 1 && points <= MOST_POINTS_OF_CRITERION);
  return isFair ? null : "tooManyPoints";
}

/** Only the usual criteria have a name in the catalogue. */
const isUnnamed = ({ id, name }: Criterion): boolean =>
  name.trim() === "" && !USUAL_RUBRIC.some((one) => one.id === id);
