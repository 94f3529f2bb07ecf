/**
 * `npm run bench:scene`: measures the cost of a frame while 193 states vote, and checks whether the picture rests. It
 * prints figures and tests nothing, because a shared machine would make such a test unreliable. Exit code 1: a limit
 * is exceeded.
 */

import { runMain } from "../cli/program.ts";
import { benchSceneProgram } from "./bench/scene-program.ts";

await runMain(benchSceneProgram());
