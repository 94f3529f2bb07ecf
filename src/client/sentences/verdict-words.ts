/** The reason for an answer to a case: the words of the clause with the most weight. */
import type { Verdict } from "../../engine/model/verdicts.ts";
import { fromContent, t } from "../i18n/index.ts";
import { articleTitle } from "../i18n/names.ts";

type Because = Verdict["because"][number];

/** @example "Which crimes are in: blocking a system is on the list." */
export function verdictReason({ case: id, question }: Verdict, { article, alternative }: Because): string {
  const reason = fromContent(`case.${id}.because.${question}.${article}.${alternative}`);
  return t("debrief:verdicts.because", { article: articleTitle(article), reason });
}
