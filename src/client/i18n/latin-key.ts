/** Letters and digits of the keyboard that work in every keyboard layout. */

/** A letter that no Latin layout types. @example "ش", or "لا", which one key types */
const OTHER_LETTER = /^(?!.*\p{Script=Latin})\p{Letter}{1,2}$/u;
const PLACE = /^(?:Key([A-Z])|Digit(\d))$/;

/**
 * The Latin letter or digit that a key stands for, and every other key by its own name. What a key types counts; only
 * if that is a letter of another script, or a sign on the row of digits, does its place on the keyboard count.
 * @example "a" on a French keyboard, where it lies on another key; also "a" for "ش" on an Arabic one; "1" for "&"
 */
export function latinKey({ key, code, shiftKey }: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  if (key === "؟") return "?";
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const [, letter, digit] = PLACE.exec(code) ?? [];
  if (letter !== undefined && OTHER_LETTER.test(key)) return letter.toLowerCase();
  return digit !== undefined && !shiftKey ? digit : key;
}
