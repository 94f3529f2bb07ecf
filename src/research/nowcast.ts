/** `npm run nowcast`: when the convention may have its fortieth party, by the parties so far. */
import { runMain } from "../cli/program.ts";
import { nowcastProgram } from "./hazard/cli/nowcast-program.ts";

await runMain(nowcastProgram());
