import type { ReactNode } from "react";
import { yourAnswerLine } from "../../client/sentences/your-answer.ts";
import { useBesideOwnAnswer } from "./use-beside-own-answer.ts";

/** One sentence: what the player would answer Ines, beside what the current text answers. */
export function YourAnswer(): ReactNode {
  const beside = useBesideOwnAnswer();
  if (beside === null) return null;
  const { own, text } = beside;
  return (
    <p className="your-answer" data-agrees={own === text}>
      {yourAnswerLine(own, text)}
    </p>
  );
}
