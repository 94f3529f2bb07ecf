/** What a match in this page is played with: the content shipped with it and the version of its rules. */
import { buildScenario, contentHash } from "../content/index.ts";
import type { Room, Scenario, ScenarioId } from "../engine/scenario.ts";
import type { Library } from "../match/types.ts";

export const engineVersion = __ENGINE_VERSION__;

const built = new Map<string, Scenario>();

/** Scenarios are frozen content: each is built once. */
export function scenarioOf(id: ScenarioId, room: Room): Scenario {
  const key = `${id}/${room}`;
  const scenario = built.get(key) ?? buildScenario(id, room);
  built.set(key, scenario);
  return scenario;
}

/** A record names the content of its own scenario, so the library of a match depends on its setup. */
export function libraryFor({ scenario, room }: Readonly<{ scenario: ScenarioId; room: Room }>): Library {
  return { engineVersion, contentHash: contentHash(scenarioOf(scenario, room)), buildScenario: scenarioOf };
}
