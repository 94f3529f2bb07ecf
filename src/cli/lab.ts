/**
 * `npm run lab`: plays thousands of matches from one text, on all cores or on many machines. With `--json` the last
 * line is one JSON object, the same to the byte however the games were split (docs/LAB.md).
 */
import { keepCompiled } from "./compile-cache.ts";

keepCompiled();

const { labProgram } = await import("./lab-program.ts");
const { runMain } = await import("./program.ts");

await runMain(labProgram());
