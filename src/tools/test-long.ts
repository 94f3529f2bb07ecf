/** `npm run test:long`: the tests that take too long for `npm test`; its last line counts them. */
import { runSteps } from "./suites/steps.ts";
import { buildAndBrowserTests, unitTests } from "./suites/suites.ts";

await runSteps([unitTests("long"), ...buildAndBrowserTests("long")]);
