/** What a match in this page is played with: the content shipped with it and the version of its rules. */
import { buildScenario, contentHash } from "../content/index.ts";
import type { Library } from "../match/types.ts";

export const library: Library = { engineVersion: __ENGINE_VERSION__, contentHash, buildScenario };
