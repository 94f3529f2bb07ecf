import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { CHOICES, missingIn } from "../../client/selectors/committee/ballot.ts";
import type { Choice, OpenBallot } from "../../committee/state/ballot.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useAct, useChoices, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { CloseVote } from "./close-vote.tsx";

type BallotProps = Readonly<{ ballot: OpenBallot }>;

/** One row per seat, for a vote recorded by name. */
export function SeatVotes({ ballot }: BallotProps): ReactNode {
  const names = useNames();
  const missing = missingIn(ballot);
  return (
    <div className="stack">
      <ul className="seat-votes">
        {ballot.voters.map((id) => (
          <li key={id}>
            <span>{names.seat(id)}</span>
            <VoteButtons ballot={ballot.n} id={id} vote={ballot.votes[id]?.choice ?? null} />
          </li>
        ))}
      </ul>
      <p>{missing.count > 0 && t("committee:ballot.missing", { count: missing.count })}</p>
      <CloseVote ballot={ballot} missing={missing} />
    </div>
  );
}

type VoteProps = Readonly<{ ballot: number; id: DelegationId; vote: Choice | null }>;

/** The vote of one seat. It can change until the ballot is closed. */
export function VoteButtons({ ballot, id, vote }: VoteProps): ReactNode {
  const names = useNames();
  const act = useAct();
  const allowed = useChoices().ballot?.choices[id] ?? [];
  return (
    <fieldset className="vote-buttons" aria-label={t("committee:ballot.vote", { seat: names.seat(id) })}>
      {CHOICES.filter((choice) => allowed.includes(choice)).map((choice) => (
        <Button
          key={choice}
          size="small"
          look={vote === choice ? "primary" : "plain"}
          aria-pressed={vote === choice}
          onPress={() => void act({ type: "vote", delegation: id, choice, withRights: false, ballot })}
        >
          {t(`committee:ballot.choice.${choice}`)}
          {vote === choice && <span aria-hidden="true">✓</span>}
        </Button>
      ))}
    </fieldset>
  );
}
