import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { useCommittee } from "../hooks/use-committee.ts";
import { NoteForm } from "./note-form.tsx";

/** Notes that the two chairs write to each other. */
export function NotesTab(): ReactNode {
  const { notes } = useCommittee();
  return (
    <div className="stack">
      <h3 className="visually-hidden">{t("committee:notes.heading")}</h3>
      <p className="small soft">{t("committee:notes.lead")}</p>
      <NoteForm
        label={t("committee:notes.text")}
        button={t("committee:notes.add")}
        isSmall
        orderOf={(text) => ({ type: "writeNote", text })}
      />
      {notes.length === 0 && <p className="small soft">{t("committee:notes.none")}</p>}
      <ul className="stack">
        {notes.toReversed().map((note) => (
          <li key={`${note.at}/${note.text}`}>
            <span className="numbers soft small">{clockTime(note.at)}</span> <bdi>{note.text}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
