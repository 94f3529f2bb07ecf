import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { wordsText } from "../../client/sentences/message-words.ts";
import { answerTo } from "../../client/sessions/room/answer-to.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { RoomView } from "../../room/message.ts";
import type { SentMessage } from "../../room/said.ts";
import { useRoom, useSession, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { Refused } from "./room-notices.tsx";
import { TalkCompose } from "./talk-compose.tsx";

/** How many of the newest messages stand above the form. Older ones are folded below it, so that _Send_ is in sight. */
const MOST_SHOWN = 2;

type TalkProps = Readonly<{ room: RoomView; onClose: () => void }>;

/** Messages from the teacher and between delegations: set phrases, or notes if the teacher allows them. */
export function TalkDialog({ room, onClose }: TalkProps): ReactNode {
  const refused = useRoom((state) => state.refused);
  const own = room.place?.seat ?? null;
  const others = room.seats.flatMap(({ seat, isTaken }) => (isTaken && seat !== own ? [seat] : []));
  // Chosen once: a message that comes while the pupil writes must not change whom the answer goes to.
  const [chosen, choose] = useState(() => answerTo(room.said, own, others));
  const to = chosen ?? others[0] ?? null;
  const isOff = room.settings.talk === "off";
  const said = room.said.toReversed();
  const words = (all: readonly SentMessage[]): ReactNode => (
    <Heard own={own} said={all} onAnswer={isOff ? null : choose} />
  );
  return (
    <Dialog title={t("room:talk.heading")} isOpen isWide onClose={onClose}>
      <FromTeacher room={room} />
      {words(said.slice(0, MOST_SHOWN))}
      {!isOff && to !== null && <TalkCompose room={room} others={others} to={to} onChoose={choose} />}
      {said.length > MOST_SHOWN && (
        <Disclosure title={t("room:talk.earlier")} level={3}>
          {words(said.slice(MOST_SHOWN))}
        </Disclosure>
      )}
      {room.settings.talk === "notes" && <PressWall room={room} />}
      <Refused reason={refused} />
    </Dialog>
  );
}

function FromTeacher({ room }: Pick<TalkProps, "room">): ReactNode {
  const session = useSession();
  const last = room.unread.at(-1);
  if (room.messages.length === 0) return null;
  return (
    <section>
      <h3>{t("room:talk.teacher")}</h3>
      {last !== undefined && (
        <div className="notice stack">
          <p className="small soft">{t("room:message.old")}</p>
          {room.unread.map(({ number, text }) => (
            <p key={number} dir="auto">
              {text}
            </p>
          ))}
          <Button
            look="primary"
            onPress={() => void session?.order({ type: "readMessage", number: last.number })}
          >
            {t("room:message.read")}
          </Button>
        </div>
      )}
      <ul className="talk-list">
        {room.messages.slice(0, room.messages.length - room.unread.length).map(({ text, at }) => (
          <li key={at} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

type HeardProps = Readonly<{
  own: Seat | null;
  said: readonly SentMessage[];
  /** Null if delegations cannot write to each other. */
  onAnswer: ((to: Seat) => void) | null;
}>;

function Heard({ own, said, onAnswer }: HeardProps): ReactNode {
  if (said.length === 0) return <p className="soft">{t("room:talk.none")}</p>;
  return (
    <ul className="talk-list">
      {said.map((one) => (
        <Words
          key={`${one.from}/${one.to}/${one.number}`}
          said={one}
          isOwn={one.from === own}
          onAnswer={onAnswer}
        />
      ))}
    </ul>
  );
}

type WordsProps = Pick<HeardProps, "onAnswer"> & Readonly<{ said: SentMessage; isOwn: boolean }>;

function Words({ said, isOwn, onAnswer }: WordsProps): ReactNode {
  const session = useSession();
  const { scenario } = useTable();
  const { phrase } = said.words;
  const from = countryName(said.from);
  return (
    <li>
      <strong>
        {isOwn
          ? t("room:talk.sentTo", { state: countryName(said.to) })
          : t("room:talk.from", { state: from })}
      </strong>
      <bdi>{wordsText(said.words, scenario)}</bdi>
      {!isOwn && onAnswer !== null && (
        <Button
          size="small"
          aria-label={t("room:talk.answerTo", { state: from })}
          onPress={() => onAnswer(said.from)}
        >
          {t("room:talk.answer")}
        </Button>
      )}
      {!isOwn && phrase === null && (
        <Button
          size="small"
          look="quiet"
          isDisabled={said.isReported}
          onPress={() => void session?.order({ type: "report", from: said.from, number: said.number })}
        >
          {t(said.isReported ? "room:talk.reported" : "room:talk.report")}
        </Button>
      )}
    </li>
  );
}

const LONGEST = 280;

/** Statements to the press, which everybody at the table can read. */
function PressWall({ room }: Pick<TalkProps, "room">): ReactNode {
  const session = useSession();
  const [text, setText] = useState("");
  const post = (): void => {
    void session?.order({ type: "post", text }).then(({ ok }) => ok && setText(""));
  };
  return (
    <section>
      <h3>{t("room:talk.press")}</h3>
      <ul className="talk-list">
        {room.press.map(({ from, text: said, at }) => (
          <li key={`${from}/${at}`}>
            <strong>{countryName(from)}</strong> <bdi>{said}</bdi>
          </li>
        ))}
      </ul>
      <TextField label={t("room:talk.post")} value={text} onChange={setText} maxLength={LONGEST} />
      <Button isDisabled={text.trim() === ""} onPress={post}>
        {t("room:talk.send")}
      </Button>
    </section>
  );
}
