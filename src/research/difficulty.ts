/** `npm run difficulty`: measures how hard each seat is and writes assets/data/content/difficulty.json. */

import { runMain } from "../cli/program.ts";
import { difficultyProgram } from "./difficulty/cli/difficulty-program.ts";

await runMain(difficultyProgram());
