/**
 * How well the game's hazard foretells the month of the 40th instrument at the opening: on treaties left out of the
 * fit in turn, and on treaties that no fit has read. Written by `npm run validate -- --write` and `npm run backtest
 * -- --write`.
 */
import shipped from "../../lab/backtest-summary.json";
import unseen from "../../lab/unseen-summary.json";

export type ModelError = Readonly<{
  /** Number of treaties, and how many real months lay in the 80% range; 80% of them would be right. */
  treaties: number;
  hold: number;
  /** Mean absolute error of the median, in months. */
  monthsError: number;
}>;

export const LEFT_OUT: ModelError = {
  treaties: shipped.treaties,
  hold: Math.round(shipped.coverage80 * shipped.treaties),
  monthsError: shipped.monthsError,
};

/** With the mean width of the 80% ranges, in months. */
export const UNSEEN: ModelError & Readonly<{ meanWidth: number }> = {
  treaties: unseen.treaties,
  hold: unseen.totals.hazard.hold,
  monthsError: Math.round(10 * unseen.totals.hazard.error) / 10,
  meanWidth: unseen.totals.hazard.meanWidth,
};

export type Rule = Readonly<{ hold: number; monthsError: number; score: number }>;

const ruleOf = ({
  hold,
  error,
  intervalScore,
}: Readonly<{ hold: number; error: number; intervalScore: number }>): Rule => ({
  hold,
  monthsError: Math.round(10 * error) / 10,
  score: Math.round(intervalScore),
});

/** The game's hazard and the history model on the unseen treaties, and two rules: one rate for all states, and the record of other treaties. */
export const UNSEEN_RULES = {
  hazard: ruleOf(unseen.totals.hazard),
  history: ruleOf(unseen.totals.history),
  rate: ruleOf(unseen.totals.exponential),
  record: ruleOf(unseen.totals.empirical),
} as const;
