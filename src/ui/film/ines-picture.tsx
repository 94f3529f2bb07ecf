import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { answerText, caseWho } from "../../client/i18n/names.ts";
import type { FilmStep } from "../../client/selectors/debrief/film-steps.ts";
import { START_CASE } from "../../client/selectors/text/start-case.ts";
import type { Answer } from "../../engine/state/scenario.ts";
import { Portrait } from "../people/portrait.tsx";
import { AnswerShape } from "../widgets/answer-badge.tsx";
import { BeforeAfter, useHasAnswers } from "../widgets/before-after.tsx";

/**
 * Her case in her own words, her question, and beside each other the player's answer and that of the text. On a
 * wall, the answers of the class before the match and after it take the place of her words.
 */
export function InesPicture({ step }: Readonly<{ step: Extract<FilmStep, { id: "ines" }> }>): ReactNode {
  const { text, own, binds } = step;
  const hasAnswers = useHasAnswers();
  return (
    <figure className="ines-picture">
      <figcaption className="ines-head">
        <Portrait kind="case" id={START_CASE.case} size="medium" />
        <div>
          <p className="eyebrow">{t("start.caseName", { person: caseWho(START_CASE.case) })}</p>
          {hasAnswers && <Question />}
        </div>
      </figcaption>
      {!hasAnswers && <blockquote>{t("start.caseWords")}</blockquote>}
      {!hasAnswers && <Question />}
      <dl>
        {own !== null && <Said who={t("film:picture.youSaid")} answer={own} />}
        <Said who={t("film:picture.textSays")} answer={binds === "failed" ? null : text} />
      </dl>
      {hasAnswers && <BeforeAfter />}
    </figure>
  );
}

function Question(): ReactNode {
  return <p className="ines-question">{t("start.heading")}</p>;
}

type SaidProps = Readonly<{
  who: string;
  /** Null if no treaty answers her. */
  answer: Answer | null;
}>;

function Said({ who, answer }: SaidProps): ReactNode {
  return (
    <div>
      <dt>{who}</dt>
      <dd>
        {answer !== null && <AnswerShape answer={answer} />}
        {answer === null ? t("film:picture.noText") : answerText(answer)}
      </dd>
    </div>
  );
}
