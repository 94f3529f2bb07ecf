/** `npm run package`: makes packages of the game for people who cannot install anything, and for servers. */
import { runMain } from "../cli/program.ts";
import { packageProgram } from "./package/package-program.ts";

await runMain(packageProgram());
