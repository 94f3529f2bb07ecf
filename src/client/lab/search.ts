/** Runs the search with which rivals look ahead, in its own worker. */
import type { Setup } from "../../engine/state/setup.ts";
import type { View } from "../../engine/views/view.ts";
import { type Lab, openLab, type ScenarioSetup } from "../../lab/worker-client.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";

export type Search = Lab["search"];

/** Stays open as long as the page, since a beat can need a search for each of several seats. */
let lab: Lab | null = null;

/**
 * Rejects if the worker cannot start or fails.
 * @param isWhole whether to include the three results of each act, which takes longer
 */
export function search(setup: Setup, view: View, isWhole: boolean): ReturnType<Search> {
  lab ??= openLab(RULES_VERSION);
  return lab.search(bookOf(setup), view, isWhole);
}

/** The part of a setup that the search may know. It excludes the seed. */
export function bookOf({ scenario, audience, procedure, precedent, text }: Setup): ScenarioSetup {
  return {
    scenario,
    audience,
    procedure,
    ...(precedent === undefined ? {} : { precedent }),
    ...(text === undefined ? {} : { text }),
  };
}
