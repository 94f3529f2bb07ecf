import type { ReactNode } from "react";
import { answerText } from "../../client/i18n/names.ts";
import type { Answer } from "../../engine/state/scenario.ts";

/** An answer (yes, no, or left to national law) as a shape and a word. None of them is good or bad in itself. */
export function AnswerBadge({ answer }: Readonly<{ answer: Answer }>): ReactNode {
  return (
    <span className="answer" data-answer={answer}>
      <AnswerShape answer={answer} />
      {answerText(answer)}
    </span>
  );
}

/** The shape only, for tables where a legend or hidden text gives its meaning. */
export function AnswerShape({ answer }: Readonly<{ answer: Answer }>): ReactNode {
  return (
    <svg className="answer-shape" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[answer]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Answer, ReactNode>> = {
  yes: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  may: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
    </>
  ),
  no: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
};
