import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { openWishes } from "../../client/selectors/match/open-wishes.ts";
import { wordsText } from "../../client/sentences/message-words.ts";
import { PHRASES } from "../../client/sessions/room/phrases.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { DelegationMessage } from "../../room/fact.ts";
import type { RoomView } from "../../room/message.ts";
import { useSession, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";

const NONE = "-1";

type Ready = Readonly<{
  id: string;
  words: DelegationMessage & Readonly<{ phrase: NonNullable<DelegationMessage["phrase"]> }>;
}>;

/** The ready messages: first that the reader wants the wording of its wish, for each article on the floor. */
function useReady(): readonly Ready[] {
  const { view } = useTable();
  const wishes = openWishes(view).map(
    ({ article, alternative }): Ready => ({
      id: `weWant-${article}`,
      words: { phrase: "weWant", text: "", article, alternative },
    }),
  );
  const plain = PHRASES.filter((phrase) => phrase !== "weWant");
  return [
    ...wishes,
    ...plain.map((phrase): Ready => ({ id: phrase, words: { phrase, text: "", article: -1 } })),
  ];
}

type ComposeProps = Readonly<{
  room: RoomView;
  others: readonly Seat[];
  to: Seat;
  onChoose: (to: Seat) => void;
}>;

/** The form for a message to another delegation. A wish names its article; the other ready messages may name one. */
export function TalkCompose({ room, others, to, onChoose }: ComposeProps): ReactNode {
  const session = useSession();
  const { names, scenario } = useTable();
  const ready = useReady();
  const [chosen, choose] = useState("");
  const [article, setArticle] = useState(NONE);
  const one = ready.find(({ id }) => id === chosen) ?? ready[0];
  if (one === undefined) return null;
  const { phrase, alternative } = one.words;
  const about = alternative === undefined ? Number(article) : one.words.article;
  return (
    <section className="talk-compose">
      <Select
        label={t("room:talk.to")}
        items={others.map((seat) => ({ id: seat, text: countryName(seat) }))}
        selected={to}
        onSelect={onChoose}
      />
      <Select
        label={t("room:talk.phrase")}
        items={ready.map(({ id, words }) => ({ id, text: wordsText(words, scenario) }))}
        selected={one.id}
        onSelect={choose}
      />
      {alternative === undefined && (
        <Select
          label={t("room:talk.about")}
          items={[
            { id: NONE, text: t("room:talk.noArticle") },
            ...scenario.articles.map((_, at) => ({ id: String(at), text: names.article(at) })),
          ]}
          selected={article}
          onSelect={setArticle}
        />
      )}
      <Button onPress={() => void session?.order({ type: "say", to, phrase, article: about, alternative })}>
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
