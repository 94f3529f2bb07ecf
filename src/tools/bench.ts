/**
 * `npm run bench`: what a game costs on this machine, by scenario, level and part, and against boardgame.io.
 * Figures are printed, never tested: a shared machine would make such a test lie.
 */
import { benchProgram } from "./bench/bench-program.ts";
import { runMain } from "./cli/program.ts";

await runMain(benchProgram());
