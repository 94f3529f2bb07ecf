/** The search in a worker of its own, for rivals that look ahead. */
import type { Setup } from "../../engine/state/setup.ts";
import type { View } from "../../engine/wire/view.ts";
import { type Book, type Lab, openLab } from "../../lab/worker-client.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";

export type Search = Lab["search"];

/** Kept while the page is open: a beat may ask for several seats. */
let lab: Lab | null = null;

/**
 * Rejects where the worker cannot be had or fails.
 * @param isWhole with the three results of each act, which takes longer
 */
export function search(setup: Setup, view: View, isWhole: boolean): ReturnType<Search> {
  lab ??= openLab(RULES_VERSION);
  return lab.search(bookOf(setup), view, isWhole);
}

/** What of a setup the search may know: nothing of its luck. */
export function bookOf({ scenario, audience, procedure, precedent, text }: Setup): Book {
  return {
    scenario,
    audience,
    procedure,
    ...(precedent === undefined ? {} : { precedent }),
    ...(text === undefined ? {} : { text }),
  };
}
