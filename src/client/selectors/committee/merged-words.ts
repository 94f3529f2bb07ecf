/** Papers that are to become one: their words one after the other, to be edited freely. */
import { clausesOf, type Paper } from "../../../committee/state/paper.ts";

type Words = Readonly<Pick<Paper, "title" | "preamble" | "text">>;

/** The title of the first; a paragraph or a clause that stands in several stands once. */
export function mergedWords(papers: readonly Words[]): Words {
  const lines = (part: "preamble" | "text"): string => {
    const all = papers.flatMap((paper) => clausesOf(paper[part])).map((line) => line.trim());
    return [...new Set(all)].filter((line) => line !== "").join("\n");
  };
  return { title: papers[0]?.title ?? "", preamble: lines("preamble"), text: lines("text") };
}
