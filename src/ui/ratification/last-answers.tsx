import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { eventAnswer } from "../../client/i18n/names.ts";
import { lastAnswers } from "../../client/selectors/match/last-beat.ts";
import { linesOf } from "../../client/sentences/sentences.ts";
import { useGame, useTable } from "../hooks/stores.ts";

/** What became of this seat's answers in the last step. An answer to an event is reported by name. */
export function LastAnswers(): ReactNode {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const lines = lastAnswers(journal, view.mine?.country ?? -1).flatMap((event) => {
    if (event.type !== "eventAnswered") return linesOf(event, scenario).map(({ text }) => text);
    const { happening, answer } = event;
    const part = (name: "label" | "outcome"): string => eventAnswer(happening.event, answer, name);
    return [t("ratification:season.answerDid", { answer: part("label"), outcome: part("outcome") })];
  });
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="answers-heading">
      <h3 id="answers-heading" className="eyebrow">
        {t("ratification:season.answersHeading")}
      </h3>
      <ul className="news-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
