/**
 * `npm run bench:host`: measures the cost of rooms on a host, and how fast news arrives, over loopback. It prints
 * figures and tests nothing, because a shared machine would make such a test unreliable. Exit code 1: a limit is
 * exceeded; 2: the machine is too busy.
 */

import { runMain } from "../cli/program.ts";
import { benchHostProgram } from "./bench/host-program.ts";

await runMain(benchHostProgram());
