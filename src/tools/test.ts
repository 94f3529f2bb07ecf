/** `npm test`: runs the checks of the sources and every quick test. The last line counts the results. */
import { runSteps, SOURCE_CHECKS } from "./suites/steps.ts";
import { buildAndBrowserTests, unitTests } from "./suites/suites.ts";

const steps = [...SOURCE_CHECKS, unitTests("quick"), ...buildAndBrowserTests("quick")];
await runSteps(steps, "This did not include the long tests; npm run test:long runs them.");
