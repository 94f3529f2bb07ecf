/** `npm run challenges`: who reaches the goal of each of the tough seats. */

import { runMain } from "../cli/program.ts";
import { challengesProgram } from "./challenges/cli/challenges-program.ts";

await runMain(challengesProgram());
