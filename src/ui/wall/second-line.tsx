import type { ReactNode } from "react";
import type { SecondLine as Line } from "../../client/i18n/second-line.ts";
import "./second-line.css";

/** A heading once more, in the wall's second language. Nothing on a wall with one language. */
export function SecondLine({ line }: Readonly<{ line: Line | null }>): ReactNode {
  if (line === null) return null;
  return (
    <span className="wall-second">
      <bdi lang={line.code} dir={line.direction}>
        {line.text}
      </bdi>
    </span>
  );
}
