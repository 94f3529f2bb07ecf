/** V5 and V6: every history is left out in turn, with its relatives, and predicted from the others. */

import { fitHazard, type Hazard, hazardForForecasts } from "../hazard/fit-hazard.ts";
import { LOOKS, type Look } from "../hazard/misses.ts";
import { type Progress, progressAt } from "../hazard/nowcast.ts";
import { playHazard } from "../hazard/play-hazard.ts";
import { type Setting, settingOf } from "../hazard/setting.ts";
import { forecast } from "../history/backtest.ts";
import { baselinesOf, did } from "../history/baselines.ts";
import { type Past, pastOf, unrelated } from "../history/habits.ts";
import { asKnownOn, type History, isWhole, type Outcome, outcomeOf } from "../history/history.ts";
import type { Prediction } from "../history/predict.ts";
import { brier, cIndex, medianOf } from "../history/scores.ts";
import { type Range, rangeOf, withStalls } from "../history/widening.ts";
import { predictFormer } from "./former-hazard.ts";

/** The game's hazard, its former hazard, and the lab's history model. */
export const MODELS = ["hazard", "former", "history"] as const;
export type Model = (typeof MODELS)[number];

const FORTIETH = 40;
const RUNS = 400;
const FORMER_RUNS = 150;
/** In 2025 the newest treaty with a history to learn from had been open for nine years. */
const GAP_DAYS = 9 * 365.25;
/** The minimum number of earlier treaties for a test. Habits computed from fewer treaties mean nothing. */
const ENOUGH_EARLIER = 5;

export type Order = Readonly<{ cIndex: number; brier: number }>;

export type TreatyResult = Readonly<{
  treaty: string;
  outcome: Outcome;
  /** The prediction of consents by month 36; null if the 40th never came, since there are too few consents to order. */
  order: Readonly<Record<Model, Order>> | null;
  /** The hazard fitted only on treaties that opened at least nine years earlier; null if there are too few. */
  order2025: Order | null;
  baselines: Readonly<{
    cPropensity: number;
    cSignature: number;
    brierRateOfOthers: number;
    brierOwnRate: number;
  }>;
  /**
   * Forecasts at the opening, by every model and by one rate for all; `again` is the hazard with a different random
   * draw.
   */
  opening: Readonly<Record<Model | "again" | "exponential", Range>>;
  /**
   * Forecasts made later, by the hazard and by the other treaties that had not reached their 40th instrument by then.
   * There are none once this treaty has reached its own 40th instrument.
   */
  looks: readonly Readonly<{ look: Look; hazard: Range; others: Range }>[];
}>;

/** The tested treaties, in the order of the tables. */
export function testedTreaties(pasts: readonly Past[]): string[] {
  return pasts.map(({ history }) => history.treaty);
}

export function testTreaty(treaty: string, pasts: readonly Past[], region: readonly number[]): TreatyResult {
  const past = pasts.find(({ history }) => history.treaty === treaty);
  if (past === undefined) throw new Error(`no history of ${treaty}`);
  const { history } = past;
  const others = unrelated(treaty, pasts);
  const setting = settingOf(atOpening(history), others);
  const fit = fitHazard(others);
  const hazard = hazardForForecasts(fit);
  const play = (name: string, progress: Progress | null, by: Hazard = hazard): Prediction =>
    playHazard({ setting, hazard: by, seed: `${name}/${treaty}`, runs: RUNS, wanted: [FORTIETH], progress });
  const told = forecast(history, pasts, region, RUNS);
  const game = play("game", null, fit);
  const former = predictFormer(history, pasts, FORMER_RUNS, [FORTIETH]);
  const opening = play("hazard", null);
  const outcome = outcomeOf(history);
  const range = ({ months }: Prediction, stall = 0): Range =>
    rangeOf(withStalls(months[FORTIETH] ?? [], stall), outcome);
  const { stall } = fit.forecast;
  const order = (prediction: Prediction, risk = prediction.by36): Order => orderOf(prediction, risk, history);
  return {
    treaty,
    outcome,
    order: isWhole(history)
      ? { hazard: order(game), former: order(former), history: order(told.prediction, told.risk) }
      : null,
    order2025: isWhole(history) ? orderIn2025(history, pasts) : null,
    baselines: baselineScores(history, others),
    opening: {
      hazard: range(opening, stall),
      former: range(former),
      history: range(told.prediction, told.pace.stall),
      again: range(play("again", null), stall),
      exponential: rangeOf(baselinesOf(others, setting.signatories.length).exponential.months, outcome),
    },
    looks: looksAt(others, outcome, (look) =>
      look === 0 ? range(opening, stall) : range(play(`look ${look}`, progressAt(history, look))),
    ),
  };
}

/** What is known at the opening: whether the European Union may join, but not when it will. */
function atOpening(history: History): History {
  return { ...history, union: history.union === null ? null : Number.POSITIVE_INFINITY };
}

export function orderOf(prediction: Prediction, risk: readonly number[], history: History): Order {
  return { cIndex: cIndex(risk, history.consented), brier: brier(prediction.by36, did(history)) };
}

function baselineScores(history: History, others: readonly Past[]): TreatyResult["baselines"] {
  const outcome = did(history);
  const baselines = baselinesOf(others, outcome.length);
  const flat = (chance: number): number =>
    brier(
      outcome.map(() => chance),
      outcome,
    );
  return {
    cPropensity: cIndex(baselines.propensity, history.consented),
    cSignature: cIndex(history.signatories, history.consented),
    brierRateOfOthers: flat(baselines.rateOfOthers),
    brierOwnRate: flat(outcome.filter(Boolean).length / outcome.length),
  };
}

/** Uses only treaties at least nine years older, as they were known at the opening: the situation of 2025. */
function orderIn2025(history: History, pasts: readonly Past[]): Order | null {
  const earlier = pasts
    .filter((past) => past.history.opened <= history.opened - GAP_DAYS)
    .map((past) => pastOf(asKnownOn(past.history, history.opened)));
  const known = unrelated(history.treaty, earlier);
  if (known.filter((past) => isWhole(past.history)).length < ENOUGH_EARLIER) return null;
  const setting: Setting = settingOf(atOpening(history), known);
  const hazard: Hazard = fitHazard(known);
  const seed = `2025/${history.treaty}`;
  const told = playHazard({ setting, hazard, seed, runs: RUNS, wanted: [FORTIETH], progress: null });
  return orderOf(told, told.by36, history);
}

/**
 * Updates the forecast with the parties so far, and forecasts from the other treaties that had not reached their 40th
 * instrument by then.
 */
function looksAt(
  others: readonly Past[],
  outcome: Outcome,
  rangeAt: (look: Look) => Range,
): TreatyResult["looks"] {
  const months = others.map((past) => outcomeOf(past.history).month).sort((a, b) => a - b);
  return LOOKS.filter((look) => outcome.month > look).map((look) => {
    const left = months.filter((month) => month > look);
    return {
      look,
      hazard: rangeAt(look),
      others: { ...rangeOf(left, outcome), p50: medianOf(left) },
    };
  });
}
