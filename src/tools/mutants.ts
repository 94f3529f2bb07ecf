/**
 * `npm run mutants`: changes the code in one small way at a time and counts how many of the changes a test notices.
 * Takes minutes an area, so it is no part of `npm test`.
 */
import { runMain } from "../cli/program.ts";
import { mutantsProgram } from "./mutants/mutants-program.ts";

await runMain(mutantsProgram());
