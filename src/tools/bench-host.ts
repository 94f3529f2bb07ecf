/**
 * `npm run bench:host`: what rooms cost on the served host, and how fast news arrive, over loopback. Figures are printed, never
 * tested: a shared machine would make such a test lie. 1: something wanted is not reached; 2: the machine is too busy to say.
 */

import { runMain } from "../cli/program.ts";
import { benchHostProgram } from "./bench/host-program.ts";

await runMain(benchHostProgram());
