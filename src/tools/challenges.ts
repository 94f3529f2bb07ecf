/** `npm run challenges`: who reaches the goal of each of the tough seats. */
import { challengesProgram } from "./challenges/challenges-program.ts";
import { runMain } from "./cli/program.ts";

await runMain(challengesProgram());
