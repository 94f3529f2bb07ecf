/**
 * The data that the hazard has about a treaty that has just opened (docs/MODEL.md §3.10), and the hazard's terms
 * month by month.
 */
import { CAUCUSES } from "../../content/caucuses.ts";
import { COUNTRIES } from "../../content/countries.ts";
import validation from "../../content/generated/validation.json" with { type: "json" };
import { type Past, signingHabit, standardised } from "../history/habits.ts";
import type { History } from "../history/history.ts";

/** The terms, in the order of the columns of the fit. */
export const TERMS = [
  "signed",
  "signedAtOpening",
  "caucusParties",
  "caucusSignatories",
  "readiness",
  "signingHabit",
  "hurdle",
  "september",
  "beforeUnion",
] as const;
export type Term = (typeof TERMS)[number];
export type Coefficients = Readonly<Record<Term, number>>;

/**
 * What is known at a treaty's opening. `union` is the European Union's later consent, known only for past treaties.
 */
export type Opening = Pick<History, "treaty" | "opened" | "calendarMonth" | "signatories" | "union">;

export type Setting = Readonly<{
  calendarMonth: number;
  signatories: readonly number[];
  union: number | null;
  /**
   * For each state, the month from which it exists, or 0 if it existed at the opening. Only old treaties have values
   * above 0.
   */
  since: readonly number[];
  /** The last month in which the treaty is open for signature, if it is known; otherwise the game's 24. */
  closes?: number;
  /**
   * For each state, the four terms that stay the same in all months: the caucus's signatories, readiness, signing
   * habit, hurdle.
   */
  steady: readonly (readonly number[])[];
}>;

/**
 * Over this many years, the weight of another treaty falls by a factor of e (TRUST: chosen on a plateau) [design].
 */
const FADE_YEARS = 16;
const YEAR_DAYS = 365.25;
const YEAR = 12;
const SEPTEMBER = 8;
/**
 * How many states with the world's share of signatories are added to each caucus, which pulls small caucuses to the
 * mean.
 */
const SHRINK = 2;

export const CAUCUS = COUNTRIES.map(({ caucus }) => CAUCUSES.findIndex(({ id }) => id === caucus));
export const CAUCUS_SIZE = CAUCUSES.map((_, c) => CAUCUS.filter((own) => own === c).length);
/** The hurdles of 2009, because past treaties were ratified under the rules of their time. */
const HURDLE = validation.states.map(({ hurdle2009 }) => (hurdle2009 - 20) / 10);
const IS_MEMBER = COUNTRIES.map(({ eu }) => eu);

/**
 * How early states consented to other treaties; treaties close in time count more. The z-score of Σ
 * e^(−years/16)·earliness.
 * @param opened days since 1970-01-01
 */
export function readinessAt(opened: number, pasts: readonly Past[], states: number): number[] {
  const weights = pasts.map(({ history }) =>
    Math.exp(-Math.abs(history.opened - opened) / YEAR_DAYS / FADE_YEARS),
  );
  return standardised(
    Array.from({ length: states }, (_, i) =>
      pasts.reduce((sum, { early }, t) => sum + (weights[t] ?? 0) * (early[i] ?? 0), 0),
    ),
  );
}

/** @param pasts histories of other, unrelated treaties */
export function settingOf(opening: Opening, pasts: readonly Past[]): Setting {
  const { signatories, calendarMonth, union, opened } = opening;
  const near = caucusSignatories(signatories);
  const ready = readinessAt(opened, pasts, signatories.length);
  const habit = signingHabit(pasts, signatories.length);
  const steady = HURDLE.map((hurdle, i) => [near[CAUCUS[i] ?? 0] ?? 0, ready[i] ?? 0, habit[i] ?? 0, hurdle]);
  return { calendarMonth, signatories, union, since: signatories.map(() => 0), steady };
}

/**
 * The fraction of each caucus that signed at the opening, with small caucuses pulled towards the world's fraction. If
 * s of n members and S of all 193 states signed, the result is (193s + 2S)/(193(n + 2)).
 */
function caucusSignatories(signatories: readonly number[]): number[] {
  const world = signatories.reduce((sum, one) => sum + one, 0) / signatories.length;
  const own = sharesOf(signatories).map((share, c) => share * (CAUCUS_SIZE[c] ?? 0));
  return own.map((count, c) => (count + SHRINK * world) / ((CAUCUS_SIZE[c] ?? 0) + SHRINK));
}

/** The mean of a value by caucus, such as the fraction of each caucus that has consented. */
export function sharesOf(values: readonly number[]): number[] {
  const sums = CAUCUS_SIZE.map(() => 0);
  for (let i = 0; i < values.length; i++) {
    const c = CAUCUS[i] ?? 0;
    sums[c] = (sums[c] ?? 0) + (values[i] ?? 0);
  }
  return sums.map((sum, c) => sum / (CAUCUS_SIZE[c] ?? 1));
}

/**
 * The terms that change every month and are the same for all states: whether it is September, and whether EU members
 * wait for the European Union.
 */
export type Month = Readonly<{ september: number; waits: boolean }>;

export function monthOf({ calendarMonth, union }: Setting, month: number): Month {
  const september = (calendarMonth + month) % YEAR === SEPTEMBER ? 1 : 0;
  return { september, waits: union !== null && month < union };
}

/** The terms of a state in a month, in the order of `TERMS`: a row of the fit. */
export function termsOf(
  setting: Setting,
  i: number,
  { september, waits }: Month,
  hasSigned: boolean,
  parties: number,
): number[] {
  const [near = 0, ready = 0, habit = 0, hurdle = 0] = setting.steady[i] ?? [];
  const signed = hasSigned ? 1 : 0;
  const atOpening = setting.signatories[i] ?? 0;
  return [
    signed,
    signed * atOpening,
    parties,
    near,
    ready,
    habit,
    hurdle,
    september,
    waits && IS_MEMBER[i] === true ? 1 : 0,
  ];
}

/** The sum of the four steady terms in each state's logit. */
export function steadyLogits({ steady }: Setting, terms: Coefficients): number[] {
  return steady.map(
    ([near = 0, ready = 0, habit = 0, hurdle = 0]) =>
      terms.caucusSignatories * near +
      terms.readiness * ready +
      terms.signingHabit * habit +
      terms.hurdle * hurdle,
  );
}

/**
 * The sum of the terms that change monthly in a state's logit: its own signature, its caucus, the season, and waiting
 * for the European Union.
 */
export function movingLogit(
  { signatories }: Setting,
  terms: Coefficients,
  i: number,
  { september, waits }: Month,
  hasSigned: boolean,
  parties: number,
): number {
  const signed = hasSigned ? terms.signed + (signatories[i] ?? 0) * terms.signedAtOpening : 0;
  const union = waits && IS_MEMBER[i] === true ? terms.beforeUnion : 0;
  return signed + terms.caucusParties * parties + terms.september * september + union;
}

/** ln of the months that a treaty has been open, relative to month 24. It is multiplied by the treaty's tilt. */
export function slopeIn(month: number): number {
  return Math.log((month + 1) / 25);
}

/** The common rise with time, 718·ln(month + 1) in thousandths; it is not fitted. */
export function riseIn(month: number): number {
  return 0.718 * Math.log(month + 1);
}
