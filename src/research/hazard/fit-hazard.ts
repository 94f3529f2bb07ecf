/** The hazard of depositing, fitted on whole histories of treaties (docs/MODEL.md §3.10). */
import { fitCensored, type Reading } from "../history/censored.ts";
import { type Past, unrelated } from "../history/habits.ts";
import { type History, isTaught, isWhole, mean, outcomeOf } from "../history/history.ts";
import { expectedMonth } from "./expected-month.ts";
import {
  CAUCUS,
  type Coefficients,
  monthOf,
  riseIn,
  type Setting,
  settingOf,
  sharesOf,
  slopeIn,
  TERMS,
  termsOf,
} from "./setting.ts";
import { fitTilted, type TiltedBlock, type TiltedFit } from "./tilted-logit.ts";

/** How many months of each history are used for fitting. */
const TAUGHT_MONTHS = 60;
const FORTIETH = 40;
/**
 * Factor that widens the spreads of the game's own hazard; the variance grows by a factor of 1.6. It was tuned until
 * 80% ranges covered the shipped treaties, each left out in turn, so that cover is no test of it [T]. Forecasts do
 * not use it: they are widened by the errors of treaties left out (history/widening.ts).
 */
const WIDENED = Math.sqrt(1.6);

export type Hazard = Readonly<{
  terms: Coefficients;
  /** The level that puts the model's 40th instrument in its real month, averaged over the treaties. */
  level: number;
  /** The widened standard deviations of a new treaty's level and tilt. */
  spread: Readonly<{ level: number; tilt: number }>;
}>;

export type HazardFit = Hazard &
  Readonly<{
    errors: Coefficients;
    /** The standard deviations as measured, before they are widened. */
    measured: Readonly<{ level: number; tilt: number }>;
    treaties: number;
    months: number;
    deposits: number;
    /** The level and the spreads for forecasts, which also know the slow treaties. */
    forecast: Pick<Hazard, "level" | "spread"> &
      Readonly<{
        /** The chance that a new treaty stalls, as in `Pace`. */
        stall: number;
        treaties: number;
        censored: number;
      }>;
  }>;

type Lesson = Readonly<{ history: History; setting: Setting }>;

/** @param pasts histories to fit on; none may be related to a treaty that is to be predicted */
export function fitHazard(pasts: readonly Past[]): HazardFit {
  const lessons = lessonsFrom(pasts);
  const blocks = lessons.map(blockOf);
  const fit = fitTilted(blocks);
  const levels = lessons.map((lesson, t) => levelOf(lesson, fit, fit.tilts[t] ?? 0));
  const level = mean(levels);
  const squares = levels.reduce((sum, own) => sum + (own - level) ** 2, 0);
  const measured = { level: Math.sqrt(squares / (levels.length - 1)), tilt: fit.spread };
  return {
    terms: named(fit.beta),
    errors: named(fit.errors),
    level,
    measured,
    spread: { level: WIDENED * measured.level, tilt: WIDENED * measured.tilt },
    treaties: lessons.length,
    months: blocks.reduce((sum, { y }) => sum + y.length, 0),
    deposits: blocks.reduce((sum, { y }) => sum + y.reduce((hits, hit) => hits + hit, 0), 0),
    forecast: forecastPart(lessonsFrom(pasts, isTaught), fit, lessons),
  };
}

/** The hazard for forecasts of real treaties: the game's coefficients, with the pace of all treaties. */
export function hazardForForecasts({ terms, forecast: { level, spread } }: HazardFit): Hazard {
  return { terms, level, spread };
}

/** A treaty that has not reached its 40th instrument is slower than its last known month says. */
function forecastPart(
  all: readonly Lesson[],
  fit: TiltedFit,
  whole: readonly Lesson[],
): HazardFit["forecast"] {
  const readings = all.map((lesson): Reading => {
    const t = whole.findIndex(({ history }) => history.treaty === lesson.history.treaty);
    return {
      value: levelOf(lesson, fit, fit.tilts[t] ?? 0),
      censored: outcomeOf(lesson.history).censored,
    };
  });
  const { mean: level, sd, stall } = fitCensored(readings);
  return {
    level,
    stall,
    spread: { level: sd, tilt: fit.spread },
    treaties: all.length,
    censored: readings.filter(({ censored }) => censored).length,
  };
}

/** Converts values in the order of the columns to coefficients by name. */
function named(values: readonly number[]): Coefficients {
  return Object.fromEntries(TERMS.map((term, k) => [term, values[k] ?? 0])) as Coefficients;
}

/** The histories that are complete enough, with a setting computed only from other treaties. */
function lessonsFrom(pasts: readonly Past[], isEnough = isWhole): Lesson[] {
  return pasts
    .map(({ history }) => history)
    .filter(isEnough)
    .map((history) => ({ history, setting: settingOf(history, unrelated(history.treaty, pasts)) }));
}

/** State-months at risk: one row for each month and each state that has not consented yet. */
function blockOf({ history, setting }: Lesson): TiltedBlock {
  const x: number[] = [];
  const y: number[] = [];
  const offset: number[] = [];
  const slope: number[] = [];
  const last = Math.floor(Math.min(TAUGHT_MONTHS, history.through));
  for (let month = 0; month < last; month++) {
    const now = monthOf(setting, month);
    const parties = sharesOf(history.consented.map((consent) => (Math.floor(consent) < month ? 1 : 0)));
    history.consented.forEach((consent, i) => {
      if (Math.floor(consent) < month) return;
      const hasSigned = (history.signed[i] ?? Number.POSITIVE_INFINITY) < month + 1;
      x.push(...termsOf(setting, i, now, hasSigned, parties[CAUCUS[i] ?? 0] ?? 0));
      y.push(Math.floor(consent) === month ? 1 : 0);
      offset.push(riseIn(month));
      slope.push(slopeIn(month));
    });
  }
  return {
    x: Float64Array.from(x),
    y: Uint8Array.from(y),
    offset: Float64Array.from(offset),
    slope: Float64Array.from(slope),
    width: x.length / y.length,
  };
}

const BISECTIONS = 17;

/** The level that puts the expected 40th instrument in its real month, or in the last known month without one. */
function levelOf({ history, setting }: Lesson, { beta }: TiltedFit, tilt: number): number {
  const { month } = outcomeOf(history);
  let low = -14;
  let high = -3;
  for (let step = 0; step < BISECTIONS; step++) {
    const level = (low + high) / 2;
    if (expectedMonth(setting, { terms: named(beta), level, tilt }, FORTIETH) > month) low = level;
    else high = level;
  }
  return (low + high) / 2;
}
