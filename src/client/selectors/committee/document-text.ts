/**
 * The text of a paper as set in a document: numbers, opening words and sub-paragraphs. The words themselves never
 * change.
 */
import { clausesOf, type Paper } from "../../../committee/state/paper.ts";
import { type Opened, opened } from "./opening-words.ts";

export type SubParagraph = Readonly<{ mark: string; text: string }>;

/** `number`: null if the paragraph has none. A deleted clause keeps its number and has no words. */
export type Paragraph = Opened & Readonly<{ number: number | null; subs: readonly SubParagraph[] }>;

export type DocumentText = Readonly<{ preamble: readonly Paragraph[]; clauses: readonly Paragraph[] }>;

/**
 * Once a text is adopted, its remaining clauses are renumbered. Until then it keeps the numbers that the committee
 * uses.
 */
export function documentText({ preamble, text, status, amends }: Paper): DocumentText {
  const isFinal = status === "adopted" && amends === null;
  const clauses = clausesOf(text).map((clause, at) => ({ clause, at }));
  const kept = isFinal ? clauses.filter(({ clause }) => clause.trim() !== "") : clauses;
  const first = amends?.change === "replace" ? amends.clause : 1;
  return {
    preamble: clausesOf(preamble)
      .filter((one) => one.trim() !== "")
      .map((one) => ({ ...opened(one.trim(), "preamble"), number: null, subs: [] })),
    clauses: kept.map(({ clause, at }, place) =>
      paragraph(clause, amends?.change === "add" ? null : first + (isFinal ? place : at)),
    ),
  };
}

/** A number typed before the words is not printed twice. */
function paragraph(clause: string, number: number | null): Paragraph {
  const { head, subs } = subParagraphs(clause.trim().replace(/^\d{1,3}[.)]\s+/, ""));
  return { ...opened(head, "operative"), number, subs };
}

/**
 * Finds “(a) … (b) …” in one clause. It needs at least two, in alphabetical order, so that a remark in brackets is left
 * alone.
 */
function subParagraphs(text: string): Readonly<{ head: string; subs: readonly SubParagraph[] }> {
  const marks: { mark: string; from: number; to: number }[] = [];
  for (const found of text.matchAll(/(?<=^|\s)\(([a-z])\)\s+/g)) {
    const [whole, mark = ""] = found;
    if (mark.charCodeAt(0) !== "a".charCodeAt(0) + marks.length) continue;
    marks.push({ mark, from: found.index, to: found.index + whole.length });
  }
  const [first] = marks;
  if (first === undefined || marks.length < 2) return { head: text, subs: [] };
  const subs = marks.map(({ mark, to }, at) => ({ mark, text: text.slice(to, marks[at + 1]?.from).trim() }));
  return { head: text.slice(0, first.from).trim(), subs };
}
