/** `npm run pace`: counts in the real page how many words and presses a match asks for. */
import { runMain } from "../cli/program.ts";
import { paceProgram } from "./pace/pace-program.ts";

await runMain(paceProgram());
