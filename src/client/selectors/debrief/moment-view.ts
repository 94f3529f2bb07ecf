/** What the picture of a moment shows once its beat has closed. */
import type { View } from "../../../engine/views/view.ts";
import type { Moment } from "./moments.ts";

/**
 * What everybody could see after the beat, under the date on which the beat opened: what a season did does not carry
 * the name of the next season.
 */
export function resultView({
  closed,
  phase,
  round,
  season,
  month,
}: Pick<Moment, "closed" | "phase" | "round" | "season" | "month">): View {
  return { ...closed, world: { ...closed.world, phase, round, season, month } };
}
