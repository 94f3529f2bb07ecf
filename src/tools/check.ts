/** `npm run check`: what can be known in seconds; no build, no browser. */
import { engineTypes, layers, lint, runSteps, types, unitTests } from "./steps.ts";

await runSteps([types, engineTypes, lint, layers, unitTests]);
