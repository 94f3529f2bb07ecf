/** `npm run calibration`: whether what the screen tells comes as often as it is told. */

import { runMain } from "../cli/program.ts";
import { calibrationProgram } from "./calibration/cli/calibration-program.ts";

await runMain(calibrationProgram());
