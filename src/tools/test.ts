/** `npm test`: everything, in order, and one line of counts at the end. */
import {
  buildAndBrowserTests,
  clones,
  engineTypes,
  layers,
  lint,
  runSteps,
  types,
  unitTests,
} from "./steps.ts";

await runSteps([types, engineTypes, lint, layers, clones, unitTests, ...buildAndBrowserTests()]);
