/** The letter of any of the eight people: what became of the treaty, and what the text means for the writer. */
import { QUESTIONS } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import { monthName } from "../i18n/names.ts";
import { caseCalled, caseSignature, hasLetterSentences, letterSentence } from "../i18n/people.ts";
import { type Answers, type Fate, letterKey } from "../selectors/debrief/letter.ts";

export type LetterWords = Readonly<{ heading: string; paragraphs: readonly string[]; signature: string }>;

/**
 * @param id the case of the person who writes
 * @param answers the text's answers about the crime, the data and the refusal in that case
 * @param month of entry into force if it lies after the end of the match, otherwise −1
 */
export function letterWords(id: string, fate: Fate, answers: Answers, month: number): LetterWords {
  const called = caseCalled(id);
  return {
    heading:
      month < 0
        ? t("debrief:letter.heading", { called })
        : t("debrief:letter.headingSoon", { called, month: monthName(month) }),
    paragraphs: [t("debrief:letter.greeting"), ...bodyOf(id, fate, answers)],
    signature: caseSignature(id),
  };
}

/** The person of the opening case has a whole letter for each set of answers, the others a sentence for each answer. */
function bodyOf(id: string, fate: Fate, answers: Answers): readonly string[] {
  if (!hasLetterSentences(id)) return [t(letterKey(fate, answers))];
  const [opening, closing] = [letterSentence(id, `opening.${fate}`), letterSentence(id, `closing.${fate}`)];
  if (fate === "failed") return [opening, closing];
  const [crime = "", data = "", refuse = ""] = answers.map((answer, at) =>
    letterSentence(id, `answer.${QUESTIONS[at]}.${answer}`),
  );
  return [opening, t("debrief:letter.answers", { crime, data, refuse }), closing];
}
