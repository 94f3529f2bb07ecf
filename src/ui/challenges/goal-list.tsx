import type { ReactNode } from "react";
import type { Aim } from "../../client/readings/challenges.ts";
import { aimText } from "../../client/wording/challenge-words.ts";

/** Every aim of a goal; all of them must be met. */
export function GoalList({ goal }: Readonly<{ goal: readonly Aim[] }>): ReactNode {
  return (
    <ul className="points">
      {goal.map((aim) => (
        <li key={aimText(aim)}>{aimText(aim)}</li>
      ))}
    </ul>
  );
}
