import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import type { CrisisUpdate } from "../../committee/state/crisis.ts";

/** Updates of the crisis with their times, the latest first. */
export function UpdateList({ updates }: Readonly<{ updates: readonly CrisisUpdate[] }>): ReactNode {
  return (
    <ol className="crisis-updates stack" reversed>
      {updates.toReversed().map(({ n, text, at }) => (
        <li key={n}>
          <span className="numbers soft small">{clockTime(at)}</span>{" "}
          <span className="crisis-text" dir="auto">
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}
