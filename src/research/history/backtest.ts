/**
 * Tests the ratification model on one real treaty. The model gets the signatories of the opening month and the
 * histories of other treaties, but no consent to this treaty until it has made its prediction.
 */
import { type Baselines, baselinesOf, did } from "./baselines.ts";
import { habitsOf, type Past, unrelated } from "./habits.ts";
import { type History, isTaught, mean } from "./history.ts";
import { dot, fitPace, type Lesson, type Pace } from "./pace.ts";
import { type Prediction, predict } from "./predict.ts";
import { brier, cIndex } from "./scores.ts";

export const RUNS = 1000;
const FORTIETH = 40;

/** What is known once a treaty has been open for a month. */
export type Opening = Pick<History, "treaty" | "opened" | "calendarMonth" | "signatories">;

export type Forecast = Readonly<{
  pace: Pace;
  /** Ranks the states: a higher value predicts an earlier consent. */
  risk: readonly number[];
  prediction: Prediction;
  baselines: Baselines;
}>;

/**
 * @param pasts histories of treaties; those related to this one by name are left out here
 * @param region the subregion's number for each country
 */
export function forecast(
  opening: Opening,
  pasts: readonly Past[],
  region: readonly number[],
  runs = RUNS,
): Forecast {
  const others = unrelated(opening.treaty, pasts);
  const pace = fitPace(lessonsFrom(others, region));
  const habits = habitsOf(opening, others, region);
  const seed = `backtest/${opening.treaty}`;
  return {
    pace,
    risk: habits.map((own) => dot(pace.habits, own)),
    prediction: predict(pace, habits, opening.calendarMonth, seed, runs, [FORTIETH]),
    baselines: baselinesOf(others, opening.signatories.length),
  };
}

/** Every history, also of treaties that are still slow, with habits computed only from other treaties. */
function lessonsFrom(others: readonly Past[], region: readonly number[]): Lesson[] {
  return others
    .map(({ history }) => history)
    .filter(isTaught)
    .map((history) => ({ history, habits: habitsOf(history, unrelated(history.treaty, others), region) }));
}

export type Score = Readonly<{
  cIndex: number;
  brier: number;
  /** The same scores for the baselines. */
  cPropensity: number;
  cSignature: number;
  brierExponential: number;
  brierRateOfOthers: number;
  /** The Brier score with the treaty's own rate, which nobody could know in advance. */
  brierOwnRate: number;
}>;

export function scoreOf({ risk, prediction, baselines }: Forecast, actual: History): Score {
  const outcome = did(actual);
  const flat = (chance: number): number =>
    brier(
      outcome.map(() => chance),
      outcome,
    );
  return {
    cIndex: cIndex(risk, actual.consented),
    brier: brier(prediction.by36, outcome),
    cPropensity: cIndex(baselines.propensity, actual.consented),
    cSignature: cIndex(actual.signatories, actual.consented),
    brierExponential: flat(baselines.exponential.by36),
    brierRateOfOthers: flat(baselines.rateOfOthers),
    brierOwnRate: flat(mean(outcome.map(Number))),
  };
}
