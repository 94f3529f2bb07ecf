import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { articleTitle } from "../../client/i18n/names.ts";
import { byClause, type ClauseOfProvisions } from "../../client/selectors/committee/matched-provisions.ts";
import { type Matched, twiceMatched } from "../../client/selectors/committee/plenary.ts";
import type { Provision } from "../../committee/state/provisions.ts";
import { ProvisionMatch } from "./clause-match.tsx";

type MatchesProps = Readonly<{
  provisions: readonly Provision[];
  matched: readonly Matched[];
  suggested: readonly Matched[];
  onMatch: (matched: readonly Matched[]) => void;
}>;

/**
 * Every clause that has not been deleted, with the matched wording of each of its parts, and the articles matched more
 * than once.
 */
export function ClauseMatches({ provisions, matched, suggested, onMatch }: MatchesProps): ReactNode {
  const twice = twiceMatched(matched);
  return (
    <>
      <ol className="stack">
        {byClause(provisions).map((one) => (
          <li key={one.clause} className="stack tight">
            <OneClause {...{ one, matched, suggested, onMatch }} />
          </li>
        ))}
      </ol>
      {twice.length > 0 && (
        <p className="small warning">{t("plenary:twice", { articles: list(twice.map(articleTitle)) })}</p>
      )}
    </>
  );
}

type ClauseProps = Omit<MatchesProps, "provisions"> & Readonly<{ one: ClauseOfProvisions }>;

/** A clause with parts shows the words that they share once, above them. */
function OneClause({ one, matched, suggested, onMatch }: ClauseProps): ReactNode {
  const parts = one.provisions.map((provision, part) => {
    const at = one.at + part;
    return (
      <ProvisionMatch
        key={at}
        provision={provision}
        matched={matched[at] ?? null}
        suggested={suggested[at] ?? null}
        onMatch={(wording) => onMatch(matched.with(at, wording))}
      />
    );
  });
  if (one.provisions.length === 1) return parts;
  return (
    <>
      <p className="treaty">
        <span className="small soft">{t("plenary:clause", { number: one.clause + 1 })}</span> {one.head}
      </p>
      <ol className="stack">
        {parts.map((part) => (
          <li key={part.key}>{part}</li>
        ))}
      </ol>
    </>
  );
}
