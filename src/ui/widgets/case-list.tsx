import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { answerText } from "../../client/i18n/names.ts";
import { caseCalled } from "../../client/i18n/people.ts";
import {
  type RunningVerdict,
  runningVerdicts,
  textBefore,
} from "../../client/selectors/text/text-history.ts";
import { QUESTIONS } from "../../client/selectors/text/verdicts.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { Portrait } from "../people/portrait.tsx";
import { AnswerShape } from "./answer-badge.tsx";

/**
 * The answers to three questions for each of eight people, under the current text. Changes from the last round stand
 * out.
 */
export function CaseList({ shown: { scenario, journal, text } }: Readonly<{ shown: Shown }>): ReactNode {
  const all = runningVerdicts(scenario, text, textBefore(scenario, journal));
  return (
    <section className="wall-part" aria-labelledby="wall-cases">
      <h3 id="wall-cases">{t("wall:cases.heading")}</h3>
      <table className="wall-cases">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t("wall:cases.person")}</span>
            </th>
            {QUESTIONS.map((question) => (
              <th key={question} scope="col">
                {t(`wall:cases.${question}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scenario.cases.map(({ id }) => (
            <tr key={id}>
              <th scope="row">
                <span className="wall-case-who">
                  <Portrait kind="case" id={id} />
                  {caseCalled(id)}
                </span>
              </th>
              {QUESTIONS.map((question) => (
                <Cell
                  key={question}
                  verdict={all.find((one) => one.case === id && one.question === question)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <AnswerLegend />
    </section>
  );
}

function Cell({ verdict }: Readonly<{ verdict: RunningVerdict | undefined }>): ReactNode {
  if (verdict === undefined) return <td />;
  const { answer, before } = verdict;
  const isNew = answer !== before;
  return (
    <td data-new={isNew}>
      <AnswerShape answer={answer} />
      <span className="visually-hidden">{answerText(answer)}</span>
      {isNew && <span className="visually-hidden">{t("wall:cases.changed")}</span>}
    </td>
  );
}

const LEGEND = {
  yes: "wall:cases.legendYes",
  may: "wall:cases.legendMay",
  no: "wall:cases.legendNo",
} as const;

/** A legend that explains the shapes. */
export function AnswerLegend(): ReactNode {
  return (
    <p className="wall-legend">
      {(["yes", "may", "no"] as const).map((answer) => (
        <span key={answer}>
          <AnswerShape answer={answer} /> {t(LEGEND[answer])}
        </span>
      ))}
    </p>
  );
}
