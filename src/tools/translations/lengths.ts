/** The length of texts that a picture draws on one line, where nothing wraps, shrinks or leaves them out. */

/**
 * The mean width of a letter as a share of the letter size. Measured in Chromium in Atkinson Hyperlegible Next and Noto
 * Sans Arabic: "امتناع" 0.38, "abstention" 0.46, "déposé" 0.54, "non" and "أودعت" 0.55. One word is wider, but short:
 * "وقّعت" 0.63.
 */
export const LETTER = 0.55;

/** How many letters have room on a picture of 390 px, the narrowest (`tests/scene/picture-lengths.test.ts`). */
export const ROOM = {
  "ui:vote.yes": 6,
  "ui:vote.no": 6,
  "ui:vote.abstain": 10,
  "ui:vote.need": 32,
  "ratification:race.status.signed": 8,
  "ratification:race.status.deposited": 8,
} as const;

/** A number of votes has at most three digits. */
const DIGITS = "193";

/** What is too long of a translated sentence. @param key with its namespace */
export function tooLong(key: string, sentence: string): readonly string[] {
  const room = Object.entries(ROOM).find(([text]) => key === text || key.startsWith(`${text}.`))?.[1];
  // Marks above and below a letter take no room of their own.
  const said = sentence.replaceAll(/\{\{[^}]*\}\}/g, DIGITS).replaceAll(/\p{M}/gu, "");
  if (room === undefined || said.length <= room) return [];
  return [`has ${said.length} letters, and its picture has room for ${room}`];
}
