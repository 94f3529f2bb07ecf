/** Who has the floor, and for how much longer. */
import { itemOf, speechOf } from "../../../committee/rules/decision.ts";
import { type Clock, left } from "../../../committee/state/clock.ts";

import type { Committee } from "../../../committee/state/state.ts";

export { hasQueue } from "../../../committee/rules/speakers.ts";
export { speechOf };

const SECOND_MS = 1000;

/** Whole seconds; negative once time has run out. @param now the time at the committee's host, in ms since 1970 */
export function secondsLeft(clock: Clock, now: number): number {
  return Math.ceil(left(clock, now) / SECOND_MS);
}

/**
 * The time of each speech where the whole debate is one moderated caucus without a list, a topic or an end, as in a
 * crisis committee. Null elsewhere, and outside the debate.
 */
export function perpetualCaucus(state: Committee): number | null {
  const { pack, list } = state;
  const isWithout = pack.hasList === false && pack.debate?.on === "direct";
  return isWithout && itemOf(state, state.current)?.status === "open" ? list.seconds : null;
}

/** The phase of the item where items have two of them; otherwise null. */
export function phaseNow(state: Committee): "discussion" | "action" | null {
  const status = itemOf(state, state.current)?.status;
  if (state.pack.phases !== true) return null;
  return status === "open" ? "discussion" : status === "closed" ? "action" : null;
}
