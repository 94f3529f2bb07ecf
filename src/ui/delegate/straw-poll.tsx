import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { HANDS, hasCrisis, NO_POLLS, shownPoll } from "../../client/selectors/committee/crisis.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import { isPresent } from "../../client/selectors/committee/seats.ts";
import { useAct, useCommittee, useCommitteePage } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";

/** The straw poll that is being taken, or has just been. It says that it binds nobody. */
export function StrawPollCard(): ReactNode {
  const own = useOwn();
  const act = useAct();
  const state = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  const { open, taken } = shownPoll(state, entries);
  const poll = open ?? taken;
  if (poll === null) return null;
  const given = open?.hands[own];
  return (
    <section className="sheet stack" aria-labelledby="poll-heading">
      <h2 id="poll-heading" className="eyebrow">
        {t("committee:crisis.poll.binding")}
      </h2>
      <p>{poll.question}</p>
      {open !== null && isPresent(state, own) && (
        <div className="row">
          {HANDS.map((choice) => (
            <Button
              key={choice}
              isDisabled={given === choice}
              onPress={() => void act({ type: "answerStrawPoll", delegation: own, choice })}
            >
              {t(`delegate:crisis.answer.${choice}`)}
            </Button>
          ))}
        </div>
      )}
      <p role="status">
        {given !== undefined && t(`delegate:crisis.answeredAs.${given}`)}
        {taken !== null && t("committee:crisis.poll.result", { yes: taken.yes, no: taken.no })}
      </p>
    </section>
  );
}

/** Asks the chair to take a straw poll on a question. */
export function StrawPollAsk(): ReactNode {
  const own = useOwn();
  const act = useAct();
  const state = useCommittee();
  const [question, setQuestion] = useState("");
  const [isAsking, setAsking] = useState(false);
  const { pack, session, strawPolls = NO_POLLS } = state;
  if (!hasCrisis(pack, "strawPolls") || session !== "open" || !isPresent(state, own)) return null;
  const asked = strawPolls.asked.find(({ by }) => by === own);
  const ask = async (): Promise<void> => {
    if ((await act({ type: "askStrawPoll", delegation: own, question: question.trim() })) !== null) return;
    setQuestion("");
    setAsking(false);
  };
  if (asked !== undefined)
    return (
      <p>
        {t("delegate:crisis.asked", { question: asked.question })}{" "}
        <Button size="small" look="quiet" onPress={() => void act({ type: "dropStrawPoll", poll: asked.n })}>
          {t("delegate:crisis.takeBack")}
        </Button>
      </p>
    );
  if (!isAsking) return <Button onPress={() => setAsking(true)}>{t("delegate:crisis.poll")}</Button>;
  return (
    <div className="stack committee-form">
      <TextField
        label={t("delegate:crisis.question")}
        value={question}
        onChange={setQuestion}
        maxLength={LONGEST_NAME}
        isFirst
        onEscape={() => setAsking(false)}
      />
      <div className="row">
        <Button isDisabled={question.trim() === ""} onPress={() => void ask()}>
          {t("delegate:crisis.ask")}
        </Button>
        <Button look="quiet" onPress={() => setAsking(false)}>
          {t("committee:paper.cancel")}
        </Button>
      </div>
    </div>
  );
}
