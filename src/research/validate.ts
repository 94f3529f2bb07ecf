/**
 * `npm run validate`: compares the model with what really happened, and with the baselines it must beat, in one run.
 * A missed target is printed as such. docs/MODEL.md says which data each part of the model was fitted on.
 */
import { runMain } from "../cli/program.ts";
import { validateProgram } from "./validation/cli/validate-program.ts";

await runMain(validateProgram());
