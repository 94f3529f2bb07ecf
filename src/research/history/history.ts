/**
 * Histories of treaties: which states signed and consented when, in months after the first signature. The states are
 * the 193 UN members in ISO order; regional organisations are left out.
 */

/** Days in a month, on average in the Gregorian calendar. */
export const MONTH_DAYS = 30.4375;
/** Days after the first signature that count as the opening of a treaty. */
export const OPENING_DAYS = 30;
/**
 * The months within which a state must consent to count as having ratified. The C index and the Brier score use this
 * horizon.
 */
export const HORIZON = 36;
/** Nothing after this month is considered. */
export const LAST_MONTH = 120;

/** One state's dates for one treaty, in days since 1970-01-01; null if there is none. */
export type Dated = Readonly<{
  treaty: string;
  iso3: string;
  signed: number | null;
  consented: number | null;
}>;

export type History = Readonly<{
  treaty: string;
  /** The day of the first signature, in days since 1970-01-01, and its calendar month (0 is January). */
  opened: number;
  calendarMonth: number;
  /** The number of months for which the rows are known to be complete. */
  through: number;
  /** For each country, the months of its signature and of its consent; Infinity if the rows give none. */
  signed: readonly number[];
  consented: readonly number[];
  /** 1 for states that signed in the opening 30 days, else 0. */
  signatories: readonly number[];
  /**
   * The month in which the European Union itself consented, or Infinity if it never did. Null if the rows do not
   * include the Union, because then it may not join.
   */
  union: number | null;
}>;

/** The code of the European Union in tables of ratifications. */
const UNION = "EUU";

/** Days since 1970-01-01; null if the text is not a calendar date. @example dayOf("1970-02-01") is 31 */
export function dayOf(text: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  const ms = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0);
  return new Date(ms).toISOString().startsWith(text) ? Math.round(ms / 86_400_000) : null;
}

function calendarMonthOf(day: number): number {
  return new Date(day * 86_400_000).getUTCMonth();
}

/**
 * The history of one treaty from its rows; rows of other states are left out. Returns null if nobody signed. A state
 * with two rows counts with its earliest dates; a consent before the opening counts at the opening.
 * @param until day up to which the rows are complete
 */
export function historyOf(
  treaty: string,
  rows: readonly Dated[],
  countries: readonly string[],
  until: number,
): History | null {
  const own = rows.filter((row) => row.treaty === treaty && countries.includes(row.iso3));
  const signatures = own.flatMap((row) => row.signed ?? []);
  if (signatures.length === 0) return null;
  const opened = signatures.reduce((first, day) => Math.min(first, day));
  const monthsOf = (pick: (row: Dated) => number | null): number[] => {
    const months = countries.map(() => Number.POSITIVE_INFINITY);
    for (const row of own) {
      const day = pick(row);
      const i = countries.indexOf(row.iso3);
      if (day !== null) months[i] = Math.min(months[i] ?? 0, Math.max(0, day - opened) / MONTH_DAYS);
    }
    return months;
  };
  const signed = monthsOf((row) => row.signed);
  return {
    treaty,
    opened,
    calendarMonth: calendarMonthOf(opened),
    through: (until - opened) / MONTH_DAYS,
    signed,
    consented: monthsOf((row) => row.consented),
    signatories: signed.map((month) => (month <= OPENING_DAYS / MONTH_DAYS ? 1 : 0)),
    union: unionOf(
      rows.filter((row) => row.treaty === treaty),
      opened,
    ),
  };
}

function unionOf(rows: readonly Dated[], opened: number): number | null {
  const own = rows.find(({ iso3 }) => iso3 === UNION);
  if (own === undefined) return null;
  return own.consented === null ? Number.POSITIVE_INFINITY : (own.consented - opened) / MONTH_DAYS;
}

/** The month of the n-th consent among UN members; Infinity if it never came. */
export function nth({ consented }: Pick<History, "consented">, n: number): number {
  return [...consented].sort((a, b) => a - b)[n - 1] ?? Number.POSITIVE_INFINITY;
}

/** When the 40th instrument came, or the month up to which it is known not to have come. */
export type Outcome = Readonly<{ month: number; censored: boolean }>;

/** The outcome within ten years; a later 40th instrument counts as censored in month 120. */
export function outcomeOf(history: History): Outcome {
  const month = nth(history, 40);
  const known = Math.min(LAST_MONTH, history.through);
  return month <= known ? { month, censored: false } : { month: known, censored: true };
}

/** Whether the rows cover the horizon, so that a treaty can be learned from even if it is slow. */
export function isTaught(history: History): boolean {
  return history.through >= HORIZON;
}

/**
 * Whether a history is complete enough for fitting and testing: the rows cover the horizon, and the 40th instrument
 * came in time.
 */
export function isWhole(history: History): boolean {
  return history.through >= HORIZON && nth(history, 40) <= LAST_MONTH;
}

/** The history as it was known on a given day, without anything that came later. */
export function asKnownOn(history: History, day: number): History {
  const now = (day - history.opened) / MONTH_DAYS;
  const known = (months: readonly number[]): number[] =>
    months.map((month) => (month <= now ? month : Number.POSITIVE_INFINITY));
  return {
    ...history,
    through: Math.min(history.through, now),
    signed: known(history.signed),
    consented: known(history.consented),
    union: history.union === null || history.union <= now ? history.union : Number.POSITIVE_INFINITY,
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
