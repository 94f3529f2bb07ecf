/** The tough seats, as screens read them. */
import type { Challenge } from "../../content/challenges.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Setup } from "../../engine/state/setup.ts";
import { type AimResult, goalResults } from "../../lab/challenge/goal.ts";
import { setupOf } from "../../lab/challenge/setup.ts";

export { type Aim, CHALLENGES, type Challenge } from "../../content/challenges.ts";
export { type AimResult, isReached } from "../../lab/challenge/goal.ts";
export { challengeOf } from "../../lab/challenge/setup.ts";

/** The match that a person plays. */
export function challengeSetup(challenge: Challenge): Setup {
  return setupOf(challenge, { type: "person" });
}

/** What became of the goal; null while the match goes on. */
export function goalOf(challenge: Challenge, own: Seen): readonly AimResult[] | null {
  return own.world.phase === "over" ? goalResults(challenge.goal, own) : null;
}
