/**
 * `npm run bench`: measures the cost of a game on this machine by scenario, level and part, and compares it with
 * boardgame.io. It prints figures and tests nothing, because a shared machine would make such a test unreliable.
 */

import { runMain } from "../cli/program.ts";
import { benchProgram } from "./bench/bench-program.ts";

await runMain(benchProgram());
