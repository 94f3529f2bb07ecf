import type { ReactNode } from "react";
import { clockTime } from "../../client/i18n/dates.ts";
import { t } from "../../client/i18n/index.ts";
import { NOTE_MODES, noteMode, notesSeen, openRequests } from "../../client/selectors/committee/letters.ts";
import type { Letter, NoteMode } from "../../committee/state/letter.ts";
import type { Order } from "../../committee/state/order.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Select } from "../primitives/select.tsx";
import { NoteForm } from "./note-form.tsx";

/** Requests to the chair, and notes between delegations with the switch that allows them. */
export function LettersTab(): ReactNode {
  const state = useCommittee();
  const act = useAct();
  const requests = openRequests(state);
  const notes = notesSeen(state);
  return (
    <div className="stack">
      <h3>{t("committee:letter.requests")}</h3>
      {requests.length === 0 && <p className="small soft">{t("committee:letter.none")}</p>}
      <ul className="stack">
        {requests.map((one) => (
          <Request key={one.n} request={one} />
        ))}
      </ul>
      <h3>{t("committee:letter.notes")}</h3>
      <Select<NoteMode>
        label={t("committee:letter.allow")}
        selected={noteMode(state)}
        onSelect={(mode) => void act({ type: "allowNotes", mode })}
        items={NOTE_MODES.map((id) => ({ id, text: t(`committee:letter.mode.${id}`) }))}
      />
      <p className="small soft">{t("committee:letter.modeNote")}</p>
      {noteMode(state) !== "off" && notes.length === 0 && (
        <p className="small soft">{t("committee:letter.noNotes")}</p>
      )}
      <ul className="stack">
        {notes.map((one) => (
          <Note key={one.n} note={one} />
        ))}
      </ul>
    </div>
  );
}

/** A request with what the chair can do about it: mark the delegation as present, put it on the list, or answer. */
function Request({ request }: Readonly<{ request: Letter }>): ReactNode {
  const { n: letter, by, topic, text, at } = request;
  const act = useAct();
  const names = useNames();
  const seat = names.seat(by);
  const done = { type: "answerRequest", letter, answer: "" } as const;
  const first = firstAct(request);
  return (
    <li className="crisis-note stack">
      <p>
        <strong>{t("committee:letter.from", { seat, time: clockTime(at) })}</strong>{" "}
        {topic !== null && t(`committee:letter.topic.${topic}`)}
      </p>
      {text !== "" && (
        <p className="crisis-text" dir="auto">
          {text}
        </p>
      )}
      <div className="row">
        {first !== null && (
          <Button
            size="small"
            look="primary"
            aria-label={t(`committee:letter.${first.word}Of`, { seat })}
            onPress={() => void act(first.order, ...(first.word === "list" ? [done] : []))}
          >
            {t(`committee:letter.${first.word === "list" ? "listAct" : first.word}`)}
          </Button>
        )}
        <Button
          size="small"
          aria-label={t("committee:letter.doneOf", { seat })}
          onPress={() => void act(done)}
        >
          {t("committee:letter.done")}
        </Button>
      </div>
      <NoteForm
        label={t("committee:letter.answerTo", { seat })}
        button={t("committee:letter.answer")}
        isSmall
        orderOf={(answer) => ({ type: "answerRequest", letter, answer })}
      />
    </li>
  );
}

type FirstAct = Readonly<{ word: "present" | "presentAndVoting" | "list"; order: Order }>;

/** What the chair most likely does about a request, besides closing it. */
function firstAct({ by: delegation, topic }: Letter): FirstAct | null {
  if (topic === "here" || topic === "hereVoting") {
    const word = topic === "here" ? "present" : "presentAndVoting";
    return { word, order: { type: "recordAttendance", delegation, attendance: word } };
  }
  if (topic === "list") return { word: "list", order: { type: "joinList", list: "general", delegation } };
  return null;
}

function Note({
  note: { n: letter, by, to, text, at, status, isReported },
}: Readonly<{ note: Letter }>): ReactNode {
  const act = useAct();
  const names = useNames();
  const seat = names.seat(by);
  const between = { seat, to: names.seat(to ?? ""), time: clockTime(at) };
  return (
    <li className="crisis-note stack">
      <p>
        <strong>{t("committee:letter.between", between)}</strong>
      </p>
      <p className="crisis-text" dir="auto">
        {text}
      </p>
      {isReported && <p className="notice">{t("committee:letter.reported")}</p>}
      <p className="small soft">{t(`committee:letter.status.${status}`)}</p>
      {status === "held" && (
        <div className="row">
          <Button
            size="small"
            look="primary"
            aria-label={t("committee:letter.passOf", { seat })}
            onPress={() => void act({ type: "passNote", letter })}
          >
            {t("committee:letter.pass")}
          </Button>
          <Button
            size="small"
            aria-label={t("committee:letter.stopOf", { seat })}
            onPress={() => void act({ type: "stopNote", letter })}
          >
            {t("committee:letter.stop")}
          </Button>
        </div>
      )}
      {status === "sent" && (
        <p>
          <Button
            size="small"
            look="quiet"
            aria-label={t("committee:letter.withdrawOf", { seat })}
            onPress={() => void act({ type: "withdrawNote", letter })}
          >
            {t("committee:letter.withdraw")}
          </Button>
        </p>
      )}
    </li>
  );
}
