/** `npm run reading`: which share of the English catalogue a fourteen-year-old reads without help. */
import { runMain } from "../cli/program.ts";
import { readingProgram } from "./reading/reading-program.ts";

await runMain(readingProgram());
