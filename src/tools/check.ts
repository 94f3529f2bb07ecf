/** `npm run check`: what can be known in seconds; no build, no browser, no slow tests. */
import { clones, engineTypes, layers, lint, quickTests, runSteps, types } from "./steps.ts";

await runSteps([types, engineTypes, lint, layers, clones, quickTests]);
