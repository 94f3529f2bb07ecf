/**
 * `npm run sim`: whole matches without a page, one line a game, records in and out. Written to be read by
 * programs too: with `--json` there is one object a line and nothing else on stdout.
 */
import { runMain } from "./program.ts";
import { simProgram } from "./sim-program.ts";

await runMain(simProgram());
