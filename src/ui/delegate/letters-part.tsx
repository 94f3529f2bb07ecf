import { type ReactNode, useEffect, useRef, useState } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import {
  answersOf,
  LONGEST_REQUEST,
  lettersFor,
  noteMode,
  REQUEST_TOPICS,
  receivedBy,
} from "../../client/selectors/committee/letters.ts";
import { isMember } from "../../client/selectors/committee/seats.ts";
import type { Letter, NoteMode, RequestTopic } from "../../committee/state/letter.ts";
import { NoteForm } from "../committee/note-form.tsx";
import { useSeats } from "../committee/seat-pick.tsx";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect, Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { NewestLetter, OwnLetter } from "./own-letter.tsx";
import { useUnread } from "./use-unread.ts";

/** How many notes and answers have come since the messages were last read here. */
export function useUnreadLetters(isReading: boolean): number {
  return useUnread(receivedBy(useCommittee(), useOwn()), isReading);
}

/** A delegation's requests to the chair, and its notes to and from others. The host sends them to nobody else. */
export function LettersPart(): ReactNode {
  const own = useOwn();
  const state = useCommittee();
  const mode = noteMode(state);
  const isClosed = state.session === "closed";
  const [to, setTo] = useState("");
  const mayWrite = !isClosed && mode !== "off";
  const letters = lettersFor(state, own);
  const received = letters.filter((one) => one.to === own);
  const sent = letters.filter((one) => one.to !== own);
  // The newest note and the newest request stand below their buttons, so that somebody who sends one sees it go.
  const note = mayWrite ? sent.find(({ to }) => to !== null) : undefined;
  const request = isClosed ? undefined : sent.find(({ to }) => to === null);
  return (
    <div className="stack">
      <ul className="stack">
        {received.map((one) => (
          <li key={one.n} className="crisis-note stack">
            <Received note={one} onReply={mayWrite ? () => setTo(one.by) : null} />
          </li>
        ))}
      </ul>
      {mayWrite && (
        <WriteNote mode={mode} to={to} onTo={setTo}>
          <NewestLetter letter={note} />
        </WriteNote>
      )}
      {!isClosed && (
        <AskChair>
          <NewestLetter letter={request} />
        </AskChair>
      )}
      <ul className="stack">
        {sent
          .filter((one) => one !== note && one !== request)
          .map((one) => (
            <li key={one.n} className="crisis-note stack">
              <OwnLetter letter={one} />
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Asks the chair for something. Only a free request needs words. */
function AskChair({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  const own = useOwn();
  const act = useAct();
  const [topic, setTopic] = useState<RequestTopic>("procedure");
  const [text, setText] = useState("");
  const send = async (): Promise<void> => {
    const order = { type: "sendRequest", delegation: own, topic, text: text.trim() } as const;
    if ((await act(order)) === null) setText("");
  };
  const topics = REQUEST_TOPICS.filter((one) => one !== "here" && one !== "hereVoting");
  return (
    <section className="stack" aria-labelledby="ask-chair">
      <h2 id="ask-chair" className="eyebrow">
        {t("delegate:letter.ask")}
      </h2>
      <Select<RequestTopic>
        label={t("delegate:letter.about")}
        selected={topic}
        onSelect={setTopic}
        items={topics.map((id) => ({ id, text: t(`committee:letter.topic.${id}`) }))}
      />
      <TextField
        label={t("delegate:letter.words")}
        value={text}
        onChange={setText}
        maxLength={LONGEST_REQUEST}
        isLong
      />
      <Button isDisabled={topic === "other" && text.trim() === ""} onPress={() => void send()}>
        {t("delegate:letter.send")}
      </Button>
      {children}
    </section>
  );
}

type WriteProps = Readonly<{
  mode: Exclude<NoteMode, "off">;
  to: string;
  onTo: (delegation: string) => void;
  children: ReactNode;
}>;

function WriteNote({ mode, to, onTo, children }: WriteProps): ReactNode {
  const own = useOwn();
  const seats = useSeats("all", [own]);
  const heading = useRef<HTMLHeadingElement>(null);
  // A reply begins at the form, with its receiver chosen.
  useEffect(() => {
    if (to !== "") heading.current?.focus();
  }, [to]);
  return (
    <section className="stack" aria-labelledby="write-note">
      <h2 ref={heading} tabIndex={-1} id="write-note" className="eyebrow">
        {t("delegate:letter.write")}
      </h2>
      <SearchSelect label={t("delegate:letter.to")} items={seats} selected={to} onSelect={onTo} />
      <NoteForm
        label={t("delegate:letter.text")}
        hint={t(`delegate:letter.hint.${mode}`)}
        button={t("delegate:letter.sendNote")}
        isDisabled={to === ""}
        orderOf={(text) => ({ type: "sendNoteTo", delegation: own, to, text })}
      />
      {children}
    </section>
  );
}

type ReceivedProps = Readonly<{ note: Letter; onReply: (() => void) | null }>;

function Received({ note, onReply }: ReceivedProps): ReactNode {
  const { n: letter, by, text, at, isReported, status } = note;
  const own = useOwn();
  const act = useAct();
  const names = useNames();
  const seat = names.seat(by);
  return (
    <>
      <p>
        <strong>{t("delegate:letter.received", { seat, time: clockTime(at) })}</strong>
      </p>
      {status === "withdrawn" ? (
        <p>{t("delegate:letter.withdrawn")}</p>
      ) : (
        <>
          <p className="crisis-text" dir="auto">
            {text}
          </p>
          <div className="row">
            {onReply !== null && (
              <Button size="small" aria-label={t("delegate:letter.replyTo", { seat })} onPress={onReply}>
                {t("delegate:letter.reply")}
              </Button>
            )}
            {isReported ? (
              <p className="small">{t("delegate:letter.reported")}</p>
            ) : (
              <Button
                size="small"
                look="quiet"
                aria-label={t("delegate:letter.reportOf", { seat })}
                onPress={() => void act({ type: "reportNote", letter, delegation: own })}
              >
                {t("delegate:letter.report")}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** Whether the chair still has to record that this delegation is here, and the act that says so. */
function useSayHere(): Readonly<{ hasSaid: boolean; say: (topic: RequestTopic) => void }> {
  const own = useOwn();
  const act = useAct();
  const hasSaid = answersOf(useCommittee()).some(({ by }) => by === own);
  const say = (topic: RequestTopic): void =>
    void act({ type: "sendRequest", delegation: own, topic, text: "" });
  return { hasSaid, say };
}

/** A delegation that is marked absent says that it has come; the chair then marks it as present. */
export function HereNotice(): ReactNode {
  const { session } = useCommittee();
  const { hasSaid, say } = useSayHere();
  return (
    <div className="notice row">
      <p role="status">{t(hasSaid ? "delegate:letter.hereSent" : "delegate:absent")}</p>
      {!hasSaid && session !== "closed" && (
        <Button size="small" onPress={() => say("here")}>
          {t("delegate:letter.here")}
        </Button>
      )}
    </div>
  );
}

/** While the roll is called, a delegation answers on its device until its name has been called. */
export function RollAnswer(): ReactNode {
  const own = useOwn();
  const state = useCommittee();
  const { hasSaid, say } = useSayHere();
  const { rollCall, pack } = state;
  if (rollCall === null || !rollCall.order.slice(rollCall.next).includes(own)) return null;
  return (
    <section className="sheet stack" aria-labelledby="roll-answer">
      <h2 id="roll-answer" className="eyebrow">
        {t("committee:rollCall.heading")}
      </h2>
      <p role="status">{t(hasSaid ? "delegate:letter.rollSaid" : "delegate:letter.roll")}</p>
      {!hasSaid && (
        <div className="row">
          <Button look="primary" onPress={() => say("here")}>
            {t("delegate:letter.rollPresent")}
          </Button>
          {pack.attendance === "declared" && isMember(state, own) && (
            <Button onPress={() => say("hereVoting")}>{t("delegate:letter.rollVoting")}</Button>
          )}
        </div>
      )}
    </section>
  );
}
