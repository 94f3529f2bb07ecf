import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { missingIn, notVotingIn, tallyOf } from "../../client/selectors/committee/ballot.ts";
import { quorumOf } from "../../client/selectors/committee/choices.ts";
import { speechOf } from "../../client/selectors/committee/floor.ts";
import { hallOf, nowInHall } from "../../client/selectors/committee/hall.ts";
import { lastResult } from "../../client/selectors/committee/last-result.ts";
import { neededNow } from "../../client/selectors/committee/needed.ts";
import type { Ballot, Choice, Tally } from "../../committee/state/ballot.ts";
import { useChoices, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import type { Shape } from "../table/shapes.tsx";
import { Horseshoe, SpeakerFlag } from "../wall/horseshoe.tsx";
import { VoteBar } from "../wall/vote-bar.tsx";
import { ClockFace } from "./clock-face.tsx";

const SIGNS: Readonly<Record<Choice, Shape>> = { yes: "support", no: "object", abstain: "abstain" };

/** The closed ballot that the wall still shows, or null. */
export function useResult(): Ballot | null {
  return lastResult(useCommitteePage((page) => page.entries));
}

/** The committee as a horseshoe of flags, with the one that everybody looks at in the middle. */
export function WallHall(): ReactNode {
  const state = useCommittee();
  const result = useResult();
  const called = useChoices().ballot?.called ?? null;
  const seats = hallOf(state, result, called);
  return (
    <Horseshoe
      seats={seats.map(({ vote, ...seat }) => ({ ...seat, sign: vote === null ? null : SIGNS[vote] }))}
      label={t("committee:wall.hall", quorumOf(state))}
    >
      <Middle />
    </Horseshoe>
  );
}

function Middle(): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const result = useResult();
  const called = useChoices().ballot?.called ?? null;
  const { floor, rollCall } = state;
  const now = nowInHall(state, result, called);
  const speech = rollCall === null && floor.type !== "ballot" ? speechOf(state) : null;
  if (result !== null && now === null && rollCall === null && floor.type !== "ballot")
    return <Outcome isCarried={result.carried} />;
  return (
    <>
      {now !== null && (
        <>
          <SpeakerFlag id={now} name={names.seat(now)} />
          <p className="committee-wall-speaker">{names.seat(now)}</p>
        </>
      )}
      {speech !== null && (
        <div className="committee-wall-speaking">
          <p>{t(`committee:floor.speaks.${speech.as}`)}</p>
          <ClockFace clock={speech.clock} isLarge />
        </div>
      )}
      {floor.type === "caucus" && floor.speech === null && rollCall === null && (
        <ClockFace clock={floor.clock} isLarge />
      )}
    </>
  );
}

function Outcome({ isCarried }: Readonly<{ isCarried: boolean }>): ReactNode {
  return (
    <p className="committee-wall-outcome" data-carried={isCarried}>
      {t(`committee:ballot.outcome.${isCarried ? "carried" : "failed"}`)}
    </p>
  );
}

/** Under the hall: the running vote or the last one as a bar. Null if there is none, and for a consensus. */
export function useWallBar(): ReactNode {
  const { floor, pack } = useCommittee();
  const result = useResult();
  if (floor.type === "ballot") {
    const { ballot } = floor;
    if (ballot.method === "consensus" || (ballot.method === "sight" && ballot.tally === null)) return null;
    const tally = ballot.tally ?? tallyOf(ballot.votes);
    const rest = { name: t("committee:wall.running.missing"), count: missingIn(ballot).count };
    return <Bar tally={tally} rest={rest} needed={neededNow(ballot, pack).needed} />;
  }
  if (result === null || result.method === "consensus" || result.method === "sight") return null;
  const silent = notVotingIn(result);
  const rest = silent === 0 ? null : { name: t("committee:wall.running.notVoting"), count: silent };
  return <Bar tally={result.tally} rest={rest} needed={result.needed} />;
}

type BarProps = Readonly<{
  tally: Tally;
  /** The votes still to come, or those of members who did not vote. */
  rest: Readonly<{ name: string; count: number }> | null;
  needed: number;
}>;

function Bar({ tally, rest, needed }: BarProps): ReactNode {
  const sides = (["yes", "no", "abstain"] as const).map((id) => ({
    id,
    name: t(`committee:wall.running.${id}`),
    count: tally[id],
  }));
  return (
    <div className="committee-wall-tally">
      <VoteBar sides={rest === null ? sides : [...sides, { id: "missing", ...rest }]} needed={needed} />
    </div>
  );
}
