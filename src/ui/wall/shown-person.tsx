import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { answerText, caseWho, questionText } from "../../client/i18n/names.ts";
import { caseAbout, caseConsequence } from "../../client/i18n/people.ts";
import { verdicts } from "../../client/selectors/text/verdicts.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { WallContent } from "../../room/offer-report.ts";
import { Portrait } from "../people/portrait.tsx";
import { AnswerShape } from "../widgets/answer-badge.tsx";

type ShownProps = Readonly<{ shown: Extract<WallContent, { type: "person" }>; scenario: Scenario }>;

/** A person: the face, the name, the first question, and the answers that the text gives as it stands. */
export function ShownPerson({ shown, scenario }: ShownProps): ReactNode {
  const all = verdicts(scenario, shown.text).filter((verdict) => verdict.case === shown.case);
  const [first] = all;
  return (
    <div className="on-wall-person">
      <Portrait kind="case" id={shown.case} size="large" />
      <div className="on-wall-story">
        <h2>{caseWho(shown.case)}</h2>
        <p className="soft">{caseAbout(shown.case)}</p>
        {first !== undefined && <p className="on-wall-answer">{caseConsequence(first)}</p>}
        <p className="on-wall-eyebrow">{t("wall:shown.person")}</p>
        <ul>
          {all.map(({ question, answer }) => (
            <li key={question}>
              <AnswerShape answer={answer} /> <span>{questionText(question, true)}</span>{" "}
              <strong>{answerText(answer)}</strong>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
