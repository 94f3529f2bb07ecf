/** `npm run calibration`: checks whether the chances shown on screen come true as often as they say. */

import { runMain } from "../cli/program.ts";
import { calibrationProgram } from "./calibration/cli/calibration-program.ts";

await runMain(calibrationProgram());
