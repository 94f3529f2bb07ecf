/** The matches of a measurement: what they have in common, and the setup of each. */
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Audience, Climate, ScenarioId } from "../../engine/state/scenario.ts";
import type { Level, Setup } from "../../engine/state/setup.ts";

export type Table = Readonly<{
  scenario: ScenarioId;
  climate: Climate;
  audience: Audience;
  seed: string;
}>;

/** The setup of a game at a table: game i has the seed `<seed>/<i>`, no matter who plays. */
export function setupOf(
  { scenario, climate, audience, seed }: Table,
  game: number,
  seats: Setup["seats"],
  level: Level = 2,
): Setup {
  return { scenario, climate, audience, seed: `${seed}/${game}`, procedure: USUAL_PROCEDURE, level, seats };
}
