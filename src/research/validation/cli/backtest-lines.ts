/** `npm run backtest` for people to read. */
import { tableOf } from "../../../cli/table.ts";
import { backtestMessages } from "../../history/messages.ts";
import type { Interval } from "../bootstrap.ts";
import type { Claim } from "../claims.ts";
import { PREDICTORS } from "../test-set.ts";
import type { BacktestReport, SetReport } from "./backtest-report.ts";

const words = backtestMessages;

export function readableTreaty(report: BacktestReport): string {
  const { actualMonths, baselines, hazard } = report;
  const bands = bandsOf(report);
  return [
    words.title(report.treaty, report.signedAtOpening, report.states),
    "",
    ...tableOf(words.monthColumns, [
      [words.actual, "", actualOf(report, actualMonths.n40), "", "", "", ""],
      ...PREDICTORS.map((who) => {
        const { p10, p50, p90, notWithinTenYears, intervalScore, crps } = bands[who];
        const never = `${Math.round(100 * notWithinTenYears)}%`;
        return [
          words.predictor[who],
          ...[p10, p50, p90].map(shown),
          never,
          intervalScore.toFixed(0),
          shown(crps),
        ];
      }),
    ]),
    "",
    ...tableOf(words.scoreColumns, [
      [words.predictor.history, report.cIndex36.toFixed(3), report.brier36.toFixed(3)],
      [words.gameHazard, hazard.cIndex36.toFixed(3), hazard.brier36.toFixed(3)],
      [words.propensity, baselines.cIndex36.propensity.toFixed(3), ""],
      [words.signature, baselines.cIndex36.signature.toFixed(3), ""],
      [words.predictor.exponential, "", baselines.brier36.exponential.toFixed(3)],
      [words.rateOfOthers, "", baselines.brier36.rateOfOthers.toFixed(3)],
      [words.ownRate, "", baselines.brier36.ownRate.toFixed(3)],
    ]),
  ].join("\n");
}

/** Each claim with its verdict. Only the published test set has claims. */
function claimLines(claims: readonly Claim[]): readonly string[] {
  if (claims.length === 0) return [words.noClaim];
  return tableOf(
    words.claimColumns,
    claims.map(({ id, model, value, bound, holds }) => [
      words.claim[id],
      model === "history" ? words.predictor.history : words.gameHazard,
      claimed(id, value),
      claimed(id, bound),
      holds ? words.holds : words.fails,
    ]),
  );
}

function claimed(id: Claim["id"], value: number): string {
  return value.toFixed({ ranges: 0, order: 3, score: 1 }[id]);
}

export function readableSet(
  { table, treaties, slow, totals, order, timingGain }: SetReport,
  claims: readonly Claim[],
): string {
  return [
    words.setTitle(treaties.length, slow, table),
    "",
    ...tableOf(words.treatyColumns, treaties.map(treatyCells)),
    "",
    ...tableOf(
      words.sumColumns,
      PREDICTORS.map((who) => {
        const { hold, compatible, meanWidth, intervalScore, crps, error } = totals[who];
        return [
          words.predictor[who],
          `${hold} of ${treaties.length}`,
          compatible.join("–"),
          ...[meanWidth, intervalScore, crps, error].map(shown),
        ];
      }),
    ),
    "",
    ...tableOf(
      words.orderColumns,
      (["history", "hazard"] as const).map((who) => {
        const { cIndex36, gainOverPropensity } = order[who];
        const name = who === "history" ? words.predictor.history : words.gameHazard;
        return [name, ...cells(cIndex36), ...cells(gainOverPropensity)];
      }),
    ),
    "",
    words.noSkill(
      (["exponential", "empirical"] as const)
        .map((who) => words.gain(words.predictor[who], textOf(timingGain[who], 1)))
        .join(", "),
    ),
    "",
    ...claimLines(claims),
  ].join("\n");
}

type Bands = Readonly<Record<(typeof PREDICTORS)[number], BacktestReport["predicted"]["n40"]>>;

function bandsOf({ predicted, hazard, baselines }: BacktestReport): Bands {
  return { history: predicted.n40, hazard: hazard.n40, ...baselines.n40 };
}

function treatyCells(report: BacktestReport): string[] {
  const bands = bandsOf(report);
  return [
    report.treaty,
    actualOf(report, report.actualMonths.n40),
    ...PREDICTORS.map((who) => {
      const { p10, p90, isInside } = bands[who];
      return words.range(p10.toFixed(0), p90.toFixed(0), isInside);
    }),
    report.cIndex36.toFixed(3),
    report.baselines.cIndex36.propensity.toFixed(3),
  ];
}

/** The months to the 40th instrument; beyond 120 is all that is asked. */
function actualOf({ actualMonths: { n40 } }: BacktestReport, month: number | null): string {
  return n40 === null || month === null || month >= 120 ? words.late : shown(month);
}

function shown(value: number): string {
  return value.toFixed(1);
}

function cells({ value, low, high }: Interval): string[] {
  return [value.toFixed(3), `${low.toFixed(3)}..${high.toFixed(3)}`];
}

function textOf({ value, low, high }: Interval, digits: number): string {
  return `${value.toFixed(digits)} (${low.toFixed(digits)}..${high.toFixed(digits)})`;
}
