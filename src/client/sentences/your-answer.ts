/** The player's own answer to the person of the opening case beside that of a text. */
import type { Answer } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import { caseCalled, caseConsequence } from "../i18n/people.ts";
import { START_CASE } from "../selectors/text/start-case.ts";

/** @param text the answer of the text on the crime; null if no text was adopted */
export function yourAnswerLine(own: Answer, text: Answer | null): string {
  const { case: id } = START_CASE;
  if (text === null) return t(`negotiation:case.unanswered.${own}`, { person: caseCalled(id) });
  const told = caseConsequence({ case: id, question: "crime", answer: text });
  return t(`negotiation:case.yours.${own === text ? "same" : own}`, { told });
}
