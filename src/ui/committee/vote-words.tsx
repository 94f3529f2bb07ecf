import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { wordsVotedOn } from "../../client/selectors/committee/vote-asked.ts";
import type { Subject } from "../../committee/state/ballot.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { PaperOrigin } from "./paper-origin.tsx";
import { PaperText } from "./paper-text.tsx";
import "./vote-words.css";

/** The words that are voted on. An amendment shows the clause that it changes: the old words struck, the new ones set. */
export function VoteWords({ on }: Readonly<{ on: Subject }>): ReactNode {
  const words = wordsVotedOn(useCommittee(), on);
  if (words === null) return null;
  switch (words.type) {
    case "paper":
      return <PaperText paper={words.paper} />;
    case "clauses":
      return (
        <>
          {words.preamble.map((paragraph) => (
            <p key={paragraph} className="paper-preamble treaty" dir="auto">
              {paragraph}
            </p>
          ))}
          <ol className="paper-text treaty">
            {words.clauses.map(({ n, text }) => (
              <li key={n} dir="auto" value={n}>
                {text}
              </li>
            ))}
          </ol>
        </>
      );
    case "change": {
      const { amendment, before, after } = words;
      return (
        <>
          <PaperOrigin paper={amendment} />
          {before !== "" && (
            <p className="treaty vote-old">
              <span className="visually-hidden">{t("committee:paper.oldWords")}</span>{" "}
              <del>
                <bdi>{before}</bdi>
              </del>
            </p>
          )}
          {after !== "" && (
            <p className="treaty vote-new">
              <span className="visually-hidden">{t("committee:paper.newWords")}</span>{" "}
              <ins>
                <bdi>{after}</bdi>
              </ins>
            </p>
          )}
        </>
      );
    }
  }
}
