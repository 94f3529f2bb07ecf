/** The letter of any of the eight people: what became of the treaty, and what the text means for the writer. */
import { QUESTIONS } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import { monthName } from "../i18n/names.ts";
import { caseCalled, caseSignature, hasLetterSentences, letterSentence } from "../i18n/people.ts";
import { type Answers, type Fate, letterKey } from "../selectors/debrief/letter.ts";
import type { OwnStand } from "../selectors/debrief/own-stand.ts";

export type LetterWords = Readonly<{
  heading: string;
  /** What the person writes; the start page quotes its last paragraph. */
  paragraphs: readonly string[];
  /** What the writer found in the record about the reader's state; null if there is nothing to find. */
  record: string | null;
  signature: string;
}>;

/** A state and its placard on the words that matter most to the writer. */
export type ReadersRecord = Readonly<{ state: string; stand: OwnStand }>;

/**
 * @param id the case of the person who writes
 * @param answers the text's answers about the crime, the data and the refusal in that case
 * @param month of entry into force if it lies after the end of the match, otherwise −1
 * @param record of the reader's state, by the name that sentences use; without a treaty it is not mentioned
 */
export function letterWords(
  id: string,
  fate: Fate,
  answers: Answers,
  month: number,
  record: ReadersRecord | null,
): LetterWords {
  const called = caseCalled(id);
  return {
    heading:
      month < 0
        ? t("letter:heading", { called })
        : t("letter:headingSoon", { called, month: monthName(month) }),
    paragraphs: [t("letter:greeting"), ...bodyOf(id, fate, answers)],
    record: record === null || fate === "failed" ? null : recordLine(record),
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
  return [opening, t("letter:answers", { crime, data, refuse }), closing];
}

function recordLine({ state, stand }: ReadersRecord): string {
  return t(`letter:record.${stand}`, { state });
}
