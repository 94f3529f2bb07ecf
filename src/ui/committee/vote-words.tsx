import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { wordsVotedOn } from "../../client/selectors/committee/vote-asked.ts";
import type { Subject } from "../../committee/state/ballot.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { TrackedWords } from "../widgets/tracked-words.tsx";
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
          <ChangedWords before={before} after={after} />
        </>
      );
    }
  }
}

/** The words as they would stand, with what changes marked in them; whole words if there are only old or only new ones. */
function ChangedWords({ before, after }: Readonly<{ before: string; after: string }>): ReactNode {
  if (before !== "" && after !== "")
    return (
      <p className="treaty vote-changed" dir="auto">
        <TrackedWords before={before} now={after} />
      </p>
    );
  const isNew = before === "";
  return (
    <p className={isNew ? "treaty vote-new" : "treaty vote-old"} dir="auto">
      <span className="visually-hidden">
        {t(isNew ? "committee:paper.newWords" : "committee:paper.oldWords")}
      </span>{" "}
      {isNew ? <ins>{after}</ins> : <del>{before}</del>}
    </p>
  );
}
