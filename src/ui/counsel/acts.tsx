import type { ReactNode } from "react";
import type { End } from "../../client/lab/search.ts";
import { fullActText, isAmong } from "../../client/wording/full-act.ts";
import { t } from "../../client/wording/index.ts";
import type { Command } from "../../engine/state/command.ts";
import { useTable } from "../hooks.ts";

type ActsProps = Readonly<{
  title: string;
  acts: readonly Command[];
  /** Acts of the other way: what both do is left out. */
  others: readonly Command[];
  end: End;
}>;

/** What is done otherwise, and what comes of it on average in worlds that fit what the seat sees. */
export function Acts({ title, acts, others, end }: ActsProps): ReactNode {
  const { names } = useTable();
  const apart = acts.filter((command) => !isAmong(command, others));
  return (
    <div className="path">
      <h3>{title}</h3>
      <ul className="points">
        {apart.length === 0 && <li>{t("debrief:counsel.nothingElse")}</li>}
        {apart.map((command) => (
          <li key={JSON.stringify(command)}>{fullActText(command, names)}</li>
        ))}
      </ul>
      <p className="path-results numbers">{t("debrief:counsel.average", end)}</p>
    </div>
  );
}
