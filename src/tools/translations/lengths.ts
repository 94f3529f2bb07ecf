/** The length of texts that a picture draws on one line, where nothing wraps, shrinks or leaves them out. */

/**
 * The mean width of a letter as a share of the letter size. Measured in Chromium in the fonts of the page: "امتناع" 0.38,
 * "abstention" 0.46, "déposé" 0.54.
 */
export const LETTER = 0.54;

/** How many letters have room on a picture of 390 px, the narrowest (`tests/scene/picture-lengths.test.ts`). */
export const ROOM = { "vote.yes": 6, "vote.no": 6, "vote.abstain": 10, "vote.need": 33 } as const;

/** A number of votes has at most three digits. */
const DIGITS = "193";

/** What is too long of a translated sentence. @param key without its namespace, which is `ui` */
export function tooLong(key: string, sentence: string): readonly string[] {
  const room = Object.entries(ROOM).find(([text]) => key === text || key.startsWith(`${text}.`))?.[1];
  // Marks above and below a letter take no room of their own.
  const said = sentence.replaceAll(/\{\{[^}]*\}\}/g, DIGITS).replaceAll(/\p{M}/gu, "");
  if (room === undefined || said.length <= room) return [];
  return [`has ${said.length} letters, and its picture has room for ${room}`];
}
