/**
 * A class's forecast held to what came: how likely the convention is to be adopted, guessed before the vote by every device.
 *
 * The score is Brier's, halved as is usual today for a question with two answers: the mean of (guess − outcome)², the outcome
 * being 1 or 0. G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950),
 * 1–3. 0 is perfect, 1 the worst; who always says 50% has 0.25 whatever comes.
 */

/** near: off by a fifth or less; even: no better and no worse than always saying 50%; far: off by four fifths or more. */
export const FORECAST_VERDICTS = ["near", "better", "even", "worse", "far"] as const;
export type ForecastVerdict = (typeof FORECAST_VERDICTS)[number];

export type ClassForecast = Readonly<{
  count: number;
  /** Per cent. */
  mean: number;
  lowest: number;
  highest: number;
  /** Thousandths. */
  brier: number;
  verdict: ForecastVerdict;
  /** Of how many guesses the mean of all was nearer to what came than the guess itself. */
  beatenByMean: number;
}>;

/** What who always says 50% scores, in thousandths. */
export const ALWAYS_HALF = 250;
/** Scores so near to it say nothing. */
const EVEN = 10;
/** Scores of who is always off by a fifth, and by four fifths. */
const NEAR = 40;
const FAR = 640;

/**
 * @param guesses per cent, 0 to 100
 * @param came whether the convention was adopted
 * @returns null where nobody guessed
 * @example 80 and 60, and it came: (0.2² + 0.4²) / 2 = 0.100
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
