import { type ReactNode, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { shownElection } from "../../client/selectors/committee/election.ts";
import { motionNow, ruleOf, secondsMissing } from "../../client/selectors/committee/motions.ts";
import { figuresText } from "../../client/sentences/ballot-figures.ts";
import { recordLines } from "../../client/sentences/record-lines.ts";
import type { Ballot, OpenBallot, Subject } from "../../committee/state/ballot.ts";
import type { Motion } from "../../committee/state/motion.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { WallMatching } from "./match-act.tsx";
import { PaperOrigin } from "./paper-origin.tsx";
import { PaperText } from "./paper-text.tsx";
import { useTurnedPages } from "./use-turned-pages.ts";
import { VoteWords } from "./vote-words.tsx";
import { WallElection } from "./wall-election.tsx";
import { useResult } from "./wall-hall.tsx";

/** The maximum number of names that people in the back row can read. The minutes list all names. */
const MOST_NAMES = 12;
/** The maximum number of motions that wait beside the first one. */
const MOST_MOTIONS = 3;

/** What is being decided: the roll call, the vote, its result or the first motion. The hall beside it shows who. */
export function WallDecision(): ReactNode {
  const state = useCommittee();
  const { floor, rollCall } = state;
  const result = useResult();
  const motion = motionNow(state);
  const isElection = useCommitteePage(({ entries }) => {
    const { open, counted } = shownElection(state, entries);
    return open !== null || counted !== null;
  });
  if (rollCall !== null) return <RollCall />;
  if (floor.type === "ballot") return <Running ballot={floor.ballot} />;
  if (isElection) return <WallElection />;
  // The vote that began a caucus is over: the caucus counts now.
  if (result !== null && floor.type !== "caucus") return <Result ballot={result} />;
  if (motion !== null) return <Pending motion={motion} />;
  return null;
}

function RollCall(): ReactNode {
  return (
    <section className="committee-wall-decision">
      <h2>{t("committee:wall.rollCall")}</h2>
    </section>
  );
}

function Running({ ballot }: Readonly<{ ballot: OpenBallot }>): ReactNode {
  const names = useNames();
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-vote">
      <h2 id="wall-vote">
        {t("committee:wall.votes")} · {t(`committee:ballot.method.${ballot.method}`)}
      </h2>
      <p className="committee-wall-question">{names.title(ballot.on)}</p>
      <Mover on={ballot.on} />
      <UnderVote on={ballot.on} />
    </section>
  );
}

/** Who moved the motion that is voted on. */
function Mover({ on }: Readonly<{ on: Subject }>): ReactNode {
  const names = useNames();
  if (on.type !== "motion") return null;
  return <p>{t("committee:wall.movedBy", { seat: names.seat(on.motion.by) })}</p>;
}

/** The text being voted on. The hall with its counts stays in sight beside it, however long the text is. */
function UnderVote({ on }: Readonly<{ on: Subject }>): ReactNode {
  const { papers } = useCommittee();
  const words = useRef<HTMLElement>(null);
  useTurnedPages(words);
  if (on.type !== "paper" && on.type !== "part") return null;
  const paper = papers.find(({ n }) => n === on.paper);
  if (paper === undefined) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: words that scroll must be reachable by keyboard
    <section ref={words} className="committee-wall-words" aria-label={t("committee:wall.words")} tabIndex={0}>
      {paper.amends === null ? (
        <VoteWords on={on} />
      ) : (
        <>
          <PaperOrigin paper={paper} />
          <PaperText paper={paper} />
        </>
      )}
      <WallMatching paper={paper} />
    </section>
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
      <p className="committee-wall-question">{names.title(ballot.on)}</p>
      <p className="numbers">{figuresText(ballot, names)}</p>
      {Object.keys(ballot.votes).length <= MOST_NAMES &&
        recordLines(ballot, names).map((line) => <p key={line}>{line}</p>)}
      <WallMatching paper={paper} />
    </section>
  );
}

/** The motion that is decided first, whether it still needs a second, and those that follow it. */
function Pending({ motion }: Readonly<{ motion: Motion }>): ReactNode {
  const names = useNames();
  const { pack, motions } = useCommittee();
  const rule = ruleOf(pack, motion.kind);
  const missing = rule === undefined ? 0 : secondsMissing(motion, rule);
  const after = motions.filter(({ n }) => n !== motion.n).slice(0, MOST_MOTIONS);
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-motion">
      <h2 id="wall-motion">{t("committee:wall.motion")}</h2>
      <p className="committee-wall-question">{names.motion(motion)}</p>
      {missing > 0 && <p>{t("committee:motion.needsSecond", { count: missing })}</p>}
      {after.length > 0 && (
        <>
          <h3>{t("committee:wall.motionsAfter")}</h3>
          <ul>
            {after.map((one) => (
              <li key={one.n}>{names.motion(one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
