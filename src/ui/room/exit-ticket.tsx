import { type FormEvent, type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import {
  inOneLine,
  LONGEST_NOTE,
  SUCCESSES,
  type Success,
  type Ticket,
} from "../../client/sessions/room/exit-ticket.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { Refused } from "./room-notices.tsx";

const BLANK: Ticket = { success: null, decision: "", limit: "" };
const NOTES = ["decision", "limit"] as const;

/** Three questions at the end of the lesson, for the teacher only. Answers can be changed and sent again. */
export function ExitTicket({ seat }: Readonly<{ seat: Seat }>): ReactNode {
  const session = useSession();
  const refused = useRoom((state) => state.refused);
  const isSending = useRoom((state) => state.isSending);
  const kept = useRoom((state) => state.room?.ticket ?? null);
  const [ticket, setTicket] = useState(kept ?? BLANK);
  const { success, decision, limit } = ticket;
  const entered: Ticket = { success, decision: inOneLine(decision), limit: inOneLine(limit) };
  const isSent = isSame(entered, kept ?? BLANK);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSent) void session?.order({ type: "answerTicket", ticket: entered });
  };
  return (
    <form className="exit-ticket sheet" aria-labelledby="exit-ticket" onSubmit={send}>
      <h2 id="exit-ticket">{t("room:ticket.heading")}</h2>
      <p className="small soft">{t("room:ticket.readable")}</p>
      <Choices<Success>
        label={t("room:ticket.success", { state: countryName(seat) })}
        look="pills"
        selected={success}
        onSelect={(chosen) => setTicket({ ...ticket, success: chosen })}
        choices={SUCCESSES.map((id) => ({ id, name: t(`room:ticket.successes.${id}`) }))}
      />
      <Notes ticket={ticket} onChange={setTicket} />
      <Refused reason={isSending ? null : refused} />
      <Button type="submit" isDisabled={isSent || isSending}>
        {t(kept === null ? "room:ticket.send" : "room:ticket.sendAgain")}
      </Button>
      <p role="status" className="small soft">
        {isSent && kept !== null ? t("room:ticket.sent") : ""}
      </p>
    </form>
  );
}

type NotesProps = Readonly<{ ticket: Ticket; onChange: (ticket: Ticket) => void }>;

function Notes({ ticket, onChange }: NotesProps): ReactNode {
  return NOTES.map((note) => (
    <TextField
      key={note}
      label={t(`room:ticket.${note}`)}
      value={ticket[note]}
      onChange={(text) => onChange({ ...ticket, [note]: text })}
      maxLength={LONGEST_NOTE}
      isLong
    />
  ));
}

function isSame(a: Ticket, b: Ticket): boolean {
  return a.success === b.success && a.decision === b.decision && a.limit === b.limit;
}
