/** Who has the floor, and how long still. */
import { type Clock, left } from "../../../committee/state/clock.ts";

export { speechOf } from "../../../committee/rules/deciding.ts";

const SECOND_MS = 1000;

/** Whole seconds; below 0 once the time is over. @param now by the committee's host, in ms since 1970 */
export function secondsLeft(clock: Clock, now: number): number {
  return Math.ceil(left(clock, now) / SECOND_MS);
}
