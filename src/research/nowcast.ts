/** `npm run nowcast`: predicts when the convention will have its fortieth party, given the parties so far. */
import { runMain } from "../cli/program.ts";
import { nowcastProgram } from "./hazard/cli/nowcast-program.ts";

await runMain(nowcastProgram());
