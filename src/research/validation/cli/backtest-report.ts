/** The figures of `npm run backtest`, for one treaty and for a set of treaties. */
import { familyOf } from "../../history/family.ts";
import { LAST_MONTH, mean, nth } from "../../history/history.ts";
import { intervalScore, isInside, type Range } from "../../history/widening.ts";
import { bootstrap, type Interval } from "../bootstrap.ts";
import { PREDICTORS, type Predictor, type Tested } from "../test-set.ts";
import { coverBounds } from "./cover.ts";

const MARKS = [10, 20, 30, 40] as const;

/**
 * A forecast of the 40th instrument. Months have one decimal and are capped at 120, which as a bound means: or not
 * within ten years.
 */
type Band = Readonly<{
  p10: number;
  p50: number;
  p90: number;
  /** The chance that the 40th does not come within ten years. */
  notWithinTenYears: number;
  crps: number;
  intervalScore: number;
  isInside: boolean;
}>;

/** Null for events that never happened. */
export type BacktestReport = Readonly<{
  treaty: string;
  states: number;
  signedAtOpening: number;
  actualMonths: Readonly<Record<`n${(typeof MARKS)[number]}`, number | null>>;
  /** The history model's forecast. */
  predicted: Readonly<{ n40: Band }>;
  cIndex36: number;
  brier36: number;
  /** The game's hazard: its widened range for forecasts, and its order of states. */
  hazard: Readonly<{ n40: Band; cIndex36: number; brier36: number }>;
  baselines: Readonly<{
    n40: Readonly<{ exponential: Band; empirical: Band }>;
    cIndex36: Readonly<{ propensity: number; signature: number }>;
    brier36: Readonly<{ exponential: number; rateOfOthers: number; ownRate: number }>;
  }>;
}>;

export function reportOf(tested: Tested): BacktestReport {
  const { history, order, ranges } = tested;
  const band = (who: Predictor): Band => bandOf(tested, ranges[who]);
  return {
    treaty: history.treaty,
    states: history.signatories.length,
    signedAtOpening: history.signatories.reduce((sum, one) => sum + one, 0),
    actualMonths: Object.fromEntries(
      MARKS.map((n) => [`n${n}`, monthOf(nth(history, n))]),
    ) as BacktestReport["actualMonths"],
    predicted: { n40: band("history") },
    cIndex36: score3(order.history.cIndex),
    brier36: score3(order.history.brier),
    hazard: {
      n40: band("hazard"),
      cIndex36: score3(order.hazard.cIndex),
      brier36: score3(order.hazard.brier),
    },
    baselines: {
      n40: { exponential: band("exponential"), empirical: band("empirical") },
      cIndex36: {
        propensity: score3(order.history.cPropensity),
        signature: score3(order.history.cSignature),
      },
      brier36: {
        exponential: score3(order.history.brierExponential),
        rateOfOthers: score3(order.history.brierRateOfOthers),
        ownRate: score3(order.history.brierOwnRate),
      },
    },
  };
}

function bandOf({ outcome }: Tested, range: Range): Band {
  const shown = (month: number): number => Math.round(10 * Math.min(LAST_MONTH, month)) / 10;
  return {
    p10: shown(range.p10),
    p50: shown(range.p50),
    p90: shown(range.p90),
    notWithinTenYears: score3(range.never),
    crps: score3(range.crps),
    intervalScore: score3(intervalScore(range, outcome)),
    isInside: isInside(range, outcome),
  };
}

/** What one predictor scores on the whole set. */
type Total = Readonly<{
  hold: number;
  compatible: readonly [low: number, high: number];
  meanWidth: number;
  intervalScore: number;
  crps: number;
  error: number;
}>;
type OrderTotal = Readonly<{ cIndex36: Interval; gainOverPropensity: Interval }>;

export type SetReport = Readonly<{
  table: string;
  treaties: readonly BacktestReport[];
  slow: number;
  totals: Readonly<Record<Predictor, Total>>;
  order: Readonly<Record<"history" | "hazard", OrderTotal>>;
  /** CRPS of each baseline minus the history model's, in months; positive if the model is better. */
  timingGain: Readonly<Record<"exponential" | "empirical", Interval>>;
}>;

export function setReportOf(table: string, tested: readonly Tested[]): SetReport {
  const total = (who: Predictor): Total => totalOf(tested, who);
  return {
    table,
    treaties: tested.map(reportOf),
    slow: tested.filter(({ outcome }) => outcome.month >= LAST_MONTH).length,
    totals: Object.fromEntries(PREDICTORS.map((who) => [who, total(who)])) as SetReport["totals"],
    order: { history: orderTotal(tested, "history"), hazard: orderTotal(tested, "hazard") },
    timingGain: {
      exponential: timingGain(tested, "exponential"),
      empirical: timingGain(tested, "empirical"),
    },
  };
}

function totalOf(tested: readonly Tested[], who: Predictor): Total {
  const over = (pick: (range: Range, one: Tested) => number): number =>
    score3(mean(tested.map((one) => pick(one.ranges[who], one))));
  const { low, high } = coverBounds(tested.length);
  return {
    hold: tested.filter(({ ranges, outcome }) => isInside(ranges[who], outcome)).length,
    compatible: [low, high],
    meanWidth: over(({ p10, p90 }) => p90 - p10),
    intervalScore: over((range, { outcome }) => intervalScore(range, outcome)),
    crps: over(({ crps }) => crps),
    error: over(({ p50 }, { outcome }) => Math.abs(p50 - outcome.month)),
  };
}

function orderTotal(tested: readonly Tested[], who: "history" | "hazard"): OrderTotal {
  const interval = (name: string, pick: (one: Tested) => number): Interval => byFamily(name, tested, pick);
  const c = (one: Tested): number => one.order[who].cIndex;
  return {
    cIndex36: interval(`test/${who}/c`, c),
    gainOverPropensity: interval(`test/${who}/gain`, (one) => c(one) - one.order.history.cPropensity),
  };
}

function timingGain(tested: readonly Tested[], who: "exponential" | "empirical"): Interval {
  return byFamily(`test/timing/${who}`, tested, ({ ranges }) => ranges[who].crps - ranges.history.crps);
}

/** The mean with its 95% interval from resampling families of treaties. */
function byFamily(name: string, tested: readonly Tested[], pick: (one: Tested) => number): Interval {
  const { value, low, high } = bootstrap(
    name,
    tested,
    (sample) => mean(sample.map(pick)),
    ({ treaty }) => familyOf(treaty),
  );
  return { value: score3(value), low: score3(low), high: score3(high) };
}

/** A month beyond the last is capped there; an instrument that never came is null. */
function monthOf(month: number): number | null {
  if (month === Number.POSITIVE_INFINITY) return null;
  return Math.round(10 * Math.min(LAST_MONTH, month)) / 10;
}

function score3(value: number): number {
  return Math.round(1000 * value) / 1000;
}
