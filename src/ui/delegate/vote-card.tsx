import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { CHOICES } from "../../client/selectors/committee/ballot.ts";
import type { VoteAsked } from "../../client/selectors/committee/vote-asked.ts";
import type { Choice, OpenBallot } from "../../committee/state/ballot.ts";
import { VoteWords } from "../committee/vote-words.tsx";
import { useAct, useChoices, useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { FullCard } from "../primitives/full-card.tsx";
import { hasFlag } from "../widgets/flag-icon.tsx";
import { LargeFlag } from "../widgets/large-flag.tsx";
import { DelegateNotices } from "./delegate-notices.tsx";

type CardProps = Readonly<{
  ballot: OpenBallot;
  asked: VoteAsked["type"];
  /** Called when the delegate goes back to the page without an answer, or has voted. */
  onDone: () => void;
}>;

/** A vote fills the device until the delegation has voted: the question, the words, and the answers below them. */
export function VoteCard({ ballot, asked, onDone }: CardProps): ReactNode {
  const names = useNames();
  const own = useOwn();
  return (
    <FullCard
      eyebrow={t("delegate:vote.cardOf", { seat: names.seat(own) })}
      title={names.title(ballot.on)}
      label={t("delegate:vote.words")}
      feet={<Answers ballot={ballot} asked={asked} onDone={onDone} />}
    >
      <DelegateNotices />
      <VoteWords on={ballot.on} />
      {asked === "placard" && hasFlag(own) && (
        <div className="vote-placard">
          <LargeFlag iso3={own} scale={9} />
        </div>
      )}
    </FullCard>
  );
}

function Answers({ ballot, asked, onDone }: CardProps): ReactNode {
  switch (asked) {
    case "placard":
      return <Raising ballot={ballot} onDone={onDone} />;
    case "object":
      return <Objecting ballot={ballot} onDone={onDone} />;
    case "called":
      return <Called ballot={ballot} onDone={onDone} />;
    case "vote":
    case "done":
      return <Voting ballot={ballot} isChange={asked === "done"} onDone={onDone} />;
    case "wait":
    case "again":
    case "none":
      return null;
  }
}

type AnswerProps = Readonly<{ ballot: OpenBallot; onDone: () => void }>;

/** The placard is raised by hand. Until the chair has declared what it sees, a member may ask for a count. */
function Raising({ ballot, onDone }: AnswerProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const mayAsk = useChoices().ballot?.mayAskCount === true;
  const hasAsked = (ballot.countAsked ?? []).includes(own);
  const ask = (): void => void act({ type: "askForCount", delegation: own, ballot: ballot.n });
  return (
    <>
      <p className="vote-ask">{t(`delegate:vote.${ballot.method === "sight" ? "raiseBySight" : "raise"}`)}</p>
      {hasAsked && <p role="status">{t("delegate:vote.countAsked")}</p>}
      {mayAsk && !hasAsked && <Button onPress={ask}>{t("delegate:vote.askCount")}</Button>}
      <Button onPress={onDone}>{t("delegate:vote.aside")}</Button>
    </>
  );
}

function Objecting({ ballot, onDone }: AnswerProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const object = (): void => void act({ type: "object", delegation: own, ballot: ballot.n });
  return (
    <>
      <p className="vote-ask">{t("delegate:vote.silence")}</p>
      <div className="delegate-votes">
        <Button onPress={onDone}>{t("delegate:vote.noObjection")}</Button>
        <Button onPress={object}>{t("delegate:vote.object")}</Button>
      </div>
    </>
  );
}

function Voting({ ballot, isChange, onDone }: AnswerProps & Readonly<{ isChange: boolean }>): ReactNode {
  return (
    <>
      <VoteButtons ballot={ballot} withRights={false} onVoted={onDone} />
      {isChange && (
        <Button look="quiet" onPress={onDone}>
          {t("delegate:vote.keep")}
        </Button>
      )}
    </>
  );
}

/** In a roll call a delegation votes when it is called. It may pass once, or vote with rights, as the rules allow. */
function Called({ ballot, onDone }: AnswerProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const { pack } = useCommittee();
  const choices = useChoices().ballot;
  const [withRights, setRights] = useState(false);
  const pass = (): void => void act({ type: "pass", delegation: own, ballot: ballot.n });
  return (
    <>
      <p className="vote-ask">{t("delegate:vote.called")}</p>
      <VoteButtons ballot={ballot} withRights={withRights} onVoted={onDone}>
        {choices?.mayPass === true && <Button onPress={pass}>{t("committee:ballot.pass")}</Button>}
      </VoteButtons>
      {pack.withRights && ballot.on.type === "paper" && (
        <Checkbox isSelected={withRights} onChange={setRights}>
          {t("delegate:vote.withRights")}
        </Checkbox>
      )}
    </>
  );
}

type ButtonsProps = Readonly<{
  ballot: OpenBallot;
  withRights: boolean;
  onVoted: () => void;
  children?: ReactNode;
}>;

function VoteButtons({ ballot, withRights, onVoted, children }: ButtonsProps): ReactNode {
  const own = useOwn();
  const act = useAct();
  const allowed = useChoices().ballot?.choices[own] ?? [];
  const mine = ballot.votes[own]?.choice;
  // The number of the ballot makes sure that a vote that arrives late does not count for the next question.
  const vote = (choice: Choice): void => {
    const order = { type: "vote", delegation: own, choice, withRights, ballot: ballot.n } as const;
    void act(order).then((refused) => refused === null && onVoted());
  };
  return (
    <fieldset className="delegate-votes" aria-label={t("delegate:vote.heading")}>
      {CHOICES.filter((choice) => allowed.includes(choice)).map((choice) => (
        <Button
          key={choice}
          look={mine === choice ? "primary" : "plain"}
          aria-pressed={mine === choice}
          onPress={() => vote(choice)}
        >
          {t(`committee:ballot.choice.${choice}`)}
          {mine === choice && <span aria-hidden="true"> ✓</span>}
        </Button>
      ))}
      {children}
    </fieldset>
  );
}
