import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { articleTitle } from "../../client/i18n/names.ts";
import { type Matched, twiceMatched } from "../../client/selectors/committee/plenary.ts";
import { ClauseMatch } from "./clause-match.tsx";

type MatchesProps = Readonly<{
  clauses: readonly string[];
  matched: readonly Matched[];
  suggested: readonly Matched[];
  onMatch: (matched: readonly Matched[]) => void;
}>;

/**
 * Every clause that has not been deleted, with its matched wording, and the articles matched by more than one clause.
 */
export function ClauseMatches({ clauses, matched, suggested, onMatch }: MatchesProps): ReactNode {
  const twice = twiceMatched(matched);
  return (
    <>
      <ol className="stack">
        {clauses.map(
          (clause, at) =>
            clause.trim() !== "" && (
              <ClauseMatch
                // biome-ignore lint/suspicious/noArrayIndexKey: a clause is identified by its number
                key={at}
                number={at + 1}
                clause={clause}
                matched={matched[at] ?? null}
                suggested={suggested[at] ?? null}
                onMatch={(wording) => onMatch(matched.with(at, wording))}
              />
            ),
        )}
      </ol>
      {twice.length > 0 && (
        <p className="small warning">{t("plenary:twice", { articles: list(twice.map(articleTitle)) })}</p>
      )}
    </>
  );
}
