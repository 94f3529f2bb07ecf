/** Check questions at the desk: how many answers are right, and what a seat answered. */
import type { CheckReport } from "../../room/check-view.ts";
import { t } from "../i18n/index.ts";
import { checkChoice } from "./check-words.ts";

type Answers = CheckReport["answers"];

/** The answers that a question got, without those who skipped it, and how many of them are right. */
export function shareOf({ right, answers }: Pick<CheckReport, "right" | "answers">): Readonly<{
  right: number;
  count: number;
}> {
  const given = answers.filter(({ choice }) => choice !== null);
  return { right: given.filter(({ choice }) => choice === right).length, count: given.length };
}

/** One answer with a mark, so that it is not told by colour alone. @example "✓ Kenya" */
export function answerText({ about, right }: CheckReport, choice: Answers[number]["choice"]): string {
  if (choice === null) return t("desk:checks.skipped");
  return t(choice === right ? "desk:checks.right" : "desk:checks.wrong", {
    choice: checkChoice(about, choice),
  });
}
