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

/** Clauses in a row whose numbers have moved by the same distance, with the first and the last number before and now. */
export type Renumbered = Readonly<{ was: readonly [number, number]; is: readonly [number, number] }>;

/** The clauses of an adopted text whose numbers are not those under which the committee voted on them. */
export function renumbered(paper: Paper): readonly Renumbered[] {
  const runs: Renumbered[] = [];
  if (paper.amends !== null) return runs;
  for (const { at, number } of numberedClauses(paper, "operative")) {
    const last = runs.at(-1);
    if (at === number) continue;
    if (last !== undefined && last.was[1] === at - 1 && last.is[1] === number - 1)
      runs[runs.length - 1] = { was: [last.was[0], at], is: [last.is[0], number] };
    else runs.push({ was: [at, at], is: [number, number] });
  }
  return runs;
}
