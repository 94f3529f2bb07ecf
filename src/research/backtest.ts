/**
 * `npm run backtest`: the ratification model on a real treaty it has not seen. It is told who signed in the
 * opening month and what became of other treaties; every consent is kept from it until it has predicted.
 */
import { runMain } from "../cli/program.ts";
import { backtestProgram } from "./history/cli/backtest-program.ts";

await runMain(backtestProgram());
