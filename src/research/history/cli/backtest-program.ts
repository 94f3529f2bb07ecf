/** The options of `npm run backtest`, and what it prints. */
import { type Command, Option } from "commander";
import { simMessages } from "../../../cli/messages.ts";
import { jsonOption, pathFrom } from "../../../cli/options.ts";
import { printLine } from "../../../cli/output.ts";
import { programOf, UsageError } from "../../../cli/program.ts";
import { tableOf } from "../../../cli/table.ts";
import { type Forecast, forecast, type Score, scoreOf } from "../backtest.ts";
import { type Dated, type History, historyOf, LAST_MONTH, nth } from "../history.ts";
import { readProductHistory } from "../product-history.ts";
import { readRatifications } from "../ratification-file.ts";
import { quantileOf } from "../scores.ts";

type Options = Readonly<{ ratifications: string; treaty: string; json: boolean }>;

const MARKS = [10, 20, 30, 40] as const;
const BOUNDS = { p10: 0.1, p50: 0.5, p90: 0.9 } as const;
const MOST_NAMES = 12;

export function backtestProgram(): Command {
  return programOf("backtest", simMessages.backtest.about)
    .addOption(
      new Option("--ratifications <file>", simMessages.backtest.file)
        .argParser(pathFrom)
        .makeOptionMandatory(),
    )
    .addOption(new Option("--treaty <name>", simMessages.backtest.treaty).makeOptionMandatory())
    .addOption(jsonOption())
    .addHelpText("after", `\n${simMessages.backtest.epilogue}`)
    .action(({ ratifications, treaty, json }: Options) => {
      const report = backtest(ratifications, treaty);
      printLine(json ? JSON.stringify(report) : readable(report));
    });
}

/** Months have one decimal and are capped at 120; null for events that never happened. */
export type BacktestReport = Readonly<{
  treaty: string;
  states: number;
  signedAtOpening: number;
  actualMonths: Readonly<Record<`n${(typeof MARKS)[number]}`, number | null>>;
  predicted: Readonly<{ n40: Band }>;
  cIndex36: number;
  brier36: number;
  baselines: Readonly<{
    n40: Readonly<{ exponential: Band; medianOfOthers: number | null }>;
    cIndex36: Readonly<{ propensity: number; signature: number }>;
    brier36: Readonly<{ exponential: number; rateOfOthers: number; ownRate: number }>;
  }>;
}>;
type Band = Readonly<{ p10: number | null; p50: number | null; p90: number | null }>;

function backtest(path: string, name: string): BacktestReport {
  const rows = readRatifications(path);
  const treaty = namedIn(path, rows, name);
  const { countries, region, pasts } = readProductHistory();
  const history = historyOf(treaty, rows, countries, Number.POSITIVE_INFINITY);
  if (history === null) throw new UsageError(simMessages.backtest.unsigned(path, treaty));
  const told = forecast(history, pasts, region);
  return reportOf(history, told, scoreOf(told, history));
}

/** The treaty's name as it is written in the file. */
function namedIn(path: string, rows: readonly Dated[], name: string): string {
  const names = [...new Set(rows.map((row) => row.treaty))];
  const found =
    names.find((one) => one === name) ?? names.find((one) => one.toLowerCase() === name.trim().toLowerCase());
  if (found !== undefined) return found;
  const some = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), "…"] : names;
  throw new UsageError(simMessages.backtest.unknownTreaty(path, name, some));
}

export function reportOf(
  history: History,
  { prediction, baselines }: Forecast,
  score: Score,
): BacktestReport {
  const actual = MARKS.map((n) => [`n${n}`, monthOf(nth(history, n))]);
  const months = prediction.months[40] ?? [];
  const { exponential, medianOfOthers } = baselines;
  return {
    treaty: history.treaty,
    states: history.signatories.length,
    signedAtOpening: history.signatories.reduce((sum, one) => sum + one, 0),
    actualMonths: Object.fromEntries(actual) as BacktestReport["actualMonths"],
    predicted: {
      n40: {
        p10: monthOf(quantileOf(months, BOUNDS.p10)),
        p50: monthOf(quantileOf(months, BOUNDS.p50)),
        p90: monthOf(quantileOf(months, BOUNDS.p90)),
      },
    },
    cIndex36: score3(score.cIndex),
    brier36: score3(score.brier),
    baselines: {
      n40: {
        exponential: {
          p10: monthOf(exponential.p10),
          p50: monthOf(exponential.p50),
          p90: monthOf(exponential.p90),
        },
        medianOfOthers: monthOf(medianOfOthers),
      },
      cIndex36: { propensity: score3(score.cPropensity), signature: score3(score.cSignature) },
      brier36: {
        exponential: score3(score.brierExponential),
        rateOfOthers: score3(score.brierRateOfOthers),
        ownRate: score3(score.brierOwnRate),
      },
    },
  };
}

/** A prediction beyond the last month is capped there; an instrument that never came is null. */
function monthOf(month: number): number | null {
  if (month === Number.POSITIVE_INFINITY) return null;
  return Math.round(10 * Math.min(LAST_MONTH, month)) / 10;
}

function score3(value: number): number {
  return Math.round(1000 * value) / 1000;
}

function readable(report: BacktestReport): string {
  const { actualMonths, predicted, baselines } = report;
  const shown = (month: number | null): string => (month === null ? simMessages.sim.none : month.toFixed(1));
  const band = ({ p10, p50, p90 }: Band): string[] => [p10, p50, p90].map(shown);
  const { exponential, medianOfOthers } = baselines.n40;
  return [
    simMessages.backtest.title(report.treaty, report.signedAtOpening, report.states),
    "",
    ...tableOf(simMessages.backtest.monthColumns, [
      [simMessages.backtest.actual, "", shown(actualMonths.n40), ""],
      [simMessages.backtest.model, ...band(predicted.n40)],
      [simMessages.backtest.exponential, ...band(exponential)],
      [simMessages.backtest.medianOfOthers, "", shown(medianOfOthers), ""],
    ]),
    "",
    ...tableOf(simMessages.backtest.scoreColumns, [
      [simMessages.backtest.model, report.cIndex36.toFixed(3), report.brier36.toFixed(3)],
      [simMessages.backtest.propensity, baselines.cIndex36.propensity.toFixed(3), ""],
      [simMessages.backtest.signature, baselines.cIndex36.signature.toFixed(3), ""],
      [simMessages.backtest.exponential, "", baselines.brier36.exponential.toFixed(3)],
      [simMessages.backtest.rateOfOthers, "", baselines.brier36.rateOfOthers.toFixed(3)],
      [simMessages.backtest.ownRate, "", baselines.brier36.ownRate.toFixed(3)],
    ]),
  ].join("\n");
}
