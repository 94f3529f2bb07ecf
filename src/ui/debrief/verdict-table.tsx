import type { ReactNode } from "react";
import { QUESTIONS } from "../../client/reading.ts";
import { t } from "../../client/wording/index.ts";
import { caseTitle, questionText } from "../../client/wording/names.ts";
import type { Question } from "../../engine/scenario.ts";
import { AnswerBadge } from "./answer-badge.tsx";
import type { JudgedCase } from "./use-judgement.ts";
import { useTextName } from "./use-text-name.ts";

/** All eight at once: yours above, the real one below, what differs set apart. */
export function VerdictTable({ cases }: Readonly<{ cases: readonly JudgedCase[] }>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a phone, and keys scroll only what has the focus
    <section className="table-scroll" tabIndex={0} aria-label={t("debrief:verdicts.all")}>
      <table className="table verdict-table">
        <caption className="visually-hidden">{t("debrief:sections.verdicts")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("debrief:verdicts.case")}</th>
            {QUESTIONS.map((question) => (
              <th key={question} scope="col">
                {questionText(question)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((judged) => (
            <tr key={judged.id}>
              <th scope="row">{caseTitle(judged.id)}</th>
              {QUESTIONS.map((question) => (
                <Cell key={question} judged={judged} question={question} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ judged, question }: Readonly<{ judged: JudgedCase; question: Question }>): ReactNode {
  const own = useTextName();
  const pair = judged.pairs.find((item) => item.question === question);
  if (pair === undefined) return <td />;
  return (
    <td data-differs={pair.differs}>
      <span className="verdict-line">
        <span className="small soft">{own}</span> <AnswerBadge answer={pair.own.answer} />
      </span>
      <span className="verdict-line">
        <span className="small soft">{t("debrief:verdicts.real")}</span>{" "}
        <AnswerBadge answer={pair.real.answer} />
      </span>
    </td>
  );
}
