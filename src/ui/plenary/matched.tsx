import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { alternativeText, articleTitle } from "../../client/i18n/names.ts";
import { consequencesOf } from "../../client/selectors/committee/consequences.ts";
import { clausesOf } from "../../client/selectors/committee/papers.ts";
import { type Sent, wordingOf } from "../../client/selectors/committee/plenary.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { ConsequencesView, VotesLine } from "./consequences.tsx";

type MatchedProps = Readonly<{ paper: Paper }>;

function useSent({ text, matching }: Paper): Sent {
  return useMemo(
    () => ({
      clauses: clausesOf(text),
      matched: clausesOf(text).map((_, at) => wordingOf(matching?.wordings[at] ?? null)),
      silent: [],
    }),
    [text, matching],
  );
}

/** The matched wordings of a paper and their consequences, for users who may see them. */
export function MatchedPaper({ paper }: MatchedProps): ReactNode {
  const sent = useSent(paper);
  return (
    <div className="stack tight">
      <ol className="small">
        {sent.clauses.map(
          (clause, at) =>
            clause.trim() !== "" && (
              // biome-ignore lint/suspicious/noArrayIndexKey: a clause is identified by its number
              <li key={at} value={at + 1}>
                {wordingText(sent, at)}
              </li>
            ),
        )}
      </ol>
      <ConsequencesView sent={sent} />
    </div>
  );
}

function wordingText({ matched }: Sent, at: number): string {
  const wording = matched[at] ?? null;
  if (wording === null) return t("plenary:outside");
  const { article, key } = wording;
  return t("plenary:wording", {
    article: articleTitle(article),
    text: alternativeText(article, key, "name"),
  });
}

/** How all states would vote on the text, for the wall. */
export function MatchedVotes({ paper }: MatchedProps): ReactNode {
  const sent = useSent(paper);
  const found = useMemo(() => consequencesOf(sent), [sent]);
  return <VotesLine found={found} />;
}
