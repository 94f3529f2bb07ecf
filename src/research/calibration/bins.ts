/** Compares forecasts with outcomes: chances in ten bins, and how often ranges contained the outcome. */
import { bootstrap, type Interval, wilson } from "../validation/bootstrap.ts";
import { CHANCES, type ForecastOutcome, type Kind, RANGES } from "./forecast-outcomes.ts";

/** A bin of forecast chances: how many there are, their mean, and the fraction that came true. */
export type Bin = Readonly<{ n: number; told: number; came: Interval }>;

export type RangeFigures = Readonly<{ n: number; held: Interval; below: number; above: number }>;

export type Calibration = Readonly<{
  chances: Readonly<Partial<Record<Kind, readonly Bin[]>>>;
  ranges: Readonly<Partial<Record<Kind, RangeFigures>>>;
}>;

const BINS = 10;

export function calibrationOf(all: readonly ForecastOutcome[]): Calibration {
  const of = (kind: Kind): readonly ForecastOutcome[] => all.filter((one) => one.kind === kind);
  return {
    chances: Object.fromEntries(
      CHANCES.flatMap((kind) => (of(kind).length === 0 ? [] : [[kind, binsOf(of(kind))]])),
    ),
    ranges: Object.fromEntries(
      RANGES.flatMap((kind) => (of(kind).length === 0 ? [] : [[kind, rangeOf(of(kind))]])),
    ),
  };
}

/** The midpoint of a forecast, 0 to 1. */
const middle = ({ low, high }: ForecastOutcome): number => (low + high) / 2000;

function binsOf(told: readonly ForecastOutcome[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) =>
    told.filter((one) => Math.min(BINS - 1, Math.floor(BINS * middle(one))) === bin),
  ).flatMap((own): Bin[] => {
    const n = own.length;
    if (n === 0) return [];
    const came = shareIn(own, ({ came: outcome }) => outcome > 0);
    return [{ n, told: own.reduce((sum, one) => sum + middle(one), 0) / n, came }];
  });
}

/**
 * The share of forecasts for which something holds. Forecasts of one match vary together, so whole matches are
 * resampled; the interval is never narrower than that of independent forecasts, since few matches show little spread.
 */
function shareIn(told: readonly ForecastOutcome[], holds: (one: ForecastOutcome) => boolean): Interval {
  const k = told.filter(holds).length;
  const alone = wilson(k, told.length);
  if (told.some(({ match }) => match === undefined)) return alone;
  const share = (own: readonly ForecastOutcome[]): number =>
    own.filter(holds).length / Math.max(1, own.length);
  const byMatch = bootstrap("calibration", told, share, ({ match = "" }) => match);
  return {
    value: alone.value,
    low: Math.min(alone.low, byMatch.low),
    high: Math.max(alone.high, byMatch.high),
  };
}

function rangeOf(told: readonly ForecastOutcome[]): RangeFigures {
  const n = told.length;
  const below = told.filter(({ low, came }) => came < low).length;
  const above = told.filter(({ high, came }) => came > high).length;
  const held = shareIn(told, ({ low, high, came }) => came >= low && came <= high);
  return { n, held, below: below / n, above: above / n };
}

/** A bin counts as wrong only if it has at least this many forecasts and misses by more than ten points. */
const ENOUGH = 30;

/** How far the worst bin with enough forecasts is off; null if no bin has enough. */
export function worstError(bins: readonly Bin[]): number | null {
  const errors = bins.filter(({ n }) => n >= ENOUGH).map(({ told, came }) => Math.abs(told - came.value));
  return errors.length === 0 ? null : Math.max(...errors);
}

export function isOff({ n, told, came }: Bin): boolean {
  return n >= ENOUGH && Math.abs(told - came.value) > 0.1;
}
