import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { NoteForm } from "../committee/note-form.tsx";
import { useCommittee } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { useUnread } from "./use-unread.ts";

/** How many answers have come since the notes were last read here. @param isReading whether they are in sight now */
export function useUnreadAnswers(isReading: boolean): number {
  const { staffNotes = [] } = useCommittee();
  const answers = staffNotes.filter(({ answer }) => answer !== null).length;
  return useUnread(answers, isReading);
}

/** An answer has come, and where it is. */
export function AnswerNotice({ onRead }: Readonly<{ onRead: () => void }>): ReactNode {
  return (
    <section className="sheet row">
      <p>{t("delegate:crisis.answered")}</p>
      <Button size="small" onPress={onRead}>
        {t("delegate:crisis.read")}
      </Button>
    </section>
  );
}

/** This delegation's notes to the crisis staff with their answers. The host sends them to no other delegation. */
export function NotesPart(): ReactNode {
  const own = useOwn();
  const { staffNotes = [], session } = useCommittee();
  return (
    <div className="stack">
      {session !== "closed" && (
        <NoteForm
          label={t("delegate:crisis.write")}
          hint={t("delegate:crisis.hint")}
          button={t("delegate:crisis.send")}
          orderOf={(text) => ({ type: "sendNote", delegation: own, text })}
        />
      )}
      {staffNotes.length === 0 && <p className="soft">{t("delegate:crisis.none")}</p>}
      <ul className="stack">
        {staffNotes.toReversed().map(({ n, text: words, at, answer }) => (
          <li key={n} className="crisis-note stack">
            <p className="small soft">{t("delegate:crisis.yours", { time: clockTime(at) })}</p>
            <p className="crisis-text" dir="auto">
              {words}
            </p>
            {answer === null ? (
              <p className="small soft">{t("delegate:crisis.noAnswer")}</p>
            ) : (
              <p className="crisis-text" dir="auto">
                <strong>{t("committee:crisis.notes.answered", { time: clockTime(answer.at) })}</strong>{" "}
                {answer.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
