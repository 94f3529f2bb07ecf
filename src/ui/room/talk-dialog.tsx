import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { PHRASES, type Phrase } from "../../client/sessions/room/phrases.ts";
import type { RoomView } from "../../room/message.ts";
import type { SentMessage } from "../../room/said.ts";
import { useRoom, useSession, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { Refused } from "./room-notices.tsx";

type TalkProps = Readonly<{ room: RoomView; onClose: () => void }>;

/** Messages from the teacher and between delegations: set phrases, or notes if the teacher allows them. */
export function TalkDialog({ room, onClose }: TalkProps): ReactNode {
  const refused = useRoom((state) => state.refused);
  return (
    <Dialog title={t("room:talk.heading")} isOpen isWide onClose={onClose}>
      <FromTeacher room={room} />
      <Heard room={room} />
      {room.settings.talk !== "off" && <Compose room={room} />}
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
          <li key={at}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function Heard({ room }: Pick<TalkProps, "room">): ReactNode {
  if (room.said.length === 0) return <p className="soft">{t("room:talk.none")}</p>;
  return (
    <ul className="talk-list">
      {room.said.toReversed().map((said) => (
        <Words
          key={`${said.from}/${said.to}/${said.number}`}
          said={said}
          isOwn={said.from === room.place?.seat}
        />
      ))}
    </ul>
  );
}

function Words({ said, isOwn }: Readonly<{ said: SentMessage; isOwn: boolean }>): ReactNode {
  const session = useSession();
  const { names } = useTable();
  const { phrase, text, article } = said.words;
  const words = phrase === null ? text : t(`room:talk.phrases.${phrase}`);
  return (
    <li>
      <strong>
        {isOwn
          ? t("room:talk.sentTo", { state: countryName(said.to) })
          : t("room:talk.from", { state: countryName(said.from) })}
      </strong>
      <span>
        {article < 0 ? words : t("room:talk.phraseOn", { phrase: words, article: names.article(article) })}
      </span>
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

const NONE = "-1";

function Compose({ room }: Pick<TalkProps, "room">): ReactNode {
  const session = useSession();
  const { names, scenario } = useTable();
  const others = room.seats.filter(({ seat, isTaken }) => isTaken && seat !== room.place?.seat);
  const [to, setTo] = useState(others[0]?.seat ?? "");
  const [phrase, setPhrase] = useState<Phrase>(PHRASES[0]);
  const [article, setArticle] = useState(NONE);
  if (others.length === 0) return null;
  return (
    <section className="talk-compose">
      <Select
        label={t("room:talk.to")}
        items={others.map(({ seat }) => ({ id: seat, text: countryName(seat) }))}
        selected={to}
        onSelect={setTo}
      />
      <Select
        label={t("room:talk.phrase")}
        items={PHRASES.map((id) => ({ id, text: t(`room:talk.phrases.${id}`) }))}
        selected={phrase}
        onSelect={setPhrase}
      />
      <Select
        label={t("room:talk.about")}
        items={[
          { id: NONE, text: t("room:talk.noArticle") },
          ...scenario.articles.map((_, at) => ({ id: String(at), text: names.article(at) })),
        ]}
        selected={article}
        onSelect={setArticle}
      />
      <Button onPress={() => void session?.order({ type: "say", to, phrase, article: Number(article) })}>
        {t("room:talk.send")}
      </Button>
      {room.settings.talk === "notes" && <Note to={to} />}
    </section>
  );
}

const LONGEST = 280;

function Note({ to }: Readonly<{ to: string }>): ReactNode {
  const session = useSession();
  const [text, setText] = useState("");
  const send = (): void => {
    void session?.order({ type: "write", to, text }).then(({ ok }) => ok && setText(""));
  };
  return (
    <>
      <TextField
        label={t("room:talk.write")}
        hint={t("room:talk.readable")}
        value={text}
        onChange={setText}
        maxLength={LONGEST}
        isLong
      />
      <Button isDisabled={text.trim() === ""} onPress={send}>
        {t("room:talk.send")}
      </Button>
    </>
  );
}

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
            <strong>{countryName(from)}</strong> <span>{said}</span>
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
