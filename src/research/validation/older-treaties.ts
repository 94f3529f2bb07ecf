/**
 * V6 on older treaties: nine treaties of 1961 to 1974, predicted by the hazard fitted on the shipped treaties, which
 * are all younger. Only states that existed at the opening are scored, and only consents of their own.
 */
import { fitHazard, hazardForForecasts } from "../hazard/fit-hazard.ts";
import { playHazard } from "../hazard/play-hazard.ts";
import { settingOf } from "../hazard/setting.ts";
import { baselinesOf } from "../history/baselines.ts";
import { type Past, unrelated } from "../history/habits.ts";
import { type History, HORIZON, LAST_MONTH, nth, type Outcome } from "../history/history.ts";
import { brier, cIndex, medianOf } from "../history/scores.ts";
import { type Range, rangeOf } from "../history/widening.ts";
import type { Order } from "./leave-one-out.ts";

export type OldHistory = Readonly<{
  history: History;
  /** For each country, the month after the opening from which it exists; 0 if it existed before. Never Infinity. */
  since: readonly number[];
  /** Whether each consent was inherited: by succession, or because it was given before today's state began. */
  inherited: readonly boolean[];
}>;

export type OldResult = Readonly<{
  treaty: string;
  outcome: Outcome;
  order: Order;
  cPropensity: number;
  brierRateOfOthers: number;
  range: Range;
  medianOfOthers: number;
}>;

const RUNS = 400;
const FORTIETH = 40;

export function testOldTreaty({ history, since, inherited }: OldHistory, pasts: readonly Past[]): OldResult {
  const others = unrelated(history.treaty, pasts);
  const setting = { ...settingOf(history, others), since };
  const told = playHazard({
    setting,
    hazard: hazardForForecasts(fitHazard(others)),
    seed: `older/${history.treaty}`,
    runs: RUNS,
    wanted: [FORTIETH],
    progress: null,
  });
  const baselines = baselinesOf(others, since.length);
  const scored = since.flatMap((month, i) => (month === 0 && inherited[i] === false ? [i] : []));
  const of = (values: readonly number[]): number[] => scored.map((i) => values[i] ?? 0);
  const consented = of(history.consented);
  const did = consented.map((month) => month <= HORIZON);
  const month = nth(history, FORTIETH);
  const outcome = { month: Math.min(LAST_MONTH, month), censored: month > LAST_MONTH };
  return {
    treaty: history.treaty,
    outcome,
    order: { cIndex: cIndex(of(told.by36), consented), brier: brier(of(told.by36), did) },
    cPropensity: cIndex(of(baselines.propensity), consented),
    brierRateOfOthers: brier(
      consented.map(() => baselines.rateOfOthers),
      did,
    ),
    range: rangeOf(told.months[FORTIETH] ?? [], outcome),
    medianOfOthers: medianOf(others.map((past) => Math.min(LAST_MONTH, nth(past.history, FORTIETH)))),
  };
}
