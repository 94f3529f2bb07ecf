/** The match of a challenge, and which challenge a match is. */
import { CHALLENGES, type Challenge } from "../../content/challenges.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import { usualClimate } from "../../engine/state/scenario.ts";
import type { Holder, Setup } from "../../engine/state/setup.ts";

/** A room made to be played, with everybody else on level 2. */
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

/** The challenge that a setup opens for a person; null for any other match, and for one whose end was known before. */
export function challengeOf(setup: Setup): Challenge | null {
  return CHALLENGES.find((one) => isSame(setup, setupOf(one, { type: "person" }))) ?? null;
}

function isSame({ seats, ...rest }: Setup, { seats: others, ...other }: Setup): boolean {
  return text(rest) === text(other) && text(seats) === text(others);
}

/** The same text for the same fields, whatever their order. */
function text(fields: object): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}
