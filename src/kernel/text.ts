/**
 * What people write, cleaned in one way for rooms, committees and files: no control characters, no marks that turn the
 * direction of what stands around them, no halves of characters, and nothing that only looks empty. Joiners stay, because
 * Persian, Arabic and Hindi words need them.
 */

const LINE_BREAKS = /\r\n|[\r\u0085\u2028\u2029]/g;
/** Control characters but the line break, halves of characters, direction overrides, embeddings and isolates, and byte order marks. */
const HIDDEN = /[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** What shows nothing: spaces, joiners, fillers, and marks around annotations. */
const INVISIBLE = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\ufff9-\ufffb]/gu;

/** A text of paragraphs: line breaks stay. Empty if nothing in it would be seen. */
export function cleanText(text: string): string {
  const cleaned = text.replaceAll(LINE_BREAKS, "\n").replaceAll("\t", " ").replaceAll(HIDDEN, "");
  return looksEmpty(cleaned) ? "" : cleaned;
}

/**
 * A text of one line, without spaces around it. Empty if nothing in it would be seen. Lines are split, not matched: a pattern that
 * looks for spaces before a line break takes seconds for a message that is full of spaces.
 */
export function cleanLine(text: string): string {
  const lines = cleanText(text).split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Whether nothing of a text would be seen. */
export function looksEmpty(text: string): boolean {
  return text.replaceAll(INVISIBLE, "") === "";
}

/** Whether a text holds nothing that `cleanText` takes out or changes; it may look empty, as a joiner does that is typed alone. */
export function isClean(text: string): boolean {
  return text.replaceAll(LINE_BREAKS, "\t").replaceAll("\t", "\u0000").replaceAll(HIDDEN, "") === text;
}

/** Fields that hold paragraphs; all others hold a line. */
const PARAGRAPHS: readonly string[] = ["text", "preamble"];

/** Paragraphs that were kept before: others name them by number, so there are as many as before, even where nothing is in them. */
export function cleanKeptText(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[\t\r\u0085\u2028\u2029]/g, " ")
    .replaceAll(HIDDEN, "");
}

/** A JSON value with every text in it cleaned. @param paragraphs cleans those that hold paragraphs */
export function cleanValue<T>(value: T, paragraphs = cleanText): T {
  const cleaned = (inner: unknown, field: string): unknown => {
    if (typeof inner === "string") return PARAGRAPHS.includes(field) ? paragraphs(inner) : cleanLine(inner);
    if (Array.isArray(inner)) return inner.map((one) => cleaned(one, field));
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, cleaned(one, name)]));
  };
  return cleaned(value, "") as T;
}
