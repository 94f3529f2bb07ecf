/** The questions before and after a lesson, in a few words. */
import { t } from "../i18n/index.ts";
import { caseCalled } from "../i18n/people.ts";
import { OPINION_CASES } from "../selectors/text/opinion-cases.ts";
import type { OpinionQuestion } from "../sessions/room/opinions.ts";

/** @example "Is Ines a criminal?" */
export function opinionAbout(question: OpinionQuestion): string {
  if (question === "binds") return t("room:opinion.short.binds");
  return t(`room:opinion.short.${question}`, { who: caseCalled(OPINION_CASES[question]) });
}
