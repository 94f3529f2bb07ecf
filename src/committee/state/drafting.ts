/** A paper that delegations write together before it is handed in: what changes its text, and what comes of it. */

import { isClean } from "../../kernel/text.ts";

/** Preambular paragraphs, and operative clauses: each a text of its own, one a line. */
export const DRAFT_FIELDS = ["preamble", "text"] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/**
 * A change of a text from its beginning to its end: so many signs stay, or so many go and these lines come; the form in which
 * the editor (CodeMirror) writes its changes. @example [1, [0, "x"], 1] makes "axb" of "ab", and [[2, "", ""]] an empty line
 */
export type Change = readonly (number | readonly [number, ...string[]])[];

/** `client`: the page that wrote it. */
export type Update = Readonly<{ client: string; change: Change }>;

/** A text after so many updates, and the last of them: whoever knows one of those versions is told the rest alone. */
export type Written = Readonly<{ text: string; version: number; updates: readonly Update[] }>;

export const UNWRITTEN: Written = { text: "", version: 0, updates: [] };

/** So many updates are kept to catch up with: some minutes of three people typing. */
export const UPDATES_KEPT = 500;

const MOST_PARTS = 2000;

/** Whether a value has the form of a change; whether it fits a text is another question. */
export function isChange(value: unknown): value is Change {
  if (!Array.isArray(value) || value.length > MOST_PARTS) return false;
  return value.every((part: unknown, at) =>
    Array.isArray(part) ? isExchange(part) : isCount(part) && part > 0 && typeof value[at - 1] !== "number",
  );
}

/** Something goes, or something comes. */
function isExchange([gone, ...lines]: readonly unknown[]): boolean {
  if (!isCount(gone) || !lines.every(isLine)) return false;
  return lines.length === 0 ? gone > 0 : lines.length > 1 || lines[0] !== "";
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000;
}

function isLine(value: unknown): boolean {
  return typeof value === "string" && !value.includes("\n") && isClean(value);
}

/** The text after a change; null where the change was made for a text of another length. */
export function applied(text: string, change: Change): string | null {
  let at = 0;
  let made = "";
  for (const part of change) {
    if (typeof part === "number") {
      made += text.slice(at, at + part);
      at += part;
    } else {
      const [gone, ...lines] = part;
      made += lines.join("\n");
      at += gone;
    }
  }
  return at === text.length ? made : null;
}

/** After updates that fit. */
export function writtenAfter(before: Written, updates: readonly Update[]): Written {
  return {
    text: updates.reduce((text, { change }) => applied(text, change) ?? text, before.text),
    version: before.version + updates.length,
    updates: [...before.updates, ...updates].slice(-UPDATES_KEPT),
  };
}

/** What was written after a version; null where that is not known any more, or never was. */
export function updatesSince({ version, updates }: Written, known: number): readonly Update[] | null {
  const missing = version - known;
  return missing < 0 || missing > updates.length ? null : updates.slice(updates.length - missing);
}

/** The lines with something in them: in the making a line may stay empty, in a paper it would be a clause struck out. */
export function linesOf(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}
