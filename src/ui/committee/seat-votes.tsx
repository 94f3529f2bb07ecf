import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { CHOICES } from "../../client/selectors/committee/ballot.ts";
import type { Choice, OpenBallot } from "../../committee/state/ballot.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useAct, useChoices, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";

type BallotProps = Readonly<{ ballot: OpenBallot }>;

/** One row per seat, for a vote recorded by name. */
export function SeatVotes({ ballot }: BallotProps): ReactNode {
  const names = useNames();
  const act = useAct();
  const missing = ballot.voters.filter((id) => ballot.votes[id] === undefined).length;
  return (
    <div className="stack">
      <ul className="seat-votes">
        {ballot.voters.map((id) => (
          <li key={id}>
            <span>{names.seat(id)}</span>
            <VoteButtons id={id} vote={ballot.votes[id]?.choice ?? null} />
          </li>
        ))}
      </ul>
      <p>{missing > 0 && t("committee:ballot.missing", { count: missing })}</p>
      <Button look="primary" onPress={() => void act({ type: "closeBallot" })}>
        {t("committee:ballot.close")}
      </Button>
    </div>
  );
}

type VoteProps = Readonly<{ id: DelegationId; vote: Choice | null }>;

/** The vote of one seat. It can change until the ballot is closed. */
export function VoteButtons({ id, vote }: VoteProps): ReactNode {
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
          onPress={() => void act({ type: "vote", delegation: id, choice, withRights: false })}
        >
          {t(`committee:ballot.choice.${choice}`)}
          {vote === choice && <span aria-hidden="true">✓</span>}
        </Button>
      ))}
    </fieldset>
  );
}
