import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { articleTitle } from "../../client/i18n/names.ts";
import { byClause, type ClauseOfProvisions } from "../../client/selectors/committee/matched-provisions.ts";
import { type Suggestion, twiceMatched } from "../../client/selectors/committee/plenary.ts";
import type { Provision } from "../../committee/state/provisions.ts";
import { ProvisionMatch, placeText } from "./clause-match.tsx";
import type { Matches } from "./use-matches.ts";

type MatchesProps = Readonly<{ provisions: readonly Provision[]; matches: Matches }>;

/**
 * Every clause that has not been deleted, with the matched wording of each of its parts, the articles matched more than
 * once, and the clauses whose suggestion is still to be checked.
 */
export function ClauseMatches({ provisions, matches }: MatchesProps): ReactNode {
  const twice = twiceMatched(matches.matched);
  const unchecked = matches.unchecked.flatMap((at) => provisions[at] ?? []);
  return (
    <>
      <ol className="stack">
        {byClause(provisions).map((one) => (
          <li key={one.clause} className="stack tight">
            <OneClause one={one} matches={matches} />
          </li>
        ))}
      </ol>
      {twice.length > 0 && (
        <p className="small warning">{t("plenary:twice", { articles: list(twice.map(articleTitle)) })}</p>
      )}
      {unchecked.length > 0 && (
        <p className="small warning">
          {t("plenary:check.left", { clauses: list(unchecked.map(placeText)) })}
        </p>
      )}
    </>
  );
}

type ClauseProps = Readonly<{ one: ClauseOfProvisions; matches: Matches }>;

const NONE: Suggestion = { matched: null, rivals: [], isSure: true };

/** A clause with parts shows the words that they share once, above them. */
function OneClause({ one, matches }: ClauseProps): ReactNode {
  const { matched, suggestions, unchecked, onMatch } = matches;
  const parts = one.provisions.map((provision, part) => {
    const at = one.at + part;
    return (
      <ProvisionMatch
        key={at}
        provision={provision}
        matched={matched[at] ?? null}
        suggestion={suggestions[at] ?? NONE}
        isUnchecked={unchecked.includes(at)}
        onMatch={(wording) => onMatch(at, wording)}
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
