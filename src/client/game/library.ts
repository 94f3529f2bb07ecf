/** The content and the version of the rules that this page ships and uses for every match. */
import type { Setup } from "../../engine/state/setup.ts";
import { libraryFor as libraryOf } from "../../lab/matches/library.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import type { Library } from "../../match/types.ts";

export { scenarioOf } from "../../lab/matches/library.ts";

type Book = Pick<Setup, "scenario" | "audience" | "procedure" | "precedent" | "text">;

export function libraryFor(setup: Book): Library {
  return libraryOf(RULES_VERSION, setup);
}
