/** What matches are played with: the content shipped with the product and the version of its rules. */

import { contentHash } from "../content/content-hash.ts";
import { MANDATES } from "../content/mandates.ts";
import { buildScenario } from "../content/scenarios.ts";
import { type ProcedureId, USUAL_PROCEDURE } from "../engine/state/procedure.ts";
import type { Room, Scenario, ScenarioId } from "../engine/state/scenario.ts";
import type { Library } from "../match/types.ts";

type Book = Readonly<{ scenario: ScenarioId; room: Room; procedure?: ProcedureId }>;

const built = new Map<string, Readonly<{ scenario: Scenario; contentHash: string }>>();

/** Scenarios are frozen content: each is built, and its hash computed, once. */
function bookOf({
  scenario: id,
  room,
  procedure = USUAL_PROCEDURE,
}: Book): Readonly<{ scenario: Scenario; contentHash: string }> {
  const key = `${id}/${room}/${procedure}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const scenario = buildScenario(id, room, procedure);
  const book = { scenario, contentHash: contentHash(scenario, MANDATES) };
  built.set(key, book);
  return book;
}

/** The scenario itself; the same object for the same arguments. */
export function scenarioOf(scenario: ScenarioId, room: Room, procedure = USUAL_PROCEDURE): Scenario {
  return bookOf({ scenario, room, procedure }).scenario;
}

/** A record names the content of its own scenario, so the library of a match depends on its setup. */
export function libraryFor(engineVersion: string, setup: Book): Library {
  return {
    engineVersion,
    contentHash: bookOf(setup).contentHash,
    buildScenario: scenarioOf,
    mandates: MANDATES,
  };
}
