/**
 * `npm run bench`: what a game costs on this machine, by scenario, level and part, and against boardgame.io.
 * Figures are printed, never tested: a shared machine would make such a test lie.
 */

import { runMain } from "../cli/program.ts";
import { benchProgram } from "./bench/bench-program.ts";

await runMain(benchProgram());
