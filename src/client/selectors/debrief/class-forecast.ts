/**
 * Scores a class's forecast: each device guesses before the vote how likely the convention is to be adopted.
 *
 * The score is Brier's, halved as is usual today for a question with two answers: the mean of (guess − outcome)², where
 * the outcome is 1 or 0. G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather
 * Review 78 (1950), 1–3. 0 is perfect and 1 is worst; always guessing 50% scores 0.25.
 */

/** near: off by a fifth or less; even: as good as always guessing 50%; far: off by four fifths or more. */
export const FORECAST_VERDICTS = ["near", "better", "even", "worse", "far"] as const;
export type ForecastVerdict = (typeof FORECAST_VERDICTS)[number];

export type ClassForecast = Readonly<{
  count: number;
  /** In per cent. */
  mean: number;
  lowest: number;
  highest: number;
  /** In thousandths. */
  brier: number;
  verdict: ForecastVerdict;
  /** Number of guesses that were further from the outcome than the mean guess. */
  beatenByMean: number;
}>;

/** The score of always guessing 50%, in thousandths. */
export const ALWAYS_HALF = 250;
/** Scores this close to `ALWAYS_HALF` count as equal to it. */
const EVEN = 10;
/** Scores of guesses that are always off by a fifth, and by four fifths. */
const NEAR = 40;
const FAR = 640;

/**
 * @param guesses per cent, 0 to 100
 * @param came whether the convention was adopted
 * @returns null if there are no guesses
 * @example guesses of 80 and 60, adopted: (0.2² + 0.4²) / 2 = 0.100
 */
export function classForecast(guesses: readonly number[], came: boolean): ClassForecast | null {
  if (guesses.length === 0) return null;
  const count = guesses.length;
  const outcome = came ? 100 : 0;
  const sum = guesses.reduce((all, guess) => all + guess, 0);
  const squares = guesses.reduce((all, guess) => all + (guess - outcome) ** 2, 0);
  const brier = Math.round(squares / (10 * count));
  const missOfMean = Math.abs(sum - count * outcome);
  return {
    count,
    mean: Math.round(sum / count),
    lowest: Math.min(...guesses),
    highest: Math.max(...guesses),
    brier,
    verdict: verdictOn(brier),
    beatenByMean: guesses.filter((guess) => count * Math.abs(guess - outcome) > missOfMean).length,
  };
}

function verdictOn(brier: number): ForecastVerdict {
  if (brier <= NEAR) return "near";
  if (brier < ALWAYS_HALF - EVEN) return "better";
  if (brier <= ALWAYS_HALF + EVEN) return "even";
  return brier < FAR ? "worse" : "far";
}
