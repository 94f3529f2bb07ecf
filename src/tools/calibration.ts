/** `npm run calibration`: whether what the screen tells comes as often as it is told. */
import { calibrationProgram } from "./calibration/calibration-program.ts";
import { runMain } from "./cli/program.ts";

await runMain(calibrationProgram());
