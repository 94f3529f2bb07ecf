/** The options of `npm run backtest`, and what it prints. */
import { join } from "node:path";
import { type Command, Option } from "commander";
import { writeText } from "../../../cli/files.ts";
import { jsonOption, pathFrom } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf, UsageError } from "../../../cli/program.ts";
import { quoted } from "../../../lab/study/origin.ts";
import { RULES_VERSION } from "../../../match/rules-version.ts";
import { type ResearchOrigin, researchOrigin } from "../../data/research-origin.ts";
import { ROOT } from "../../data/tables.ts";
import { RUNS } from "../../history/backtest.ts";
import { type Dated, type History, historyOf } from "../../history/history.ts";
import { backtestMessages } from "../../history/messages.ts";
import { readProductHistory } from "../../history/product-history.ts";
import { readRatifications } from "../../history/ratification-file.ts";
import { claimsOf } from "../claims.ts";
import { type Tested, testerOf } from "../test-set.ts";
import { readUnseen } from "../unseen-treaties.ts";
import { readableSet, readableTreaty } from "./backtest-lines.ts";
import { reportOf, setReportOf } from "./backtest-report.ts";

type Options = Readonly<{ ratifications?: string; treaty?: string; json: boolean; write: boolean }>;

/** The results on the published test set, which the page and the documents quote. */
const SUMMARY = "src/lab/unseen-summary.json";

const MOST_NAMES = 12;

export function backtestProgram(): Command {
  return programOf("backtest", backtestMessages.about)
    .addOption(new Option("--ratifications <file>", backtestMessages.file).argParser(pathFrom))
    .addOption(new Option("--treaty <name>", backtestMessages.treaty))
    .addOption(new Option("--write", backtestMessages.write).default(false))
    .addOption(jsonOption())
    .addHelpText("after", `\n${backtestMessages.epilogue}`)
    .action(({ ratifications, treaty, json, write }: Options) => {
      if (write && (ratifications ?? treaty) !== undefined) throw new UsageError(backtestMessages.onlyUnseen);
      const path = ratifications ?? backtestMessages.testSet;
      const rows = ratifications === undefined ? readUnseen() : readRatifications(ratifications);
      if (treaty !== undefined) printTreaty(path, rows, treaty, json);
      else printSet(path, rows, json, write);
    });
}

function printTreaty(path: string, rows: readonly Dated[], name: string, json: boolean): void {
  const [tested] = testAll(path, rows, [namedIn(path, rows, name)]);
  if (tested === undefined) return;
  const report = reportOf(tested);
  const origin = originFor(path, rows, name);
  printLine(json ? JSON.stringify({ ...report, origin }) : readableTreaty(report));
}

function printSet(path: string, rows: readonly Dated[], json: boolean, write: boolean): void {
  const names = namesIn(rows);
  if (names.length === 0) throw new UsageError(backtestMessages.unknownTreaty(path, "", []));
  const report = setReportOf(path, testAll(path, rows, names));
  const claims = path === backtestMessages.testSet ? claimsOf(report) : [];
  const origin = originFor(path, rows);
  printLine(json ? JSON.stringify({ ...report, claims, origin }) : readableSet(report, claims));
  const { treaties, ...summary } = report;
  const shown = { engineVersion: RULES_VERSION, treaties: treaties.length, names, ...summary };
  if (write) writeText(join(ROOT, SUMMARY), `${JSON.stringify(shown, null, 2)}\n`);
}

/** Where the figures come from; the hash is that of the table's rows. */
function originFor(path: string, rows: readonly Dated[], treaty?: string): ResearchOrigin {
  const table = path === backtestMessages.testSet ? "" : ` --ratifications ${quoted(path)}`;
  const one = treaty === undefined ? "" : ` --treaty ${quoted(treaty)}`;
  const command = `npm run backtest --${table}${one} --json`;
  return researchOrigin({ command, seed: "test", games: RUNS, data: rows });
}

function testAll(path: string, rows: readonly Dated[], names: readonly string[]): Tested[] {
  const { countries, region, pasts } = readProductHistory();
  const histories = names.map((treaty): History => {
    const history = historyOf(treaty, rows, countries, Number.POSITIVE_INFINITY);
    if (history === null) throw new UsageError(backtestMessages.unsigned(path, treaty));
    return history;
  });
  return histories.map(testerOf(pasts, region));
}

function namesIn(rows: readonly Dated[]): string[] {
  return [...new Set(rows.map((row) => row.treaty))];
}

/** The treaty's name as it is written in the file. */
function namedIn(path: string, rows: readonly Dated[], name: string): string {
  const names = namesIn(rows);
  const found =
    names.find((one) => one === name) ?? names.find((one) => one.toLowerCase() === name.trim().toLowerCase());
  if (found !== undefined) return found;
  const some = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), "…"] : names;
  throw new UsageError(backtestMessages.unknownTreaty(path, name, some));
}
