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
  text,
}: Pick<OpenSetup, "scenario" | "audience" | "procedure" | "text">): Scenario {
  const key = JSON.stringify([scenario, audience, procedure, text]);
  const known = built.get(key) ?? buildScenario(scenario, audience, procedure, undefined, text);
  built.set(key, known);
  return known;
}
