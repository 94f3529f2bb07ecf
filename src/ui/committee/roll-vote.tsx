import type { ReactNode, RefObject } from "react";
import { t } from "../../client/i18n/index.ts";
import { CHOICES, missingIn } from "../../client/selectors/committee/ballot.ts";
import type { Choice, OpenBallot } from "../../committee/state/ballot.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useAct, useChoices, useCommittee, useLetters, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { CloseVote } from "./close-vote.tsx";
import { Letter, LetterKeys } from "./letter-keys.tsx";
import { VOTE_LETTERS, VoteButtons } from "./seat-votes.tsx";

type BallotProps = Readonly<{
  ballot: OpenBallot;
  /** The decision in which the letter keys work. */
  part: RefObject<HTMLElement | null>;
}>;

/** Calls names one by one. Delegations that pass are called again at the end. */
export function RollVote({ ballot, part }: BallotProps): ReactNode {
  const called = useChoices().ballot?.called ?? null;
  return (
    <div className="stack">
      {called === null ? (
        <CloseVote ballot={ballot} missing={missingIn(ballot)} />
      ) : (
        <Called id={called} ballot={ballot} part={part} />
      )}
      <Voted ballot={ballot} />
    </div>
  );
}

function Called({ id, ballot, part }: BallotProps & Readonly<{ id: DelegationId }>): ReactNode {
  const { pack } = useCommittee();
  const names = useNames();
  const act = useAct();
  const choice = useChoices().ballot;
  const allowed = choice?.choices[id] ?? [];
  const vote = (one: Choice, withRights = false): void =>
    void act({ type: "vote", delegation: id, choice: one, withRights, ballot: ballot.n });
  const pass = (): void => void act({ type: "pass", delegation: id, ballot: ballot.n });
  const left = (): void => void act({ type: "recordAttendance", delegation: id, attendance: "absent" });
  // The rules refuse an abstention of a delegation that is present and voting, and say so.
  const letters = CHOICES.map((one) => [VOTE_LETTERS[one], () => vote(one)] as const);
  useLetters(part, { ...Object.fromEntries(letters), ...(choice?.mayPass === true ? { p: pass } : {}) });
  const mayExplain = pack.withRights && ballot.on.type === "paper";
  return (
    <div className="stack">
      <p className="small soft">{t("committee:ballot.called")}</p>
      <p className="committee-speaker committee-called">{names.seat(id)}</p>
      <div className="row">
        {allowed.map((one) => (
          <Button key={one} onPress={() => vote(one)}>
            {t(`committee:ballot.choice.${one}`)} <Letter letter={VOTE_LETTERS[one]} />
          </Button>
        ))}
        {choice?.mayPass === true && (
          <Button onPress={pass}>
            {t("committee:ballot.pass")} <Letter letter="p" />
          </Button>
        )}
        <Button look="quiet" size="small" onPress={left}>
          {t("committee:ballot.hasLeft")}
        </Button>
      </div>
      {mayExplain && <WithRights allowed={allowed} onVote={(one) => vote(one, true)} />}
      <LetterKeys />
    </div>
  );
}

type WithRightsProps = Readonly<{ allowed: readonly Choice[]; onVote: (choice: Choice) => void }>;

/** Buttons for votes with rights, which the delegation explains after the vote. */
function WithRights({ allowed, onVote }: WithRightsProps): ReactNode {
  return (
    <div className="row">
      {allowed.map((one) => (
        <Button key={one} size="small" onPress={() => onVote(one)}>
          {t(`committee:ballot.withRights.${one}`)}
        </Button>
      ))}
    </div>
  );
}

/** The votes so far. The chair can correct mistakes here. */
function Voted({ ballot: { n, voters, votes, passed } }: Pick<BallotProps, "ballot">): ReactNode {
  const names = useNames();
  return (
    <ul className="seat-votes">
      {voters.map((id) => {
        const vote = votes[id]?.choice;
        if (vote === undefined && !passed.includes(id)) return null;
        return (
          <li key={id}>
            <span>{names.seat(id)}</span>
            {vote === undefined ? (
              <span className="soft">{t("committee:ballot.passed")}</span>
            ) : (
              <VoteButtons ballot={n} id={id} vote={vote} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
