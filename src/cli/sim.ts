/**
 * `npm run sim`: whole matches without a page, one line a game, records in and out. Written to be read by
 * programs too: with `--json` there is one object a line and nothing else on stdout.
 */
import { keepCompiled } from "./compile-cache.ts";

keepCompiled();

const { runMain } = await import("./program.ts");
const { simProgram } = await import("./sim-program.ts");

await runMain(simProgram());
