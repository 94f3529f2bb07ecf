import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { shownElection } from "../../client/selectors/committee/election.ts";
import { candidateName, paperText } from "../../client/sentences/election-lines.ts";
import type { OpenElection } from "../../committee/state/election.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { useHost } from "../hooks/use-delegation.ts";
import { ElectionLines, ElectionResult } from "./election-result.tsx";

/** More names stand only beside the hall. */
const MOST_IN_HALL = 5;

/**
 * `open`: the ballot that is going on, or null. `elected`: null while it is open, or if nobody is. `candidates`: while
 * it is open, if the hall has room for all of them.
 */
type ShownElection = Readonly<{
  office: string;
  open: OpenElection | null;
  elected: string | null;
  candidates: readonly string[];
}>;

/** The office that is filled, and who is elected to it; null while there is no election to show. */
export function useShownElection(): ShownElection | null {
  const state = useCommittee();
  const names = useNames();
  const entries = useCommitteePage((page) => page.entries);
  const { open, counted, winner } = shownElection(state, entries);
  if (open !== null) {
    const isFew = open.ballot === 1 && open.names.length <= MOST_IN_HALL;
    const candidates = isFew ? open.names.map((name) => candidateName(open, name, names)) : [];
    return { office: open.office, open, elected: null, candidates };
  }
  if (counted === null) return null;
  return {
    office: counted.office,
    open: null,
    candidates: [],
    elected: winner === null ? null : candidateName(counted, winner.name, names),
  };
}

/** How everybody votes now, and how many have: in the middle of the hall, where the room looks. */
export function VoteNow({ open }: Readonly<{ open: OpenElection }>): ReactNode {
  const box = useHost((host) => host.box);
  const onDevices = open.box !== "" && box?.isHere !== false;
  const { cast = 0, devices = 0 } = box ?? {};
  return (
    <>
      <p className="wall-vote-now">{t(`committee:wall.${onDevices ? "voteOnPhone" : "voteOnPaper"}`)}</p>
      {onDevices && devices > 0 && (
        <p className="numbers">{t("committee:election.castOf", { cast, count: devices })}</p>
      )}
    </>
  );
}

/** An election on the wall: what it is for, who stands, what majority is needed, and the counts. */
export function WallElection(): ReactNode {
  const open = useCommittee().elections?.open ?? null;
  const names = useNames();
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-election">
      <h2 id="wall-election">{t("committee:election.heading")}</h2>
      {open !== null && (
        <p className="committee-wall-question" dir="auto">
          {open.office}
        </p>
      )}
      {open?.ballot === 1 && <p>{paperText(open, names)}</p>}
      <ElectionResult />
      <ElectionLines />
    </section>
  );
}
