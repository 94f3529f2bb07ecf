import type { ReactNode } from "react";
import { paragraphsOf } from "../../client/selectors/committee/positions.ts";

/** The paragraphs of a position paper. */
export function PositionWords({ text }: Readonly<{ text: string }>): ReactNode {
  return (
    <div className="treaty stack">
      {paragraphsOf(text).map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a paper never move
        <p key={at} dir="auto">
          {words}
        </p>
      ))}
    </div>
  );
}
