/** `npm run challenges`: shows which bots and habits reach the goals of the tough seats. */

import { runMain } from "../cli/program.ts";
import { challengesProgram } from "./challenges/cli/challenges-program.ts";

await runMain(challengesProgram());
