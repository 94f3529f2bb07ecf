/**
 * `npm run lab`: plays thousands of matches from one text, on all cores or on many machines. With `--json` the last
 * line is one JSON object, the same to the byte however the games were split (docs/LAB.md).
 */
import { labProgram } from "./lab-program.ts";
import { runMain } from "./program.ts";

await runMain(labProgram());
