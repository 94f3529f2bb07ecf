import type { ReactNode } from "react";
import { number } from "../../client/i18n/index.ts";

type LargeFigureProps = Readonly<{ sentence: string; figure: number }>;

/** A sentence whose figure stands out, wherever its language puts it. Some forms say the figure as a word. */
export function LargeFigure({ sentence, figure }: LargeFigureProps): ReactNode {
  const digits = number(figure);
  const at = sentence.indexOf(digits);
  if (at < 0) return <span>{sentence}</span>;
  return (
    <>
      <span>{sentence.slice(0, at)}</span>
      <strong className="numbers">{digits}</strong>
      <span>{sentence.slice(at + digits.length)}</span>
    </>
  );
}
