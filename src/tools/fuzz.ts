/**
 * `npm run fuzz`: thousands of spoilt files, links and saves, through the command lines and through the real page. Each
 * must end soon in one clear sentence or in a sound match; the same seed spoils them in the same way.
 */
import { runMain } from "../cli/program.ts";
import { fuzzProgram } from "./fuzz/fuzz-program.ts";

await runMain(fuzzProgram());
