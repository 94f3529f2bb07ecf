import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { CHOICES, tallyOf } from "../../client/selectors/committee/ballot.ts";
import { lastResult } from "../../client/selectors/committee/last-result.ts";
import { neededNow, neededOfMotion } from "../../client/selectors/committee/needed.ts";
import { ballotText } from "../../client/sentences/committee-lines.ts";
import { recordLines } from "../../client/sentences/record-lines.ts";
import type { Ballot, OpenBallot, Subject } from "../../committee/state/ballot.ts";
import type { Motion } from "../../committee/state/motion.ts";
import { useChoices, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { WallMatching } from "./match-act.tsx";
import { PaperText } from "./paper-text.tsx";

/** The maximum number of names that people in the back row can read. The minutes list all names. */
const MOST_NAMES = 60;

/**
 * What is being decided: the roll call, the vote, its result or the first motion. If nothing is being decided, shows
 * the agenda item.
 */
export function WallDecision(): ReactNode {
  const state = useCommittee();
  const { floor, rollCall, motions } = state;
  const entries = useCommitteePage((page) => page.entries);
  const names = useNames();
  const result = lastResult(entries);
  const [motion] = motions;
  if (rollCall !== null) return <RollCall />;
  if (floor.type === "ballot") return <Running ballot={floor.ballot} />;
  if (result !== null) return <Result ballot={result} />;
  if (motion !== undefined) return <Pending motion={motion} />;
  if (floor.type !== "idle") return null;
  const { session, name, current } = state;
  const isInSession = session === "open" && current !== null;
  return (
    <section className="committee-wall-decision">
      <p className="committee-wall-speaker">{isInSession ? names.item(current) : name}</p>
      {session !== "open" && <SessionLine />}
    </section>
  );
}

/** The time when a suspended meeting resumes, if one was given. */
function SessionLine(): ReactNode {
  const { session, until } = useCommittee();
  return (
    <p className="committee-wall-question">
      {session === "suspended" && until !== null
        ? t("committee:session.until", { time: clockTime(until) })
        : t(`committee:session.${session}`)}
    </p>
  );
}

function RollCall(): ReactNode {
  const { rollCall } = useCommittee();
  const names = useNames();
  const called = rollCall?.order[rollCall.next];
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-roll">
      <h2 id="wall-roll">{t("committee:wall.rollCall")}</h2>
      {called !== undefined && <p className="committee-wall-speaker">{names.seat(called)}</p>}
    </section>
  );
}

function Running({ ballot }: Readonly<{ ballot: OpenBallot }>): ReactNode {
  const { pack } = useCommittee();
  const names = useNames();
  const called = useChoices().ballot?.called ?? null;
  const { needed, voting } = neededNow(ballot, pack);
  const tally = tallyOf(ballot.votes);
  const isByName = ballot.method !== "count" && ballot.method !== "consensus";
  const missing = ballot.voters.length - tally.yes - tally.no - tally.abstain;
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-vote">
      <h2 id="wall-vote">
        {t("committee:wall.votes")} · {t(`committee:ballot.method.${ballot.method}`)}
      </h2>
      <p className="committee-wall-question">{names.subject(ballot.on)}</p>
      {ballot.method !== "consensus" && (
        <p className="numbers">{t("committee:ballot.needs", { needed, voting })}</p>
      )}
      {called !== null && <p className="committee-wall-speaker">{names.seat(called)}</p>}
      {isByName && (
        <dl className="committee-wall-tally numbers">
          {CHOICES.map((choice) => (
            <div key={choice}>
              <dt>{t(`committee:wall.running.${choice}`)}</dt>
              <dd>{tally[choice]}</dd>
            </div>
          ))}
          <div>
            <dt>{t("committee:wall.running.missing")}</dt>
            <dd>{missing}</dd>
          </div>
        </dl>
      )}
      <UnderVote on={ballot.on} />
    </section>
  );
}

/** The text being voted on. */
function UnderVote({ on }: Readonly<{ on: Subject }>): ReactNode {
  const { papers } = useCommittee();
  if (on.type !== "paper" && on.type !== "part") return null;
  const paper = papers.find(({ n }) => n === on.paper);
  if (paper === undefined) return null;
  return (
    <>
      <PaperText paper={paper} />
      <WallMatching paper={paper} />
    </>
  );
}

function Result({ ballot }: Readonly<{ ballot: Ballot }>): ReactNode {
  const names = useNames();
  const { papers } = useCommittee();
  const { on } = ballot;
  const paper = on.type === "paper" ? papers.find(({ n }) => n === on.paper) : undefined;
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-result">
      <h2 id="wall-result">{t("committee:ballot.result")}</h2>
      <p className="committee-wall-question">{names.subject(ballot.on)}</p>
      <p className="committee-wall-outcome" data-carried={ballot.carried}>
        {t(`committee:ballot.outcome.${ballot.carried ? "carried" : "failed"}`)}
      </p>
      <p className="numbers">{ballotText(ballot, names)}</p>
      {Object.keys(ballot.votes).length <= MOST_NAMES &&
        recordLines(ballot, names).map((line) => <p key={line}>{line}</p>)}
      <WallMatching paper={paper} />
    </section>
  );
}

function Pending({ motion }: Readonly<{ motion: Motion }>): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const needed = neededOfMotion(state, motion);
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-motion">
      <h2 id="wall-motion">{t("committee:wall.motion")}</h2>
      <p className="committee-wall-question">{names.motion(motion)}</p>
      <p>{names.seat(motion.by)}</p>
      {needed !== null && <p className="numbers">{t("committee:motion.needs", needed)}</p>}
    </section>
  );
}
