/** `npm run test:long`: runs the tests that take too long for `npm test`. The last line counts the results. */
import { runSteps } from "./suites/steps.ts";
import { buildAndBrowserTests, unitTests } from "./suites/suites.ts";

await runSteps([unitTests("long"), ...buildAndBrowserTests("long")]);
