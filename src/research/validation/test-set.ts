/**
 * Scores forecasts of treaties that the models have not seen. Each treaty is predicted from its opening month, by
 * models fitted on the shipped treaties without its relatives, and its range is widened by the errors of the shipped
 * treaties. Nothing is learned from the treaties that are scored.
 */
import { fitHazard, type HazardFit, hazardForForecasts } from "../hazard/fit-hazard.ts";
import { factorsFor, MISSES } from "../hazard/misses.ts";
import { playHazard } from "../hazard/play-hazard.ts";
import { settingOf } from "../hazard/setting.ts";
import { type Forecast, forecast, RUNS, type Score, scoreOf } from "../history/backtest.ts";
import { type Past, unrelated } from "../history/habits.ts";
import { type History, type Outcome, outcomeOf } from "../history/history.ts";
import { type Range, rangeOf, widened, withStalls } from "../history/widening.ts";
import { type Order, orderOf } from "./leave-one-out.ts";

const FORTIETH = 40;

/** Two models, and two baselines that know nothing about the treaty. */
export const PREDICTORS = ["history", "hazard", "exponential", "empirical"] as const;
export type Predictor = (typeof PREDICTORS)[number];

export type Tested = Readonly<{
  treaty: string;
  history: History;
  outcome: Outcome;
  ranges: Readonly<Record<Predictor, Range>>;
  /** Which states consent by month 36. */
  order: Readonly<{ history: Score; hazard: Order }>;
  baselines: Forecast["baselines"];
}>;

/** A function that tests one treaty after the other; fits on the same treaties are made once. */
export function testerOf(pasts: readonly Past[], region: readonly number[]): (history: History) => Tested {
  const fits = new Map<string, HazardFit>();
  const fitOn = (others: readonly Past[]): HazardFit => {
    const key = others.map(({ history }) => history.treaty).join();
    const fit = fits.get(key) ?? fitHazard(others);
    fits.set(key, fit);
    return fit;
  };
  return (history) => tested(history, pasts, region, fitOn(unrelated(history.treaty, pasts)));
}

function tested(history: History, pasts: readonly Past[], region: readonly number[], fit: HazardFit): Tested {
  const { treaty } = history;
  const outcome = outcomeOf(history);
  const told = forecast(history, pasts, region);
  const opened = { ...history, union: history.union === null ? null : Number.POSITIVE_INFINITY };
  const setting = settingOf(opened, unrelated(treaty, pasts));
  const play = (hazard: Parameters<typeof playHazard>[0]["hazard"]) =>
    playHazard({ setting, hazard, seed: `test/${treaty}`, runs: RUNS, wanted: [FORTIETH], progress: null });
  const range = (months: readonly number[] = [], stall = 0): Range =>
    rangeOf(withStalls(months, stall), outcome);
  const later = play(hazardForForecasts(fit)).months[FORTIETH];
  const game = play(fit);
  return {
    treaty,
    history,
    outcome,
    ranges: {
      history: widened(
        range(told.prediction.months[FORTIETH], told.pace.stall),
        factorsFor(treaty, MISSES.history),
        outcome,
      ),
      hazard: widened(range(later, fit.forecast.stall), factorsFor(treaty, MISSES.hazard[0]), outcome),
      exponential: range(told.baselines.exponential.months),
      empirical: range(told.baselines.empirical),
    },
    order: { history: scoreOf(told, history), hazard: orderOf(game, game.by36, history) },
    baselines: told.baselines,
  };
}
