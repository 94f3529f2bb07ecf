/**
 * `npm run tournament`: plays levels against each other in the same seats on the same seeds, tests habits that must not
 * pay, and measures how good the texts are for the room.
 */
import { runMain } from "../cli/program.ts";
import { tournamentProgram } from "./tournament/cli/tournament-program.ts";

await runMain(tournamentProgram());
