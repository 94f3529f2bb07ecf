/** What screens show about a tough seat: its setup, its goal and the progress so far. */
import type { Aim, Challenge } from "../../../content/challenges.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Setup } from "../../../engine/state/setup.ts";
import { type AimResult, goalResults } from "../../../lab/challenge/goal.ts";
import { setupOf } from "../../../lab/challenge/setup.ts";

export { type Aim, CHALLENGES, type Challenge, type Rule } from "../../../content/challenges.ts";
export { type AimResult, isReached } from "../../../lab/challenge/goal.ts";
export { challengeOf } from "../../../lab/challenge/setup.ts";

/** The setup of a tough seat that a person plays. */
export function challengeSetup(challenge: Challenge): Setup {
  return setupOf(challenge, { type: "person" });
}

/** Results for each part of the goal. Returns null during the match. */
export function goalOf(challenge: Challenge, own: Seen): readonly AimResult[] | null {
  return own.world.phase === "over" ? goalResults(challenge.goal, own) : null;
}

/** Aims that can be counted during the match. */
const COUNTED: readonly Aim["type"][] = ["trust", "promisesKept", "taskForces"];

/** Progress so far towards the number that an aim asks for. Returns null if it is known only at the end. */
export function soFar(aim: Aim, own: Seen): number | null {
  return COUNTED.includes(aim.type) ? (goalResults([aim], own)[0]?.got ?? null) : null;
}
