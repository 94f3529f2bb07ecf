/**
 * `npm run backtest`: tests the ratification model on a real treaty it has not seen. The model learns who signed in the
 * opening month and what became of other treaties; it sees no consent until it has predicted.
 */
import { runMain } from "../cli/program.ts";
import { backtestProgram } from "./history/cli/backtest-program.ts";

await runMain(backtestProgram());
