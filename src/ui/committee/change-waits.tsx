import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type ChangeWaiting, changeWaiting } from "../../client/selectors/committee/paper-news.ts";
import { firstSponsorOf } from "../../client/selectors/committee/papers.ts";
import { authorsText } from "../../client/sentences/version-lines.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { PaperChanges } from "./paper-changes.tsx";

/** On the console: a co-sponsor's change that waits for the first sponsor, for whom the chair can answer. */
export function ChangeWaits({ paper }: Readonly<{ paper: Paper }>): ReactNode {
  const state = useCommittee();
  const change = changeWaiting(
    state,
    useCommitteePage((page) => page.entries),
    paper,
  );
  if (change === null || (paper.status !== "submitted" && paper.status !== "introduced")) return null;
  return (
    <div className="notice stack">
      <ChangeAnswers change={change} isChair />
    </div>
  );
}

type AnswersProps = Readonly<{ change: ChangeWaiting; isChair: boolean }>;

/** The exact words of the change, and the answers of the first sponsor or of the chair for it. */
export function ChangeAnswers({ change: { paper, before, authors }, isChair }: AnswersProps): ReactNode {
  const act = useAct();
  const names = useNames();
  const first = names.seat(firstSponsorOf(useCommittee(), paper) ?? paper.sponsors[0] ?? "");
  const { n, title, preamble, text } = paper;
  const over = { title, preamble, text };
  const values = { paper: names.paper(n), seats: authorsText(authors, names), first };
  const word = isChair ? "acceptFor" : "accept";
  const give = (words: typeof over): void => void act({ type: "editPaper", paper: n, ...words, over });
  return (
    <div className="stack">
      <p>{t(`committee:change.${isChair ? "waits" : "asks"}`, values)}</p>
      <PaperChanges before={before} after={paper} />
      <div className="row">
        <Button size="small" aria-label={t(`committee:change.${word}Of`, values)} onPress={() => give(over)}>
          {t(`committee:change.${word}`, { first })}
        </Button>
        <Button size="small" aria-label={t("committee:change.undoOf", values)} onPress={() => give(before)}>
          {t("committee:change.undo")}
        </Button>
      </div>
    </div>
  );
}
