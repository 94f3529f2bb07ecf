import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { handsIn, hasCrisis, NO_POLLS, shownPoll } from "../../client/selectors/committee/crisis.ts";
import { LONGEST_NAME } from "../../client/selectors/committee/delegation-list.ts";
import type { OpenStrawPoll } from "../../committee/state/crisis.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useAct, useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { SeatPick } from "./seat-pick.tsx";

/** Straw polls that delegations ask for, and the one that is being taken. None of them is a vote. */
export function StrawPollPart(): ReactNode {
  const state = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  const [isEntering, setEntering] = useState(false);
  if (!hasCrisis(state.pack, "strawPolls") || state.session !== "open") return null;
  const { open, taken } = shownPoll(state, entries);
  const { asked } = state.strawPolls ?? NO_POLLS;
  return (
    <section className="sheet stack" aria-labelledby="polls-heading">
      <h3 id="polls-heading" className="eyebrow">
        {t("committee:crisis.poll.heading")}
      </h3>
      {open !== null && <Taking key={open.n} poll={open} />}
      {taken !== null && (
        <p role="status">
          <bdi>{taken.question}</bdi>{" "}
          <strong>{t("committee:crisis.poll.result", { yes: taken.yes, no: taken.no })}</strong>
        </p>
      )}
      {asked.map(({ n }) => (
        <Asked key={n} poll={n} />
      ))}
      {open === null && isEntering && <AskForm onDone={() => setEntering(false)} />}
      {open === null && !isEntering && (
        <Button onPress={() => setEntering(true)}>{t("committee:crisis.poll.enter")}</Button>
      )}
    </section>
  );
}

function Asked({ poll }: Readonly<{ poll: number }>): ReactNode {
  const { strawPolls = NO_POLLS } = useCommittee();
  const names = useNames();
  const act = useAct();
  const asked = strawPolls.asked.find(({ n }) => n === poll);
  if (asked === undefined) return null;
  return (
    <div className="stack first-motion">
      <p>{t("committee:crisis.poll.asks", { seat: names.seat(asked.by), question: asked.question })}</p>
      <div className="row">
        <Button size="small" onPress={() => void act({ type: "openStrawPoll", poll })}>
          {t("committee:crisis.poll.take")}
        </Button>
        <Button size="small" look="quiet" onPress={() => void act({ type: "dropStrawPoll", poll })}>
          {t("committee:crisis.poll.drop")}
        </Button>
      </div>
    </div>
  );
}

/** The chair counts the hands in the room, or takes over what the phones say. */
function Taking({ poll }: Readonly<{ poll: OpenStrawPoll }>): ReactNode {
  const act = useAct();
  const heading = useArrivalFocus(true);
  const phones = handsIn(poll);
  const [counted, setCounted] = useState<Readonly<{ yes?: number; no?: number }>>({});
  const hands = { ...phones, ...counted };
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <h4 ref={heading} tabIndex={-1}>
        {t("committee:crisis.poll.binding")}
      </h4>
      <p className="committee-question" dir="auto">
        {poll.question}
      </p>
      <p className="small soft" role="status">
        {t("committee:crisis.poll.fromPhones", phones)}
      </p>
      <div className="count-fields">
        {(["yes", "no"] as const).map((one) => (
          <NumberBox
            key={one}
            label={t(`committee:crisis.poll.${one}`)}
            value={hands[one]}
            least={0}
            most={400}
            onChange={(value) => setCounted({ ...counted, [one]: value })}
          />
        ))}
      </div>
      <div className="row">
        <Button look="primary" onPress={() => void act({ type: "closeStrawPoll", ...hands })}>
          {t("committee:crisis.poll.close")}
        </Button>
        <Button look="quiet" onPress={() => void act({ type: "dropStrawPoll", poll: poll.n })}>
          {t("committee:crisis.poll.stop")}
        </Button>
      </div>
    </form>
  );
}

/** A straw poll that a delegation asks for in the room. It is taken at once. */
function AskForm({ onDone }: Readonly<{ onDone: () => void }>): ReactNode {
  const { strawPolls = NO_POLLS } = useCommittee();
  const act = useAct();
  const [question, setQuestion] = useState("");
  const enter = async (delegation: DelegationId): Promise<void> => {
    const poll = strawPolls.last + 1;
    const asked = { type: "askStrawPoll", delegation, question: question.trim() } as const;
    if ((await act(asked, { type: "openStrawPoll", poll })) === null) onDone();
  };
  return (
    <fieldset
      className="committee-fields bare"
      aria-label={t("committee:crisis.poll.enter")}
      onKeyDown={({ key }) => key === "Escape" && onDone()}
    >
      <TextField
        label={t("committee:crisis.poll.question")}
        value={question}
        onChange={setQuestion}
        maxLength={LONGEST_NAME}
        isFirst
      />
      <SeatPick
        label={t("committee:crisis.poll.by")}
        group="speakers"
        onPick={(delegation) => void enter(delegation)}
      />
      <Button look="quiet" onPress={onDone}>
        {t("committee:paper.cancel")}
      </Button>
    </fieldset>
  );
}
