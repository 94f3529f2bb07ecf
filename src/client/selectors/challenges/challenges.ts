/** The tough seats, as screens read them. */
import type { Aim, Challenge } from "../../../content/challenges.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Setup } from "../../../engine/state/setup.ts";
import { type AimResult, goalResults } from "../../../lab/challenge/goal.ts";
import { setupOf } from "../../../lab/challenge/setup.ts";

export { type Aim, CHALLENGES, type Challenge, type Rule } from "../../../content/challenges.ts";
export { type AimResult, isReached } from "../../../lab/challenge/goal.ts";
export { challengeOf } from "../../../lab/challenge/setup.ts";

/** The match that a person plays. */
export function challengeSetup(challenge: Challenge): Setup {
  return setupOf(challenge, { type: "person" });
}

/** What became of the goal; null while the match goes on. */
export function goalOf(challenge: Challenge, own: Seen): readonly AimResult[] | null {
  return own.world.phase === "over" ? goalResults(challenge.goal, own) : null;
}

/** Aims of which one can count while the match goes on. */
const COUNTED: readonly Aim["type"][] = ["trust", "promisesKept", "taskForces"];

/** What has been reached so far of the number that an aim asks for; null where it is known at the end alone. */
export function soFar(aim: Aim, own: Seen): number | null {
  return COUNTED.includes(aim.type) ? (goalResults([aim], own)[0]?.got ?? null) : null;
}
