/** Names of groups with what their members show: along the rim of the hall, or as the cards of a narrow picture. */
import type { Tally } from "./counts.ts";
import type { Seating } from "./seating.ts";

export type Labels = Readonly<{
  name(groups: Seating["groups"], isNight: boolean): void;
  /** One tally a group, in the order in which they were named; `shown` is what lies on their desks just now. */
  count(tallies: readonly Tally[], shown: readonly Tally[]): void;
  /** How much of it is seen. */
  alpha(alpha: number): void;
}>;
