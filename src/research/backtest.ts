/**
 * `npm run backtest`: tests the ratification model on a real treaty it has not seen. The model learns who signed in
 * the opening month and how other treaties fared. It sees no consent to this treaty until it has made its prediction.
 */
import { runMain } from "../cli/program.ts";
import { backtestProgram } from "./validation/cli/backtest-program.ts";

await runMain(backtestProgram());
