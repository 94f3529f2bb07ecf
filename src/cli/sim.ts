/**
 * `npm run sim`: plays whole matches without a page, one line per game, and writes and replays records. Programs can
 * read it too: with `--json` stdout has one object per line and nothing else.
 */
import { keepCompiled } from "./compile-cache.ts";

keepCompiled();

const { runMain } = await import("./program.ts");
const { simProgram } = await import("./sim-program.ts");

await runMain(simProgram());
