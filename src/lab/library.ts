/** What matches are played with: the content shipped with the product and the version of its rules. */
import { buildScenario, contentHash } from "../content/index.ts";
import type { Room, Scenario, ScenarioId } from "../engine/scenario.ts";
import type { Library } from "../match/types.ts";

const built = new Map<string, Readonly<{ scenario: Scenario; contentHash: string }>>();

/** Scenarios are frozen content: each is built, and its hash computed, once. */
function bookOf(id: ScenarioId, room: Room): Readonly<{ scenario: Scenario; contentHash: string }> {
  const key = `${id}/${room}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const scenario = buildScenario(id, room);
  const book = { scenario, contentHash: contentHash(scenario) };
  built.set(key, book);
  return book;
}

/** The scenario itself; the same object for the same arguments. */
export function scenarioOf(id: ScenarioId, room: Room): Scenario {
  return bookOf(id, room).scenario;
}

/** A record names the content of its own scenario, so the library of a match depends on its setup. */
export function libraryFor(
  engineVersion: string,
  { scenario, room }: Readonly<{ scenario: ScenarioId; room: Room }>,
): Library {
  return { engineVersion, contentHash: bookOf(scenario, room).contentHash, buildScenario: scenarioOf };
}
