/** The setup of a challenge, and the challenge that a setup belongs to. */
import { CHALLENGES, type Challenge } from "../../content/challenges.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import { usualClimate } from "../../engine/state/scenario.ts";
import type { Holder, Setup } from "../../engine/state/setup.ts";

/** The setup of a challenge: the usual climate of its scenario, and bots of level 2 in all other seats. */
export function setupOf({ scenario, seed, seat }: Challenge, holder: Holder): Setup {
  return {
    scenario,
    seed,
    climate: usualClimate(scenario),
    audience: "young",
    procedure: USUAL_PROCEDURE,
    level: 2,
    seats: { [seat]: holder },
  };
}

/**
 * The challenge that a person plays with this setup. Null for any other match, including a second try, where the
 * outcome of the first try was already known.
 */
export function challengeOf(setup: Setup): Challenge | null {
  return CHALLENGES.find((one) => isSame(setup, setupOf(one, { type: "person" }))) ?? null;
}

function isSame({ seats, ...rest }: Setup, { seats: others, ...other }: Setup): boolean {
  return text(rest) === text(other) && text(seats) === text(others);
}

/** Turns fields into a string that does not depend on their order. */
function text(fields: object): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
