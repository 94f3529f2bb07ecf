import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { useHost } from "../hooks/use-delegation.ts";
import { ElectionLines, ElectionResult } from "./election-result.tsx";

/** An election on the wall: what it is for, how many have voted, and the counts. */
export function WallElection(): ReactNode {
  const open = useCommittee().elections?.open ?? null;
  const cast = useHost(({ box }) => box?.cast ?? 0);
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-election">
      <h2 id="wall-election">{t("committee:election.heading")}</h2>
      {open !== null && <p className="committee-wall-question">{open.office}</p>}
      <ElectionResult />
      <ElectionLines />
      {open !== null && (
        <p className="numbers">{t("committee:election.cast", { count: cast, all: open.voters.length })}</p>
      )}
    </section>
  );
}
