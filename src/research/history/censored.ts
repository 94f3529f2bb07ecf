/**
 * How the paces of treaties are spread when some treaties have not reached their fortieth instrument. Of these only a
 * bound is known, and leaving them out would make treaties look faster than they are (MODEL §3.10). A mixture, as in
 * studies of survival: some treaties stall and do not get there within ten years, and the paces of the others are
 * normal. Maximum likelihood by the EM algorithm, which has no random draws.
 */
import { errorFunction } from "simple-statistics";

/** A treaty's pace in logits; if it is censored, the true pace is slower than this. */
export type Reading = Readonly<{ value: number; censored: boolean }>;
export type Spread = Readonly<{
  mean: number;
  sd: number;
  /** The chance that a new treaty stalls. */
  stall: number;
}>;

const STEPS = 500;
const NEAR = 1e-7;

/**
 * The mean of the treaties that do not stall, and the standard deviation of a new one: the likelihood's own, with
 * n − 1 in place of n, and wider by what is unknown about the mean. The chance of a stall has a uniform prior, so it
 * is never 0.
 * @param readings at least two that are not censored
 */
export function fitCensored(readings: readonly Reading[]): Spread {
  const seen = readings.filter(({ censored }) => !censored).map(({ value }) => value);
  let mean = averageOf(seen);
  let variance = averageOf(seen.map((value) => (value - mean) ** 2));
  let stall = 1 / (readings.length + 2);
  let going = 0;
  for (let step = 0; step < STEPS; step++) {
    const guesses = readings.map((reading) => guess(reading, mean, Math.sqrt(variance), stall));
    going = sumOf(guesses.map(({ goes }) => goes));
    const centre = sumOf(guesses.map(({ goes, pace }) => goes * pace)) / going;
    const next = sumOf(guesses.map(({ goes, pace, left }) => goes * ((pace - centre) ** 2 + left))) / going;
    const share = (readings.length - going + 1) / (readings.length + 2);
    const moved = Math.abs(centre - mean) + Math.abs(next - variance) + Math.abs(share - stall);
    [mean, variance, stall] = [centre, next, share];
    if (moved < NEAR) break;
  }
  return { mean, sd: Math.sqrt(variance * (going / (going - 1)) * (1 + 1 / going)), stall };
}

type Guess = Readonly<{ goes: number; pace: number; left: number }>;

/** The chance that a treaty does not stall, and its expected pace in that case with the variance around it. */
function guess({ value, censored }: Reading, mean: number, sd: number, stall: number): Guess {
  if (!censored) return { goes: 1, pace: value, left: 0 };
  const z = (value - mean) / sd;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const below = Math.max((1 + errorFunction(z / Math.SQRT2)) / 2, 1e-9);
  const pull = density / below;
  const slow = (1 - stall) * below;
  return {
    goes: slow / (stall + slow),
    pace: mean - sd * pull,
    left: sd * sd * Math.max(0, 1 - z * pull - pull * pull),
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function averageOf(values: readonly number[]): number {
  return sumOf(values) / values.length;
}
