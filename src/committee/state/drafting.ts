/** A draft that delegations write together before they submit it: the changes, and the text that they lead to. */

import { isClean } from "../../kernel/clean-text.ts";

/** Preambular paragraphs and operative clauses. They are two separate texts with one paragraph per line. */
export const DRAFT_FIELDS = ["preamble", "text"] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/**
 * A change to a text from start to end, in the format of the editor (CodeMirror): keep this many characters, or
 * delete this many and insert these lines. @example [1, [0, "x"], 1] turns "ab" into "axb", and [[2, "", ""]] turns
 * it into an empty line
 */
export type Change = readonly (number | readonly [number, ...string[]])[];

/**
 * A change, and the page that made it (`client`). A delegation knows its own pages by the names that they chose, and
 * those of others by a name that only the host gives.
 */
export type Update = Readonly<{ client: string; change: Change }>;

/** A text and its most recent updates. A page with a recent version receives only the updates since then. */
export type Written = Readonly<{ text: string; version: number; updates: readonly Update[] }>;

export const UNWRITTEN: Written = { text: "", version: 0, updates: [] };

/** How many updates are stored for pages that are behind: a few minutes of three people typing. */
export const UPDATES_KEPT = 500;

const MOST_PARTS = 2000;

/** Whether a value has the form of a change. It may still not fit the text. */
export function isChange(value: unknown): value is Change {
  if (!Array.isArray(value) || value.length > MOST_PARTS) return false;
  return value.every((part: unknown, at) =>
    Array.isArray(part) ? isExchange(part) : isCount(part) && part > 0 && typeof value[at - 1] !== "number",
  );
}

/** Whether a value is the part of a change that deletes characters, inserts lines, or does both. */
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

/** The text after a change, or null if the change is for a text of another length. */
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

/** The text after updates, which must fit it. */
export function writtenAfter(before: Written, updates: readonly Update[]): Written {
  return {
    text: updates.reduce((text, { change }) => applied(text, change) ?? text, before.text),
    version: before.version + updates.length,
    updates: [...before.updates, ...updates].slice(-UPDATES_KEPT),
  };
}

/** The updates after a version, or null if they are no longer stored or never existed. */
export function updatesSince({ version, updates }: Written, known: number): readonly Update[] | null {
  const missing = version - known;
  return missing < 0 || missing > updates.length ? null : updates.slice(updates.length - missing);
}

/**
 * The lines that are not empty. A draft may have empty lines, but an empty line in a paper would mean a deleted
 * clause.
 */
export function linesOf(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/**
 * Lines that begin with the mark of a sub-paragraph belong to the clause before them, because a paper has one clause
 * on each line.
 * @example "Decides:", "(a) to act;" and "(b) to pay" become one line
 */
export function withSubParagraphs(text: string): string {
  // Line by line, because an expression that looks for spaces before a line break takes seconds on a line of spaces.
  const made: string[] = [];
  for (const line of text.split("\n"))
    if (made.length === 0 || !SUB_PARAGRAPH.test(line)) made.push(line);
    else {
      while (made.length > 1 && made.at(-1)?.trim() === "") made.pop();
      made.push(`${(made.pop() ?? "").trimEnd()} ${line.trimStart()}`);
    }
  return made.join("\n");
}

const SUB_PARAGRAPH = /^\s*\((?:[a-z]|[ivx]{2,5})\)\s/;
