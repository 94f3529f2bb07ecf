/** Who has the floor, and for how much longer. */
import { type Clock, left } from "../../../committee/state/clock.ts";

export { speechOf } from "../../../committee/rules/decision.ts";
export { hasQueue } from "../../../committee/rules/speakers.ts";

const SECOND_MS = 1000;

/** Whole seconds; negative once time has run out. @param now the time at the committee's host, in ms since 1970 */
export function secondsLeft(clock: Clock, now: number): number {
  return Math.ceil(left(clock, now) / SECOND_MS);
}
