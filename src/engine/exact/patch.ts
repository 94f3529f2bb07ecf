/** Small copies: the world is readonly, so every change makes a new list; no change makes none. */

/** A copy with one entry replaced. */
export function setAt<T>(list: readonly T[], at: number, value: T): T[] {
  const copy = list.slice();
  copy[at] = value;
  return copy;
}

/** A whole number added at some places; a place named twice is added to twice. */
export function addAt(list: readonly number[], places: readonly number[], amount: number): readonly number[] {
  if (places.length === 0) return list;
  const copy = list.slice();
  for (const at of places) copy[at] = (copy[at] ?? 0) + amount;
  return copy;
}

/** Some places set to one value. */
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

/** A string of digits, one for each whole number from 0 to 9; `none` stands for null. */
export function digitsOf(values: readonly (number | null)[], none = 0): string {
  const codes = new Array<number>(values.length);
  for (let at = 0; at < values.length; at++) codes[at] = 48 + (values[at] ?? none);
  return String.fromCharCode(...codes);
}

/** The whole number at a place in a string of digits. */
export function digitAt(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}
