import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { type VoteAsked, voteAsked } from "../../client/selectors/committee/vote-asked.ts";
import type { OpenBallot } from "../../committee/state/ballot.ts";
import { useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { useVoteCall } from "./use-vote-call.ts";
import { VoteCard } from "./vote-card.tsx";

type BallotProps = Readonly<{ ballot: OpenBallot }>;

/** What a card asks for. The other states of a vote are one line at the top of the page. */
const BY_CARD: readonly VoteAsked["type"][] = ["vote", "called", "placard", "object"];
/** Cards that a delegate can put aside to read on. */
const ASIDE: readonly VoteAsked["type"][] = ["placard", "object"];

/** The running vote: a card that fills the device while this delegation has to vote, and a line otherwise. */
export function VotePart({ ballot }: BallotProps): ReactNode {
  const own = useOwn();
  const asked = voteAsked(ballot, own);
  const [isAside, setAside] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const mustAnswer = BY_CARD.includes(asked.type) && !(isAside && ASIDE.includes(asked.type));
  useVoteCall(mustAnswer ? asked.type : null);
  const done = (): void => {
    setAside(true);
    setOpen(false);
  };
  return (
    <>
      <Line ballot={ballot} asked={asked} onOpen={() => setOpen(true)} />
      {(mustAnswer || isOpen) && <VoteCard ballot={ballot} asked={asked.type} onDone={done} />}
    </>
  );
}

type LineProps = BallotProps & Readonly<{ asked: VoteAsked; onOpen: () => void }>;

/** Stays at the top of the window, so that nobody misses a vote while reading further down. */
function Line({ ballot, asked, onOpen }: LineProps): ReactNode {
  const names = useNames();
  const text = useLine(ballot, asked);
  const mayOpen = mayReopen(ballot, asked);
  return (
    <section className="sheet delegate-vote" aria-labelledby="vote-heading">
      <h2 id="vote-heading" className="eyebrow">
        {t("delegate:vote.line", { subject: names.subject(ballot.on) })}
      </h2>
      <div className="row-between">
        <p>{text}</p>
        {mayOpen !== null && (
          <Button size="small" onPress={onOpen}>
            {t(`delegate:vote.${mayOpen}`)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A vote by name can be changed until the chair closes it; what was put aside can be read again. */
function mayReopen({ method }: OpenBallot, { type }: VoteAsked): "change" | "reopen" | null {
  if (ASIDE.includes(type)) return "reopen";
  return type === "done" && (method === "seats" || method === "recorded") ? "change" : null;
}

function useLine({ method, votes }: OpenBallot, asked: VoteAsked): string {
  const choice = votes[useOwn()]?.choice;
  switch (asked.type) {
    case "vote":
    case "called":
      return t("delegate:vote.heading");
    case "placard":
      return t(`delegate:vote.${method === "sight" ? "raiseBySight" : "raise"}`);
    case "object":
      return t("delegate:vote.silence");
    case "wait":
      return t("delegate:vote.wait", { count: asked.before });
    case "again":
      return t("delegate:vote.passed", { count: asked.before });
    case "none":
      return t("delegate:vote.noVote");
    case "done":
      return choice === undefined ? t("delegate:vote.objected") : t(`delegate:vote.yours.${choice}`);
  }
}
