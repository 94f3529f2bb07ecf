/** The figures of a measured seat, and of all seats together. */

/** What level 2 gets in a seat without its handicap: the mean, and the 10th and 90th percentiles, in points. */
export type SeatFigures = Readonly<{ mean: number; low: number; high: number }>;

const LOW = 0.1;
const HIGH = 0.9;

export function seatFigures(mandates: readonly number[]): SeatFigures {
  return {
    mean: Math.round(mean(mandates)),
    low: Math.round(percentile(mandates, LOW)),
    high: Math.round(percentile(mandates, HIGH)),
  };
}

/** How unequal the seats are. */
export type Spread = Readonly<{
  /** The 10th and 90th percentiles of the seats' means. */
  low: number;
  high: number;
  /** The share of the variance of single results that the seat explains, 0..1. */
  share: number;
}>;

/**
 * The spread of several seats with the same number of matches. The variance between means is reduced by the part that
 * luck adds to it, so that few matches do not make the seats look more unequal.
 */
export function spreadOf(seats: readonly (readonly number[])[]): Spread {
  const means = seats.map(mean);
  const within = mean(seats.map(variance));
  const games = seats[0]?.length ?? 1;
  const between = Math.max(0, variance(means) - within / games);
  const whole = between + within;
  return {
    low: Math.round(percentile(means, LOW)),
    high: Math.round(percentile(means, HIGH)),
    share: whole === 0 ? 0 : between / whole,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sample variance; 0 for a single value. */
function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

/** The value at a share of the sorted list, by straight lines between neighbours. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
