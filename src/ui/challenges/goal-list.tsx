import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { type Aim, soFar } from "../../client/selectors/challenges/challenges.ts";
import { aimText } from "../../client/sentences/challenge-words.ts";
import type { Seen } from "../../engine/seats/seen.ts";

type GoalListProps = Readonly<{
  goal: readonly Aim[];
  /** The seat's view, used to show progress in a running match. Omitted elsewhere. */
  own?: Seen;
}>;

/** Every aim of a goal. The goal is reached only if all its aims are met. */
export function GoalList({ goal, own }: GoalListProps): ReactNode {
  return (
    <ul className="points">
      {goal.map((aim) => (
        <li key={aimText(aim)}>
          {aimText(aim)} {own !== undefined && <SoFar aim={aim} own={own} />}
        </li>
      ))}
    </ul>
  );
}

function SoFar({ aim, own }: Readonly<{ aim: Aim; own: Seen }>): ReactNode {
  const count = soFar(aim, own);
  if (count === null) return null;
  return <span className="soft numbers">{t("challenges:soFar", { number: number(count) })}</span>;
}
