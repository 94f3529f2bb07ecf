/** The scenario of a room's match, built in the page from public content. It contains no mandates. */
import { buildScenario } from "../../content/scenarios.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { OpenSetup } from "../../room/message.ts";

const built = new Map<string, Scenario>();

/** Returns the same object for the same setup. */
export function scenarioOfRoom({
  scenario,
  audience,
  procedure,
}: Pick<OpenSetup, "scenario" | "audience" | "procedure">): Scenario {
  const key = `${scenario}/${audience}/${procedure}`;
  const known = built.get(key) ?? buildScenario(scenario, audience, procedure);
  built.set(key, known);
  return known;
}
