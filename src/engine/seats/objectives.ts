/** How well the current text meets a seat's objectives. */

import { quotient } from "../exact/whole.ts";
import { type OnRecord, recordOf } from "../model/conduct.ts";
import { objectiveWorth, type SeatObjective } from "../model/stakes.ts";
import { currentText } from "../model/whole-text.ts";
import { size } from "../state/world.ts";
import { isBeyond, ownObjectives, type Seen } from "./seen.ts";

/**
 * An objective worth at least this much, in thousandths, does not count as given away when the seat joins at a loss
 * [design].
 */
const NO_LOSS = 800;

/** Why an objective counts half: the delegation did not ask for it, or gave it away by joining at a loss. */
export type Halved = Exclude<OnRecord, "onRecord"> | "gaveIn";

export type ObjectiveResult = Readonly<{
  article: number;
  wished: number;
  got: number;
  worth: number;
  weight: number;
  /** Whether the text is beyond the seat's red line and no reservation covers the breach. */
  crossed: boolean;
  /** Null if the objective counts in full. */
  halved: Halved | null;
}>;

/**
 * The result of each objective. A text beyond a red line is worth nothing to the objective, or half with a
 * reservation. An objective that the seat gave away or did not ask for counts half [design].
 */
export function objectiveResults(own: Seen): ObjectiveResult[] {
  const text = currentText(own.world);
  return ownObjectives(own).map((goal) => resultOf(own, goal, text[goal.article] ?? 0));
}

function resultOf(own: Seen, goal: SeatObjective, got: number): ObjectiveResult {
  const { world, country } = own;
  const { article, accept, weight } = goal;
  const beyond = isBeyond(own, article, got);
  const reserved = world.treaty.reservations.some((r) => r.country === country && r.article === article);
  const full = objectiveWorth(world.scenario.articles[article]?.alternatives.length ?? 0, accept, got);
  const halved = whyHalved(own, goal, full);
  const plain = halved === null ? full : quotient(full, 2);
  const worth = beyond ? (reserved ? quotient(plain, 2) : 0) : reserved ? Math.max(plain, 500) : plain;
  return { article, wished: accept[0] ?? 0, got, worth, weight, crossed: beyond && !reserved, halved };
}

function whyHalved({ world, country }: Seen, goal: SeatObjective, full: number): Halved | null {
  const record = recordOf(world, country, goal);
  if (record !== "onRecord") return record;
  const gaveIn = world.concessions[goal.article * size(world) + country] === 1;
  return gaveIn && full < NO_LOSS ? "gaveIn" : null;
}

/** The worth of all objectives together, out of 1,000. */
export function worthOfObjectives(objectives: readonly Pick<ObjectiveResult, "weight" | "worth">[]): number {
  return quotient(
    objectives.reduce((sum, goal) => sum + goal.weight * goal.worth, 0),
    100,
  );
}

/**
 * The articles where the text crosses a red line of the seat's mandate without a reservation: joining then costs
 * `SHAME`.
 */
export function mandateLinesCrossed(own: Seen): number[] {
  return objectiveResults(own).flatMap(({ article, crossed }) => (crossed ? [article] : []));
}
