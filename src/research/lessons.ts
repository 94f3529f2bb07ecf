/** `npm run lessons`: measures how much the pupils of a lesson decide. */

import { runMain } from "../cli/program.ts";
import { lessonsProgram } from "./lessons/cli/lessons-program.ts";

await runMain(lessonsProgram());
