import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { clausesOf } from "../../client/selectors/committee/papers.ts";
import type { Paper } from "../../committee/state/paper.ts";

type Mark = "carried" | "failed" | null;

/**
 * Preamble and clauses in the form of a resolution. A deleted clause keeps its number, and a clause that was voted on
 * separately shows the result.
 */
export function PaperText({ paper }: Readonly<{ paper: Paper }>): ReactNode {
  const markOf = (clause: number): Mark => {
    const part = paper.parts.find(({ clauses }) => clauses.includes(clause));
    if (part === undefined || part.carried === null) return null;
    return part.carried ? "carried" : "failed";
  };
  // A new text takes the number of the clause that it replaces.
  const first = paper.amends?.change === "replace" ? paper.amends.clause : 1;
  return (
    <>
      {clausesOf(paper.preamble).map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is identified by its position
        <p key={at} className="paper-preamble treaty">
          {paragraph}
        </p>
      ))}
      <ol className="paper-text treaty">
        {clausesOf(paper.text).map((clause, at) => {
          const mark = markOf(at + 1);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a clause is identified by its number
            <li key={at} value={first + at} data-struck={clause.trim() === "" || mark === "failed"}>
              {clause.trim() === "" ? t("committee:paper.struck") : clause}
              {mark !== null && clause.trim() !== "" && (
                <span className="small soft"> {t(`committee:paper.partOf.${mark}`)}</span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
