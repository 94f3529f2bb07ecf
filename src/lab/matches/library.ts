/** What a match needs from outside: the shipped content and the version of the rules. */

import { contentHash } from "../../content/content-hash.ts";
import { MANDATES } from "../../content/mandates.ts";
import { buildScenario } from "../../content/scenarios.ts";
import { type ProcedureId, USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Audience, Scenario, ScenarioId } from "../../engine/state/scenario.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { Library } from "../../match/types.ts";

type Book = Readonly<{
  scenario: ScenarioId;
  audience: Audience;
  procedure?: ProcedureId;
  precedent?: Setup["precedent"] | undefined;
  text?: Setup["text"] | undefined;
}>;

const built = new Map<string, Readonly<{ scenario: Scenario; contentHash: string }>>();

/** Scenarios never change, so each is built, and its hash computed, only once. */
function bookOf({
  scenario: id,
  audience,
  procedure = USUAL_PROCEDURE,
  precedent,
  text = {},
}: Book): Readonly<{ scenario: Scenario; contentHash: string }> {
  const silent = Object.keys(text).filter((article) => text[article] === null);
  const isAgreed = Object.keys(text).length > 0;
  const key = [id, audience, procedure, precedent, isAgreed, ...silent.sort()].join("/");
  const known = built.get(key);
  if (known !== undefined) return known;
  const scenario = buildScenario(id, audience, procedure, precedent, text);
  const book = { scenario, contentHash: contentHash(scenario, MANDATES) };
  built.set(key, book);
  return book;
}

/** Returns the same object for the same arguments. */
export function scenarioOf(
  scenario: ScenarioId,
  audience: Audience,
  procedure = USUAL_PROCEDURE,
  precedent?: Setup["precedent"],
  text?: Setup["text"],
): Scenario {
  return bookOf({ scenario, audience, procedure, precedent, text }).scenario;
}

/**
 * The library for a match. It depends on the setup, because a record gives the hash of its own scenario's content.
 */
export function libraryFor(engineVersion: string, setup: Book): Library {
  return {
    engineVersion,
    contentHash: bookOf(setup).contentHash,
    buildScenario: scenarioOf,
    mandates: MANDATES,
  };
}
