/** Joins the texts of papers to be merged into one text, which can then be edited freely. */
import { clausesOf, type Paper } from "../../../committee/state/paper.ts";

type Words = Readonly<Pick<Paper, "title" | "preamble" | "text">>;

/** Keeps the first title. A paragraph or clause found in several papers appears once. */
export function mergedWords(papers: readonly Words[]): Words {
  const lines = (part: "preamble" | "text"): string => {
    const all = papers.flatMap((paper) => clausesOf(paper[part])).map((line) => line.trim());
    return [...new Set(all)].filter((line) => line !== "").join("\n");
  };
  return { title: papers[0]?.title ?? "", preamble: lines("preamble"), text: lines("text") };
}
