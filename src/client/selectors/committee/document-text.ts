/**
 * The text of a paper as set in a document: numbers, opening words, sub-paragraphs and closing marks. The words
 * themselves never change.
 */
import { clausesOf, type Half, halfOf, type Paper } from "../../../committee/state/paper.ts";
import { subParagraphs } from "../../../committee/state/sub-paragraphs.ts";
import { closedClauses, closedPreamble } from "./closing-marks.ts";
import { numberedClauses } from "./numbered-clauses.ts";
import { opened } from "./opening-words.ts";
import type { Paragraph } from "./paragraph.ts";

export type DocumentText = Readonly<{ preamble: readonly Paragraph[]; clauses: readonly Paragraph[] }>;

/**
 * Once a text is adopted, its remaining clauses are renumbered. Until then it keeps the numbers that the committee
 * uses. Only a draft resolution gets the closing marks of a resolution.
 */
export function documentText(paper: Paper): DocumentText {
  const preamble = clausesOf(paper.preamble)
    .filter((one) => one.trim() !== "")
    .map((one) => paragraph(one, null, "preamble"));
  const clauses = operativeOf(paper);
  if (paper.kind !== "draft") return { preamble, clauses };
  return { preamble: closedPreamble(preamble), clauses: closedClauses(clauses) };
}

function operativeOf(paper: Paper): readonly Paragraph[] {
  const { amends } = paper;
  const half = halfOf(amends ?? {});
  const isNumbered = amends?.change !== "add" && half === "operative";
  return numberedClauses(paper, "operative").map(({ number, words }) =>
    paragraph(words, isNumbered ? number : null, half),
  );
}

/** A number typed before the words is not printed twice. */
function paragraph(clause: string, number: number | null, half: Half): Paragraph {
  const { head, subs } = subParagraphs(clause.trim().replace(/^\d{1,3}[.)]\s+/, ""));
  return { ...opened(head, half), number, subs };
}
