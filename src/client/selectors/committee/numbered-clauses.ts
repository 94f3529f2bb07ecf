/** The paragraphs of a paper with the numbers under which a page shows them. */
import { clausesOf, type Half, type Paper } from "../../../committee/state/paper.ts";

/** `at`: its place in the text, from 1, by which amendments and parts name it. `number`: what is shown. */
export type NumberedClause = Readonly<{ at: number; number: number; words: string }>;

/**
 * Until a paper is adopted, a deleted paragraph keeps its number, because amendments and motions name it. In the adopted
 * text it is gone and the others count on, as in the document.
 */
export function numberedClauses(
  { status, amends, preamble, text }: Paper,
  half: Half,
): readonly NumberedClause[] {
  // A new text takes the number of the clause that it replaces.
  const first = half === "operative" && amends?.change === "replace" ? amends.clause : 1;
  const words = half === "preamble" ? preamble : text;
  const all = clausesOf(words).map((one, at) => ({ at: at + 1, number: first + at, words: one }));
  if (status !== "adopted" || amends !== null) return all;
  return all.filter((one) => one.words.trim() !== "").map((one, at) => ({ ...one, number: at + 1 }));
}
