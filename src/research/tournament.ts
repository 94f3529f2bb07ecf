/**
 * `npm run tournament`: levels against each other in the same seats on the same seeds, habits that must not
 * pay, and how good the texts are for the room.
 */
import { runMain } from "../cli/program.ts";
import { tournamentProgram } from "./tournament/cli/tournament-program.ts";

await runMain(tournamentProgram());
