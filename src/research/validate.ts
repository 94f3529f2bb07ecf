/**
 * `npm run validate`: what the model says against what really happened, with the baselines it must beat, in
 * one run. A missed target is printed as such; docs/MODEL.md says which data fitted what.
 */
import { runMain } from "../cli/program.ts";
import { validateProgram } from "./validation/cli/validate-program.ts";

await runMain(validateProgram());
