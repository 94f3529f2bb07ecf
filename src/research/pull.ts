/** `npm run pull`: how much each clause's price depends on the pull of the text, which is a design choice. */
import { runMain } from "../cli/program.ts";
import { pullProgram } from "./pull/pull-program.ts";

await runMain(pullProgram());
