/** `npm run pace`: how many words and presses a match asks for, counted in the real page. */
import { runMain } from "../cli/program.ts";
import { paceProgram } from "./pace/pace-program.ts";

await runMain(paceProgram());
