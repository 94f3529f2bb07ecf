/** The search in a worker of its own: rivals that look ahead, and counsel for whoever asks. */
import type { Setup } from "../../engine/state/setup.ts";
import type { View } from "../../engine/wire/view.ts";
import { type Lab, openLab } from "../../lab/worker-client.ts";
import { engineVersion } from "../engine-version.ts";

export { meanOf } from "../../lab/counsel.ts";
export type { End, Weighed } from "../../lab/worker-client.ts";

export type Search = Lab["search"];

/** Kept while the page is open: a beat may ask for several seats. */
let lab: Lab | null = null;

/**
 * Rejects where the worker cannot be had or fails.
 * @param isWhole with the three results of each act, which takes longer
 */
export function search(setup: Setup, view: View, isWhole: boolean): ReturnType<Search> {
  const { scenario, audience, procedure, precedent, text } = setup;
  lab ??= openLab(engineVersion);
  return lab.search(
    {
      scenario,
      audience,
      procedure,
      ...(precedent === undefined ? {} : { precedent }),
      ...(text === undefined ? {} : { text }),
    },
    view,
    isWhole,
  );
}
