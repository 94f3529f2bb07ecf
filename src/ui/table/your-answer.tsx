import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useBesideOwnAnswer } from "./use-beside-own-answer.ts";

/** One sentence: what the player would answer Ines, beside what the current text answers. */
export function YourAnswer(): ReactNode {
  const beside = useBesideOwnAnswer();
  if (beside === null) return null;
  const { own, text } = beside;
  return (
    <p className="your-answer" data-agrees={own === text}>
      {text === null ? t(`negotiation:case.unanswered.${own}`) : t(`negotiation:case.yours.${own}.${text}`)}
    </p>
  );
}
