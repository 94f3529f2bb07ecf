import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseWho } from "../../client/i18n/names.ts";
import { inSecond } from "../../client/i18n/second-line.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import { Portrait } from "../people/portrait.tsx";
import { AnswerShape } from "../widgets/answer-badge.tsx";
import { SecondLine } from "./second-line.tsx";

const ANSWERS = ["yes", "no", "may"] as const;

/** Ines, whose case opens the game, with the question that the class has heard before. */
export function Question(): ReactNode {
  return (
    <section className="wall-question" aria-labelledby="hands-heading">
      <Portrait kind="case" id={START_CASE.case} size="medium" />
      <p className="eyebrow">{t("start.caseName", { person: caseWho(START_CASE.case) })}</p>
      <h2 id="hands-heading">
        {t("wall:hands")}
        <SecondLine line={inSecond("wall:hands")} />
      </h2>
      <p className="wall-answers">
        {ANSWERS.map((answer) => (
          <span key={answer}>
            <AnswerShape answer={answer} /> {t(`wall:answers.${answer}`)}
          </span>
        ))}
      </p>
    </section>
  );
}
