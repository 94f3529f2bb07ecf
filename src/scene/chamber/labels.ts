/** Group names with their members' marks: along the rim of the hall, or as the cards of a narrow picture. */
import type { Tally } from "./counts.ts";
import type { Seating } from "./seating.ts";

export type Labels = Readonly<{
  name(groups: Seating["groups"], isNight: boolean): void;
  /**
   * Updates the counts from one tally per group, in the order of the group names. `shown` counts the marks now
   * visible on the desks.
   */
  count(tallies: readonly Tally[], shown: readonly Tally[]): void;
  /** Sets the opacity. */
  alpha(alpha: number): void;
}>;
