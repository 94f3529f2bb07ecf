/** The hazard of depositing, fitted on whole histories of treaties (docs/MODEL.md §3.10). */
import { type Past, unrelated } from "../history/habits.ts";
import { type History, isWhole, mean, nth } from "../history/history.ts";
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
 * Factor that widens the spreads until the 80% ranges cover treaties left out of the fit (TRUST). The variance grows
 * by a factor of 1.6.
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
  };
}

/** Converts values in the order of the columns to coefficients by name. */
function named(values: readonly number[]): Coefficients {
  return Object.fromEntries(TERMS.map((term, k) => [term, values[k] ?? 0])) as Coefficients;
}

/** Every complete history, with a setting computed only from other treaties. */
function lessonsFrom(pasts: readonly Past[]): Lesson[] {
  return pasts
    .map(({ history }) => history)
    .filter(isWhole)
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

/** The level that puts the expected 40th instrument in the month in which it really came. */
function levelOf({ history, setting }: Lesson, { beta }: TiltedFit, tilt: number): number {
  const month = nth(history, FORTIETH);
  let low = -14;
  let high = -3;
  for (let step = 0; step < BISECTIONS; step++) {
    const level = (low + high) / 2;
    if (expectedMonth(setting, { terms: named(beta), level, tilt }, FORTIETH) > month) low = level;
    else high = level;
  }
  return (low + high) / 2;
}
