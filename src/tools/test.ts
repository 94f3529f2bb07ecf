/** `npm test`: checks of the sources and every quick test; its last line counts them. */
import { runSteps, SOURCE_CHECKS } from "./suites/steps.ts";
import { buildAndBrowserTests, unitTests } from "./suites/suites.ts";

const steps = [...SOURCE_CHECKS, unitTests("quick"), ...buildAndBrowserTests("quick")];
await runSteps(steps, "The long tests are not among these: npm run test:long runs them.");
