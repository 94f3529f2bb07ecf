/**
 * `npm run fuzz`: sends thousands of corrupt files, links and saves through the command lines and the real page. Each
 * must quickly lead to one clear sentence or a valid match. The same seed corrupts them in the same way.
 */
import { runMain } from "../cli/program.ts";
import { fuzzProgram } from "./fuzz/fuzz-program.ts";

await runMain(fuzzProgram());
