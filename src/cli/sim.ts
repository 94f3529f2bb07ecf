/**
 * `npm run sim`: plays whole matches without a page, one line per game, and writes and replays records. Programs can
 * read it too: with `--json` stdout has one object per line and nothing else.
 */
import { runMain } from "./program.ts";
import { simProgram } from "./sim-program.ts";

await runMain(simProgram());
