/**
 * `npm run bench:class`: measures how soon an offer, a counter-offer and a deal between two pupils are on the other
 * device, at the desk and on the wall. It prints figures and tests nothing, because a shared machine would make such a
 * test unreliable.
 */
import { runMain } from "../cli/program.ts";
import { benchClassProgram } from "./bench/class-program.ts";

await runMain(benchClassProgram());
