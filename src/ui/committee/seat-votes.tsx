import { type ReactNode, type RefObject, useEffect, useReducer, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { isFoundBy } from "../../client/i18n/state-names.ts";
import { CHOICES, missingIn } from "../../client/selectors/committee/ballot.ts";
import { type SentVotes, sentVotes } from "../../client/sessions/committee/sent-votes.ts";
import type { Choice, OpenBallot } from "../../committee/state/ballot.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useAct, useChoices, useLetters, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { SearchBox } from "../primitives/text-field.tsx";
import { CloseVote } from "./close-vote.tsx";
import { Letter } from "./letter-keys.tsx";
import { SEARCHED } from "./seat-pick.tsx";

export const VOTE_LETTERS = { yes: "y", no: "n", abstain: "a" } as const;

type BallotProps = Readonly<{
  ballot: OpenBallot;
  /** The decision in which the letter keys work. */
  part: RefObject<HTMLElement | null>;
}>;

/**
 * One row per seat, for a vote recorded by name. The letters answer for the first seat that has not voted, and for none
 * while the chair looks at the seats that a search has found.
 */
export function SeatVotes({ ballot, part }: BallotProps): ReactNode {
  const names = useNames();
  const act = useAct();
  const missing = missingIn(ballot);
  // Two keys may come between two drawings of the page, so the votes are not in the state: it only asks for a drawing.
  const sent = useRef<SentVotes>(null);
  sent.current ??= sentVotes();
  const { nextOf, give } = sent.current;
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const [typed, setTyped] = useState("");
  const isWhole = typed.trim() === "";
  const found = ballot.voters.filter((id) => isWhole || isFoundBy({ id, name: names.seat(id) }, typed));
  const next = isWhole ? nextOf(ballot) : undefined;
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another seat is next
  useEffect(() => {
    list.current?.querySelector('[data-next="true"]')?.scrollIntoView({ block: "nearest" });
  }, [next]);
  const vote = (choice: Choice) => async (): Promise<void> => {
    const delegation = nextOf(ballot);
    if (delegation === undefined) return;
    const answer = give(delegation, () =>
      act({ type: "vote", delegation, choice, withRights: false, ballot: ballot.n }),
    );
    draw();
    await answer;
    draw();
  };
  const letters =
    next === undefined ? [] : CHOICES.map((one) => [VOTE_LETTERS[one], () => void vote(one)()] as const);
  useLetters(part, Object.fromEntries(letters));
  return (
    <div className="stack">
      {ballot.voters.length > SEARCHED && (
        <SearchBox label={t("committee:seats.find")} value={typed} onChange={setTyped} />
      )}
      <ul ref={list} className="seat-votes">
        {found.map((id) => (
          <li key={id} data-next={id === next}>
            <span>{names.seat(id)}</span>
            <VoteButtons
              ballot={ballot.n}
              id={id}
              vote={ballot.votes[id]?.choice ?? null}
              hasLetters={id === next}
            />
          </li>
        ))}
      </ul>
      <p>{missing.count > 0 && t("committee:ballot.missing", { count: missing.count })}</p>
      <CloseVote ballot={ballot} missing={missing} />
    </div>
  );
}

type VoteProps = Readonly<{
  ballot: number;
  id: DelegationId;
  vote: Choice | null;
  /** Whether the letter keys vote for this seat. */
  hasLetters?: boolean;
}>;

/** The vote of one seat. It can change until the ballot is closed. */
export function VoteButtons({ ballot, id, vote, hasLetters = false }: VoteProps): ReactNode {
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
          {hasLetters && <Letter letter={VOTE_LETTERS[choice]} />}
          {vote === choice && <span aria-hidden="true">✓</span>}
        </Button>
      ))}
    </fieldset>
  );
}
