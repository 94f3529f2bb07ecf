/**
 * `npm run bench:scene`: what a frame of the picture costs while 193 states vote, and that it rests. Figures are printed, never
 * tested: a shared machine would make such a test lie. 1: something wanted is not reached.
 */

import { runMain } from "../cli/program.ts";
import { benchSceneProgram } from "./bench/scene-program.ts";

await runMain(benchSceneProgram());
