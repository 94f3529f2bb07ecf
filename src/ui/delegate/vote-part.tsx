import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { CHOICES } from "../../client/selectors/committee/ballot.ts";
import type { OpenBallot } from "../../committee/state/ballot.ts";
import { useAct, useChoices, useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";

type BallotProps = Readonly<{ ballot: OpenBallot }>;

/** This delegation's vote, by the method that the chair chose. */
export function VotePart({ ballot }: BallotProps): ReactNode {
  const names = useNames();
  return (
    <section className="sheet delegate-vote" aria-labelledby="vote-heading">
      <h2 id="vote-heading" className="eyebrow">
        {t("delegate:vote.heading")}
      </h2>
      <p className="committee-question">{names.subject(ballot.on)}</p>
      <VoteBody ballot={ballot} />
    </section>
  );
}

function VoteBody({ ballot }: BallotProps): ReactNode {
  const own = useOwn();
  if (!ballot.voters.includes(own)) return <p>{t("delegate:vote.noVote")}</p>;
  switch (ballot.method) {
    case "count":
      return <p>{t("delegate:vote.raise")}</p>;
    case "sight":
      return <p>{t("delegate:vote.raiseBySight")}</p>;
    case "consensus":
      return <Consensus ballot={ballot} />;
    case "rollCall":
      return <RollCall ballot={ballot} />;
    case "seats":
    case "recorded":
      return (
        <>
          <OwnVote ballot={ballot} />
          <VoteButtons ballot={ballot} withRights={false} />
        </>
      );
  }
}

function Consensus({ ballot }: BallotProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  if (ballot.objections.includes(own)) return <p>{t("delegate:vote.objected")}</p>;
  return (
    <>
      <p>{t("delegate:vote.silence")}</p>
      <Button onPress={() => void act({ type: "object", delegation: own })}>
        {t("delegate:vote.object")}
      </Button>
    </>
  );
}

/** In a roll-call vote, a delegation votes when it is called. */
function RollCall({ ballot }: BallotProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const { pack } = useCommittee();
  const choices = useChoices().ballot;
  const [withRights, setRights] = useState(false);
  const hasVoted = ballot.votes[own] !== undefined;
  if (hasVoted) return <OwnVote ballot={ballot} />;
  if (choices?.called !== own) {
    const word = ballot.passed.includes(own) ? "passed" : "wait";
    return <p>{t(`delegate:vote.${word}`)}</p>;
  }
  return (
    <>
      <p>{t("delegate:vote.called")}</p>
      <VoteButtons ballot={ballot} withRights={withRights} />
      {choices.mayPass && (
        <Button onPress={() => void act({ type: "pass", delegation: own })}>
          {t("committee:ballot.pass")}
        </Button>
      )}
      {pack.withRights && ballot.on.type === "paper" && (
        <Checkbox isSelected={withRights} onChange={setRights}>
          {t("delegate:vote.withRights")}
        </Checkbox>
      )}
    </>
  );
}

function OwnVote({ ballot }: BallotProps): ReactNode {
  const choice = ballot.votes[useOwn()]?.choice;
  return <p>{choice === undefined ? "" : t(`delegate:vote.yours.${choice}`)}</p>;
}

function VoteButtons({ ballot, withRights }: BallotProps & Readonly<{ withRights: boolean }>): ReactNode {
  const own = useOwn();
  const act = useAct();
  const allowed = useChoices().ballot?.choices[own] ?? [];
  const mine = ballot.votes[own]?.choice;
  return (
    <fieldset className="delegate-votes" aria-label={t("delegate:vote.heading")}>
      {CHOICES.filter((choice) => allowed.includes(choice)).map((choice) => (
        <Button
          key={choice}
          look={mine === choice ? "primary" : "plain"}
          aria-pressed={mine === choice}
          onPress={() => void act({ type: "vote", delegation: own, choice, withRights })}
        >
          {t(`committee:ballot.choice.${choice}`)}
          {mine === choice && <span aria-hidden="true"> ✓</span>}
        </Button>
      ))}
    </fieldset>
  );
}
