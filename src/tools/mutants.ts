/**
 * `npm run mutants`: makes one small change to the code at a time and counts how many a test notices. It takes
 * minutes per area, so `npm test` leaves it out.
 */
import { runMain } from "../cli/program.ts";
import { mutantsProgram } from "./mutants/mutants-program.ts";

await runMain(mutantsProgram());
