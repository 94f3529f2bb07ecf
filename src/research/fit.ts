/** `npm run fit`: the coefficients of the game's hazard of deposits, from the shipped histories of treaties. */
import { runMain } from "../cli/program.ts";
import { fitProgram } from "./hazard/cli/fit-program.ts";

await runMain(fitProgram());
