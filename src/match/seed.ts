/** Checks seeds, whether typed, given on a command line or read from a file. */

/** The longest seed, in characters. */
export const SEED_LENGTH = 60;

/** The characters that a seed may not contain: control characters, lone surrogates and the replacement character. */
const UNSOUND = /[\p{Cc}\p{Cs}\uFFFD]/u;

/** Whether a seed is plain text that can be copied exactly to any other machine. */
export function isSeed(text: string): boolean {
  return text !== "" && text.length <= SEED_LENGTH && text === text.trim() && !UNSOUND.test(text);
}
