import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { answerText, caseWho, questionText } from "../../client/i18n/names.ts";
import type { EndedTable } from "../../client/selectors/debrief/made-at-table.ts";
import { QUESTIONS, verdicts } from "../../client/selectors/text/verdicts.ts";
import { Portrait } from "../people/portrait.tsx";
import { AnswerShape } from "../widgets/answer-badge.tsx";
import { AnswerLegend } from "../widgets/case-list.tsx";

/** The people of the cases, each with the three answers of the text. If it is not law, all are told as if it were. */
export function PeoplePicture({ made: { scenario, text, view } }: Readonly<{ made: EndedTable }>): ReactNode {
  const judged = verdicts(scenario, text);
  return (
    <figure className="people-picture">
      {view.world.treaty.inForce < 0 && <p className="eyebrow">{t("film:picture.ifLaw")}</p>}
      <ol>
        {scenario.cases.map(({ id }) => (
          <li key={id}>
            <span className="person-row">
              <Portrait kind="case" id={id} />
              <strong>{caseWho(id)}</strong>
            </span>
            <span className="people-answers">
              {QUESTIONS.map((question) => {
                const answer = judged.find((one) => one.case === id && one.question === question)?.answer;
                if (answer === undefined) return null;
                return (
                  <span key={question}>
                    <AnswerShape answer={answer} />
                    <span className="visually-hidden">
                      {questionText(question)} {answerText(answer)}
                    </span>
                    <span aria-hidden="true">{questionText(question)}</span>
                  </span>
                );
              })}
            </span>
          </li>
        ))}
      </ol>
      <AnswerLegend />
    </figure>
  );
}
