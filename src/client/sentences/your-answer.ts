/** The player's own answer to the person of the opening case beside that of a text. */
import type { Answer } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import { caseCalled, caseConsequence, type Judged } from "../i18n/people.ts";
import type { CaseLine } from "../selectors/text/case-line.ts";
import { START_CASE } from "../selectors/text/start-case.ts";

/** @param text the answer of the text on the crime; null if no text was adopted */
export function yourAnswerLine(own: Answer, text: Answer | null): string {
  const { case: id } = START_CASE;
  if (text === null) return t(`negotiation:case.unanswered.${own}`, { person: caseCalled(id) });
  const told = caseConsequence({ case: id, question: "crime", answer: text });
  return t(`negotiation:case.yours.${own === text ? "same" : own}`, { told });
}

/** What a text would mean for her, and then the player's own answer, where the others in the row have only the first. */
export function besideAnswer(judged: Judged, own: Answer): string {
  const told = caseConsequence(judged);
  return t(`negotiation:case.beside.${own === judged.answer ? "same" : own}`, { told });
}

/**
 * What a text means for her after a close: a change is told with the article that made it, and otherwise the player's
 * own answer stands beside it if there is one.
 * @param isSettled whether the wording of that article is agreed or the text decided, so that the change is no draft's
 * @param beside the player's answer and that of the text; null without an own answer
 */
export function caseLineText(
  { question, answer, turnedBy }: CaseLine,
  beside: Readonly<{ own: Answer; text: Answer | null }> | null,
  names: Names,
  isSettled: boolean,
): string {
  const isTurn = turnedBy >= 0;
  if (!isTurn && beside !== null) return yourAnswerLine(beside.own, beside.text);
  const told = caseConsequence({ case: START_CASE.case, question, answer });
  if (!isTurn) return told;
  const turn = { told, article: names.article(turnedBy) };
  return isSettled ? t("negotiation:case.turned", turn) : t("negotiation:case.standing", turn);
}
