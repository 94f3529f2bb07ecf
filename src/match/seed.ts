/** What may be a seed, wherever one comes in: typed, given on a command line, or read from a file. */

/** Longest seed a person may type. */
export const SEED_LENGTH = 60;

/** Control characters, halves of a character, and the sign put in the place of bytes that are no text. */
const UNSOUND = /[\p{Cc}\p{Cs}\uFFFD]/u;

/** Whether a seed is text that any other machine can be given again, to the letter. */
export function isSeed(text: string): boolean {
  return text !== "" && text.length <= SEED_LENGTH && text === text.trim() && !UNSOUND.test(text);
}
