import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { consequencesOf } from "../../client/selectors/committee/consequences.ts";
import { byClause, storedProvisions } from "../../client/selectors/committee/matched-provisions.ts";
import { type Sent, sentWith, wordingOf } from "../../client/selectors/committee/plenary.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { nameOf } from "./clause-match.tsx";
import { ConsequencesView, VotesLine } from "./consequences.tsx";

type MatchedProps = Readonly<{ paper: Paper }>;

function useMatched(paper: Paper) {
  return useMemo(() => {
    const { provisions, wordings } = storedProvisions(paper);
    return { provisions, sent: sentWith(provisions, wordings.map(wordingOf)) };
  }, [paper]);
}

/** The matched wordings of a paper and their consequences, for users who may see them. */
export function MatchedPaper({ paper }: MatchedProps): ReactNode {
  const { provisions, sent } = useMatched(paper);
  return (
    <div className="stack tight">
      <ol className="small">
        {byClause(provisions).map(({ clause, at, provisions: own }) => (
          <li key={clause} value={clause + 1}>
            {own.length === 1 ? (
              wordingText(sent, at)
            ) : (
              <ul>
                {own.map(({ mark }, part) => (
                  <li key={mark}>
                    {t("plenary:ofPart", { mark: mark ?? "", wording: wordingText(sent, at + part) })}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <ConsequencesView sent={sent} />
    </div>
  );
}

function wordingText({ matched }: Sent, at: number): string {
  const wording = matched[at] ?? null;
  return wording === null ? t("plenary:outside") : nameOf(wording);
}

/** How all states would vote on the text, for the wall. */
export function MatchedVotes({ paper }: MatchedProps): ReactNode {
  const { sent } = useMatched(paper);
  const found = useMemo(() => consequencesOf(sent), [sent]);
  return <VotesLine found={found} />;
}
