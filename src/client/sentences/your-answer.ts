/** The player's own answer to Ines beside that of a text, in one sentence. */
import type { Answer } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";

/** @param text the answer of the text on the crime; null if no text was adopted */
export function yourAnswerLine(own: Answer, text: Answer | null): string {
  if (text === null) return t(`negotiation:case.unanswered.${own}`);
  return t(`negotiation:case.yours.${own}.${text}`);
}
