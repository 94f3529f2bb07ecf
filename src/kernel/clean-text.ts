/**
 * Cleans text from users in the same way for rooms, committees and files. It removes control characters, direction
 * overrides, lone surrogates, and text that only looks empty. Joiners stay, because Persian, Arabic and Hindi words
 * need them.
 */

const LINE_BREAKS = /\r\n|[\r\u0085\u2028\u2029]/g;
/**
 * Control characters except the line break, lone surrogates, direction overrides, embeddings and isolates, byte order
 * marks, and the two non-characters that XML does not allow: a word processor would not open a file that has one.
 */
const HIDDEN = /[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
/** Invisible characters: spaces, joiners, fillers and annotation marks. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\ufff9-\ufffb]/gu;

/** Cleans a text of several paragraphs and keeps its line breaks. Returns "" if nothing visible is left. */
export function cleanText(text: string): string {
  const cleaned = text.replaceAll(LINE_BREAKS, "\n").replaceAll("\t", " ").replaceAll(HIDDEN, "");
  return looksEmpty(cleaned) ? "" : cleaned;
}

/**
 * Cleans a text of one line and trims it. Returns "" if nothing visible is left. It splits the text at line breaks,
 * because a regular expression that looks for spaces before a line break takes seconds on a message full of spaces.
 */
export function cleanLine(text: string): string {
  const lines = cleanText(text).split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Whether a text has no visible characters. */
export function looksEmpty(text: string): boolean {
  return text.replaceAll(INVISIBLE, "") === "";
}

/**
 * Whether `cleanText` would leave a text unchanged. The text may still look empty, for example if it is only a
 * joiner.
 */
export function isClean(text: string): boolean {
  return text.replaceAll(LINE_BREAKS, "\t").replaceAll("\t", "\u0000").replaceAll(HIDDEN, "") === text;
}

/** The fields with several paragraphs. All others have a single line. */
const PARAGRAPHS: readonly string[] = ["text", "preamble"];

/** Cleans stored paragraphs. Other entries refer to paragraphs by number, so even an empty paragraph stays. */
export function cleanKeptText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[\t\r\u0085\u2028\u2029]/g, " ")
    .replaceAll(HIDDEN, "");
}

/** Cleans every text in a JSON value. @param paragraphs how to clean the fields that hold paragraphs */
export function cleanValue<T>(value: T, paragraphs = cleanText): T {
  const cleaned = (inner: unknown, field: string): unknown => {
    if (typeof inner === "string") return PARAGRAPHS.includes(field) ? paragraphs(inner) : cleanLine(inner);
    if (Array.isArray(inner)) return inner.map((one) => cleaned(one, field));
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, cleaned(one, name)]));
  };
  return cleaned(value, "") as T;
}
