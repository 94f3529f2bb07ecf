/** How many delegations a phone lists at once when somebody chooses theirs. */

/** A list of up to so many is shown whole. */
const SHORT = 24;
const FIRST = 12;
/** So many letters find few enough delegations. */
const LETTERS = 2;

/** The delegations to show: of many, the first twelve until two letters are typed or all are asked for. */
export function shownSeats<T>(found: readonly T[], typed: string, isAll: boolean): readonly T[] {
  const isWhole = isAll || found.length <= SHORT || typed.trim().length >= LETTERS;
  return isWhole ? found : found.slice(0, FIRST);
}
