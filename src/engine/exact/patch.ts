/**
 * Helpers that copy lists. The world is readonly, so every change makes a new list; without a change, the same list
 * is returned.
 */

/** A copy with one entry replaced. */
export function setAt<T>(list: readonly T[], at: number, value: T): T[] {
  const copy = list.slice();
  copy[at] = value;
  return copy;
}

/** Adds a whole number to the entries at some indices. An index named twice gets the number twice. */
export function addAt(list: readonly number[], places: readonly number[], amount: number): readonly number[] {
  if (places.length === 0) return list;
  const copy = list.slice();
  for (const at of places) copy[at] = (copy[at] ?? 0) + amount;
  return copy;
}

/** Sets the entries at some indices to one value. */
export function setMany(
  list: readonly number[],
  places: readonly number[],
  value: number,
): readonly number[] {
  if (places.length === 0) return list;
  const copy = list.slice();
  for (const at of places) copy[at] = value;
  return copy;
}

/** Writes whole numbers from 0 to 9 as a string, one digit each. `none` is the digit for null. */
export function digitsOf(values: readonly (number | null)[], none = 0): string {
  const codes = new Array<number>(values.length);
  for (let at = 0; at < values.length; at++) codes[at] = 48 + (values[at] ?? none);
  return String.fromCharCode(...codes);
}

/** The whole number at an index in a string of digits. */
export function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}
