import { type ReactNode, useState } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { hasCrisis, LONGEST_HEADLINE } from "../../client/selectors/committee/crisis.ts";
import type { StaffNote } from "../../committee/state/crisis.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { NoteForm } from "./note-form.tsx";
import { useSeats } from "./seat-pick.tsx";
import { UpdateList } from "./update-list.tsx";

/** What the crisis staff does: it announces what has happened, and answers the notes of delegations. */
export function CrisisTab(): ReactNode {
  const { pack } = useCommittee();
  return (
    <div className="stack">
      {hasCrisis(pack, "updates") && <Updates />}
      {hasCrisis(pack, "notes") && <Notes />}
    </div>
  );
}

function Updates(): ReactNode {
  const { updates = [], session } = useCommittee();
  const [typed, setTyped] = useState("");
  const headline = typed.trim();
  return (
    <section className="stack" aria-labelledby="updates-heading">
      <h3 id="updates-heading">{t("committee:crisis.updates.heading")}</h3>
      {session !== "closed" && (
        <>
          <TextField
            label={t("committee:crisis.updates.headline")}
            hint={t("committee:crisis.updates.headlineHint")}
            value={typed}
            onChange={setTyped}
            maxLength={LONGEST_HEADLINE}
          />
          <NoteForm
            label={t("committee:crisis.updates.text")}
            hint={t("committee:crisis.updates.lead")}
            button={t("committee:crisis.updates.announce")}
            orderOf={(text) => ({ type: "announceUpdate", text, ...(headline === "" ? {} : { headline }) })}
            onSent={() => setTyped("")}
          />
        </>
      )}
      {updates.length === 0 ? (
        <p className="small soft">{t("committee:crisis.updates.none")}</p>
      ) : (
        <UpdateList updates={updates} />
      )}
    </section>
  );
}

/** Notes that wait for an answer come first. */
function Notes(): ReactNode {
  const { staffNotes = [], session } = useCommittee();
  const [isEntering, setEntering] = useState(false);
  const answered = ({ answer }: StaffNote): number => (answer === null ? 0 : 1);
  const sorted = staffNotes.toSorted((a, b) => answered(a) - answered(b) || b.n - a.n);
  return (
    <section className="stack" aria-labelledby="staff-notes-heading">
      <h3 id="staff-notes-heading">{t("committee:crisis.notes.heading")}</h3>
      <p className="small soft">{t("committee:crisis.notes.lead")}</p>
      {sorted.length === 0 && <p className="small soft">{t("committee:crisis.notes.none")}</p>}
      <ul className="stack">
        {sorted.map((note) => (
          <OneNote key={note.n} note={note} isClosed={session === "closed"} />
        ))}
      </ul>
      {isEntering && <EnterNote onDone={() => setEntering(false)} />}
      {!isEntering && session !== "closed" && (
        <Button size="small" look="quiet" onPress={() => setEntering(true)}>
          {t("committee:crisis.notes.enter")}
        </Button>
      )}
    </section>
  );
}

type OneNoteProps = Readonly<{ note: StaffNote; isClosed: boolean }>;

function OneNote({ note: { n, by, text, at, answer }, isClosed }: OneNoteProps): ReactNode {
  const names = useNames();
  return (
    <li className="crisis-note stack">
      <p>
        <strong>{t("committee:crisis.notes.from", { seat: names.seat(by), time: clockTime(at) })}</strong>
      </p>
      <p className="crisis-text" dir="auto">
        {text}
      </p>
      {answer !== null && (
        <p className="crisis-text small">
          <strong>{t("committee:crisis.notes.answered", { time: clockTime(answer.at) })}</strong>{" "}
          <bdi>{answer.text}</bdi>
        </p>
      )}
      {answer === null && !isClosed && (
        <NoteForm
          label={t("committee:crisis.notes.answerTo", { seat: names.seat(by) })}
          button={t("committee:crisis.notes.send")}
          isSmall
          orderOf={(words) => ({ type: "answerNote", note: n, text: words })}
        />
      )}
    </li>
  );
}

/** A note that a delegation without a device has handed in on paper. */
function EnterNote({ onDone }: Readonly<{ onDone: () => void }>): ReactNode {
  const [seat, setSeat] = useState<DelegationId>("");
  return (
    <div className="stack committee-form">
      <SearchSelect
        label={t("committee:crisis.notes.by")}
        items={useSeats("speakers")}
        selected={seat}
        onSelect={setSeat}
      />
      <NoteForm
        label={t("committee:crisis.notes.text")}
        button={t("committee:notes.add")}
        orderOf={(text) => ({ type: "sendNote", delegation: seat, text })}
        onSent={onDone}
      />
      <p>
        <Button look="quiet" onPress={onDone}>
          {t("committee:paper.cancel")}
        </Button>
      </p>
    </div>
  );
}
