import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { answerText } from "../../client/sentences/check-report.ts";
import { checkAsks } from "../../client/sentences/check-words.ts";
import { opinionAbout } from "../../client/sentences/opinion-words.ts";
import { type Moment, OPINION_QUESTIONS, type OpinionQuestion } from "../../client/sessions/room/opinions.ts";
import { opinionsOf, type SeatAnswers } from "../../client/sessions/room/seat-answers.ts";
import type { Scenario } from "../../engine/state/scenario.ts";

type AnswersProps = Readonly<{ own: SeatAnswers; scenario: Scenario }>;

/** What the devices of a seat answered: before and after, the check questions, and the exit ticket. */
export function SheetAnswers({ own, scenario }: AnswersProps): ReactNode {
  const checks = own.checks.filter(({ answers }) => answers.length > 0);
  const isEmpty = own.opinions.length + checks.length + own.tickets.length === 0;
  if (isEmpty) return <p>{t("print:sheet.noAnswers")}</p>;
  return (
    <>
      <section>
        <h3>{t("print:sheet.before")}</h3>
        <ul className="paper-lines">
          {OPINION_QUESTIONS.map((question) => (
            <li key={question}>
              {t("print:sheet.opinion", {
                question: opinionAbout(question),
                before: opinionWords(own, question, "before"),
                after: opinionWords(own, question, "after"),
              })}
            </li>
          ))}
        </ul>
      </section>
      {checks.length > 0 && (
        <section>
          <h3>{t("print:sheet.checks")}</h3>
          <ul className="paper-lines">
            {checks.map((check) => (
              <li key={`${check.moment}/${check.number}`}>
                {t("print:sheet.check", {
                  question: checkAsks(check.about, scenario),
                  answer: list(
                    check.answers.map(({ choice }) => answerText(check, choice)),
                    "unit",
                  ),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Tickets tickets={own.tickets} />
    </>
  );
}

function opinionWords(own: SeatAnswers, question: OpinionQuestion, moment: Moment): string {
  const answers = opinionsOf(own, question, moment).map((answer) => t(`room:opinion.answers.${answer}`));
  return answers.length === 0 ? t("print:sheet.none") : list(answers, "unit");
}

function Tickets({ tickets }: Pick<SeatAnswers, "tickets">): ReactNode {
  if (tickets.length === 0) return null;
  return (
    <section>
      <h3>{t("print:sheet.ticket")}</h3>
      {tickets.map(({ ticket: { success, decision, limit } }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two devices of a seat may give the same answers
        <ul key={at} className="paper-lines">
          {success !== null && (
            <li>{t("print:sheet.success", { answer: t(`room:ticket.successes.${success}`) })}</li>
          )}
          {decision !== "" && <li>{t("print:sheet.decision", { text: decision })}</li>}
          {limit !== "" && <li>{t("print:sheet.limit", { text: limit })}</li>}
        </ul>
      ))}
    </section>
  );
}
