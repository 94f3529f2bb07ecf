/** `npm run check`: runs `npm test` without the build and the browser tests. */
import { runSteps, SOURCE_CHECKS } from "./suites/steps.ts";
import { unitTests } from "./suites/suites.ts";

await runSteps([...SOURCE_CHECKS, unitTests("quick")]);
