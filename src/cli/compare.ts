/** `npm run compare`: two whole texts on the same seeds, with paired intervals and a row for each match. */
import { keepCompiled } from "./compile-cache.ts";

keepCompiled();

const { compareProgram } = await import("./compare-program.ts");
const { runMain } = await import("./program.ts");

await runMain(compareProgram());
