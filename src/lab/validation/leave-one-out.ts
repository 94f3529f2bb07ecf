/** V5 and V6: every whole history left out in turn, with its relatives, and predicted from the others. */

import { forecast } from "../history/backtest.ts";
import { type Baselines, baselinesOf, did } from "../history/baselines.ts";
import { type Past, pastOf, unrelated } from "../history/habits.ts";
import { asKnownOn, type History, isWhole, LAST_MONTH, nth } from "../history/history.ts";
import type { Prediction } from "../history/predict.ts";
import { brier, cIndex, quantileOf } from "../history/scores.ts";
import { predictGame } from "./game-hazard.ts";

export const MODELS = ["model", "game", "earlier"] as const;
/** The lab's model, the game's own hazard, and the lab's model with habits from strictly earlier treaties only. */
export type Model = (typeof MODELS)[number];

const FORTIETH = 40;
const RUNS = 400;
const GAME_RUNS = 150;
/** Earlier treaties a strict test in time needs to speak of habits at all. */
const ENOUGH_EARLIER = 5;

export type ModelResult = Readonly<{
  p10: number;
  p50: number;
  p90: number;
  cIndex: number;
  brier: number;
}>;

export type TreatyResult = Readonly<{
  treaty: string;
  /** Month of the 40th instrument. */
  actual: number;
  models: Readonly<Partial<Record<Model, ModelResult>>>;
  exponential: Baselines["exponential"];
  medianOfOthers: number;
  cPropensity: number;
  cSignature: number;
  brierExponential: number;
  brierRateOfOthers: number;
  brierOwnRate: number;
}>;

/** Treaties that are tested, in the order of the tables. */
export function testedTreaties(pasts: readonly Past[]): string[] {
  return pasts.filter(({ history }) => isWhole(history)).map(({ history }) => history.treaty);
}

export function testTreaty(treaty: string, pasts: readonly Past[], region: readonly number[]): TreatyResult {
  const past = pasts.find(({ history }) => history.treaty === treaty);
  if (past === undefined) throw new Error(`no history of ${treaty}`);
  const { history } = past;
  const told = forecast(history, pasts, region, RUNS);
  const outcome = did(history);
  const flat = (chance: number): number =>
    brier(
      outcome.map(() => chance),
      outcome,
    );
  const game = predictGame(history, pasts, GAME_RUNS, [FORTIETH]);
  const earlier = earlierForecast(history, pasts, region);
  const baselines = baselinesOf(unrelated(treaty, pasts), outcome.length);
  return {
    treaty,
    actual: nth(history, FORTIETH),
    models: {
      model: resultOf(told.prediction, told.risk, history),
      game: resultOf(game, game.by36, history),
      ...(earlier === null ? {} : { earlier: resultOf(earlier.prediction, earlier.risk, history) }),
    },
    exponential: baselines.exponential,
    medianOfOthers: baselines.medianOfOthers,
    cPropensity: cIndex(baselines.propensity, history.consented),
    cSignature: cIndex(history.signatories, history.consented),
    brierExponential: flat(baselines.exponential.by36),
    brierRateOfOthers: flat(baselines.rateOfOthers),
    brierOwnRate: flat(outcome.filter(Boolean).length / outcome.length),
  };
}

/** Habits and paces from treaties opened earlier, as they were known on the day this one opened. */
function earlierForecast(history: History, pasts: readonly Past[], region: readonly number[]) {
  const earlier = pasts
    .filter((past) => past.history.opened < history.opened)
    .map((past) => pastOf(asKnownOn(past.history, history.opened)));
  const whole = unrelated(history.treaty, earlier).filter((past) => isWhole(past.history));
  return whole.length < ENOUGH_EARLIER ? null : forecast(history, earlier, region, RUNS);
}

function resultOf(prediction: Prediction, risk: readonly number[], history: History): ModelResult {
  const months = prediction.months[FORTIETH] ?? [];
  const at = (q: number): number => Math.min(LAST_MONTH, quantileOf(months, q));
  return {
    p10: at(0.1),
    p50: at(0.5),
    p90: at(0.9),
    cIndex: cIndex(risk, history.consented),
    brier: brier(prediction.by36, did(history)),
  };
}
