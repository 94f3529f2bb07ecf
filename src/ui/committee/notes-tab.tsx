import { type ReactNode, useState } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { useAct, useCommittee } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";

const LONGEST_NOTE = 1000;

/** Notes that the two chairs write to each other. */
export function NotesTab(): ReactNode {
  const { notes } = useCommittee();
  const act = useAct();
  const [text, setText] = useState("");
  const add = async (): Promise<void> => {
    if ((await act({ type: "writeNote", text: text.trim() })) === null) setText("");
  };
  return (
    <div className="stack">
      <h3 className="visually-hidden">{t("committee:notes.heading")}</h3>
      <p className="small soft">{t("committee:notes.lead")}</p>
      <TextField
        label={t("committee:notes.text")}
        value={text}
        onChange={setText}
        maxLength={LONGEST_NOTE}
        isLong
      />
      <Button size="small" isDisabled={text.trim() === ""} onPress={() => void add()}>
        {t("committee:notes.add")}
      </Button>
      {notes.length === 0 && <p className="small soft">{t("committee:notes.none")}</p>}
      <ul className="stack">
        {notes.toReversed().map((note) => (
          <li key={`${note.at}/${note.text}`}>
            <span className="numbers soft small">{clockTime(note.at)}</span> {note.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
