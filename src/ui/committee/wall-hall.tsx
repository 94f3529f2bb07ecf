import type { ReactNode } from "react";
import { clockTime, weekday } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { CHOICES, missingIn, notVotingIn, tallyOf } from "../../client/selectors/committee/ballot.ts";
import { quorumOf } from "../../client/selectors/committee/choices.ts";
import { speechOf } from "../../client/selectors/committee/floor.ts";
import { hallOf, nowInHall } from "../../client/selectors/committee/hall.ts";
import { lastResult } from "../../client/selectors/committee/last-result.ts";
import { motionNow } from "../../client/selectors/committee/motions.ts";
import { neededNow } from "../../client/selectors/committee/needed.ts";
import { outcomeText } from "../../client/sentences/ballot-figures.ts";
import type { Ballot, Choice, OpenBallot, Tally } from "../../committee/state/ballot.ts";
import type { Committee } from "../../committee/state/state.ts";
import { useChoices, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import type { Shape } from "../table/shapes.tsx";
import { Horseshoe, SpeakerFlag } from "../wall/horseshoe.tsx";
import { JoinQr } from "../wall/join-code.tsx";
import { VoteBar } from "../wall/vote-bar.tsx";
import { ClockFace } from "./clock-face.tsx";
import { useShownElection, VoteNow } from "./wall-election.tsx";
import { WallIdle } from "./wall-idle.tsx";
import { Got, MotionNeeds, Needs } from "./wall-needs.tsx";

const SIGNS: Readonly<Record<Choice, Shape>> = { yes: "support", no: "object", abstain: "abstain" };

/** The closed ballot that the wall still shows, or null. */
export function useResult(): Ballot | null {
  return lastResult(useCommitteePage((page) => page.entries));
}

/**
 * The committee as a horseshoe of flags, with the one that everybody looks at in the middle.
 * @param joining the code with which delegations join, while that is what the middle shows; otherwise null
 */
export function WallHall({ joining }: Readonly<{ joining: string | null }>): ReactNode {
  const state = useCommittee();
  const result = useResult();
  const called = useChoices().ballot?.called ?? null;
  const seats = hallOf(state, result, called);
  const isIdle = useIsIdle();
  return (
    <Horseshoe
      seats={seats.map(({ vote, hasPassed, ...seat }) => ({
        ...seat,
        sign: vote !== null ? SIGNS[vote] : hasPassed ? "silent" : null,
      }))}
      label={t("committee:wall.hall", quorumOf(state))}
    >
      {joining !== null ? <JoinQr code={joining} /> : isIdle ? <WallIdle /> : <Middle />}
    </Horseshoe>
  );
}

/** Whether nobody has the floor and nothing is decided. */
function useIsIdle(): boolean {
  const state = useCommittee();
  const isVoted = useResult() !== null;
  const isElecting = useShownElection() !== null;
  const { session, floor, rollCall } = state;
  const isFree = session === "open" && floor.type === "idle" && rollCall === null;
  return isFree && !isVoted && !isElecting && motionNow(state) === null;
}

/** What the middle of the hall says, beside a text or an update that stands in the place of the hall. */
export function WallNow(): ReactNode {
  return (
    <section className="committee-wall-decision wall-now" aria-label={t("committee:floor.heading")}>
      <Middle />
    </section>
  );
}

function Middle(): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const result = useResult();
  const called = useChoices().ballot?.called ?? null;
  const { floor, rollCall, session } = state;
  const election = useShownElection();
  const now = nowInHall(state, result, called);
  const speech = rollCall === null && floor.type !== "ballot" ? speechOf(state) : null;
  if (session !== "open" && session !== "before") return <Away state={state} />;
  if (result !== null && now === null && rollCall === null && floor.type === "idle")
    return (
      <>
        <p className="committee-wall-outcome" data-carried={result.carried}>
          {outcomeText(result)}
        </p>
        <Got ballot={result} />
      </>
    );
  if (election !== null && rollCall === null && floor.type === "idle")
    return (
      <>
        <p className="committee-wall-speaker" dir="auto">
          {election.office}
        </p>
        {election.candidates.length > 0 && (
          <ul className="wall-candidates">
            {election.candidates.map((name) => (
              <li key={name} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        )}
        {election.open !== null && <VoteNow open={election.open} />}
        {election.elected !== null && (
          <p className="committee-wall-outcome" data-carried="true">
            {election.elected}
          </p>
        )}
      </>
    );
  if (floor.type === "ballot" && !hasCounts(floor.ballot))
    return (
      <>
        <p className="committee-wall-speaker">{t("committee:wall.placards")}</p>
        <Needs ballot={floor.ballot} />
      </>
    );
  return (
    <>
      {now !== null && (
        <>
          <SpeakerFlag id={now} name={names.seat(now)} />
          <p className="committee-wall-speaker">{names.seat(now)}</p>
          {floor.type === "idle" && rollCall === null && (
            <>
              <p>{t("committee:wall.moves")}</p>
              <MotionNeeds />
            </>
          )}
        </>
      )}
      {floor.type === "ballot" && <Needs ballot={floor.ballot} />}
      {speech !== null && (
        <div className="committee-wall-speaking">
          <p>{t(`committee:floor.speaks.${speech.as}`)}</p>
          <ClockFace clock={speech.clock} isLarge />
        </div>
      )}
      {floor.type === "caucus" && floor.speech === null && rollCall === null && (
        <>
          <p>{t(`committee:caucus.${floor.kind}`)}</p>
          <ClockFace clock={floor.clock} isLarge />
        </>
      )}
    </>
  );
}

/** While nobody debates: why, and when the committee goes on, for everybody who comes back into the room. */
function Away({ state }: Readonly<{ state: Committee }>): ReactNode {
  const { session, until, nextMeeting } = state;
  return (
    <>
      <p className="committee-wall-speaker committee-wall-away">{t(`committee:session.${session}`)}</p>
      {session === "suspended" && until !== null && (
        <p className="committee-wall-speaker">{t("committee:wall.backAt", { time: clockTime(until) })}</p>
      )}
      {session === "adjourned" && nextMeeting !== undefined && (
        <p className="committee-wall-speaker">
          {t("committee:wall.nextMeeting", { day: weekday(nextMeeting), time: clockTime(nextMeeting) })}
        </p>
      )}
    </>
  );
}

/** Placards that are raised have no numbers until the chair enters them. */
function hasCounts({ method, tally }: OpenBallot): boolean {
  return tally !== null || (method !== "sight" && method !== "count");
}

/**
 * Under the hall: the running vote as a bar, or the last one until a caucus begins. Null if there is none, for a
 * consensus, and while placards are raised.
 */
export function useWallBar(): ReactNode {
  const { floor, pack } = useCommittee();
  const result = useResult();
  if (floor.type === "ballot") {
    const { ballot } = floor;
    if (ballot.method === "consensus" || !hasCounts(ballot)) return null;
    const tally = ballot.tally ?? tallyOf(ballot.votes);
    const rest = { name: t("committee:wall.running.missing"), count: missingIn(ballot).count };
    const mayAbstain = ballot.bound.length < ballot.voters.length;
    return <Bar tally={tally} rest={rest} needed={neededNow(ballot, pack).needed} mayAbstain={mayAbstain} />;
  }
  if (floor.type === "caucus" || result === null) return null;
  if (result.method === "consensus" || result.method === "sight") return null;
  const silent = notVotingIn(result);
  const rest = silent === 0 ? null : { name: t("committee:wall.running.notVoting"), count: silent };
  const mayAbstain = result.question !== "procedure" || result.tally.abstain > 0;
  return <Bar tally={result.tally} rest={rest} needed={result.needed} mayAbstain={mayAbstain} />;
}

type BarProps = Readonly<{
  tally: Tally;
  /** The votes still to come, or those of members who did not vote. */
  rest: Readonly<{ name: string; count: number }> | null;
  needed: number;
  mayAbstain: boolean;
}>;

/** The choices where nobody may abstain. */
const BOUND = ["yes", "no"] as const;

function Bar({ tally, rest, needed, mayAbstain }: BarProps): ReactNode {
  const sides = (mayAbstain ? CHOICES : BOUND).map((id) => ({
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
