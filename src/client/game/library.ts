/** What a match in this page is played with: the content shipped with it and the version of its rules. */
import type { Setup } from "../../engine/state/setup.ts";
import { libraryFor as libraryOf } from "../../lab/matches/library.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import type { Library } from "../../match/types.ts";

export { scenarioOf } from "../../lab/matches/library.ts";

type Book = Pick<Setup, "scenario" | "audience" | "procedure" | "precedent" | "text">;

export function libraryFor(setup: Book): Library {
  return libraryOf(RULES_VERSION, setup);
}
