/** `npm run fit`: fits the coefficients of the game's hazard of deposits to the shipped histories of treaties. */
import { runMain } from "../cli/program.ts";
import { fitProgram } from "./hazard/cli/fit-program.ts";

await runMain(fitProgram());
