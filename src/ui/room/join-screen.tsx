import { type FormEvent, type ReactNode, useEffect, useId, useReducer, useRef, useState } from "react";
import { fragmentOf, roomAddress } from "../../client/addresses/room-address.ts";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { followChair } from "../../client/sessions/committee/match-room.ts";
import type { RoomView } from "../../room/message.ts";
import { useGame, useRoom } from "../hooks/stores.ts";
import { useTitle } from "../hooks/use-title.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { LanguageChoice } from "../shell/language-choice.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { SeatGone } from "./from-committee.tsx";
import { Lobby } from "./lobby.tsx";
import { RoomEnd } from "./room-end.tsx";
import { LinkNotice, refusalText } from "./room-notices.tsx";
import { SeatChoice } from "./seat-choice.tsx";
import { useRoomEntry } from "./use-room-entry.ts";

/**
 * The pupil's page from entering the code to taking a seat, before the match and between matches. It starts anew when
 * a link to a room is opened in its place.
 */
export function JoinScreen(): ReactNode {
  const [opened, open] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    addEventListener("hashchange", open);
    return () => removeEventListener("hashchange", open);
  }, []);
  return <Joining key={opened} />;
}

function Joining(): ReactNode {
  const [typed, setTypedCode] = useState(() => roomAddress(location.hash)?.code ?? "");
  // Half a code stays in the address while it is typed: choosing a language loads the page anew.
  const [code, setCode] = useState(typed.length === CODE_LENGTH ? typed : "");
  const { entry, enter } = useRoomEntry(code);
  useEffect(followChair, []);
  useEffect(() => {
    if (entry.step !== "committee") return;
    history.replaceState(history.state, "", fragmentOf({ page: "delegate", code, key: "" }));
    showScreen("delegate");
  }, [entry.step, code]);
  // While a typed code is looked up, the form stays, so that the focus does too.
  const [isTyped, setTyped] = useState(false);
  const type = (text: string): void => {
    setTypedCode(text);
    history.replaceState(history.state, "", fragmentOf({ page: "join", code: cleanCode(text), key: "" }));
  };
  const enterRoom = (wanted: string): void => {
    setTyped(true);
    type(wanted);
    if (wanted === code) enter(wanted);
    else setCode(wanted);
  };
  const hasForm =
    entry.step === "asking" || entry.step === "waiting" || (entry.step === "looking" && isTyped);
  return (
    <ScreenFrame name="join">
      {hasForm && (
        <CodeForm
          typed={typed}
          onType={type}
          onCode={enterRoom}
          refused={entry.step === "asking" ? entry.refused : null}
        >
          {entry.step === "waiting" && (
            <p role="status" className="notice">
              {t("room:join.waiting", { count: entry.seconds })}
            </p>
          )}
        </CodeForm>
      )}
      {hasForm && <LanguageChoice />}
      {entry.step === "looking" && <p role="status">{t("room:link.connecting")}</p>}
      {entry.step === "inside" && <Inside />}
    </ScreenFrame>
  );
}

const CODE_LENGTH = 6;

/** What counts of a code as somebody has typed it. */
function cleanCode(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, "").toUpperCase();
}

type CodeFormProps = Readonly<{
  typed: string;
  onType: (text: string) => void;
  onCode: (code: string) => void;
  /** Why the last code did not lead into a room, or null. */
  refused: string | null;
  children: ReactNode;
}>;

function CodeForm({ typed, onType, onCode, refused, children }: CodeFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const faultId = useId();
  useTitle(t("page.join"));
  useEffect(() => {
    if (refused !== null) form.current?.querySelector("input")?.focus();
  }, [refused]);
  const cleaned = cleanCode(typed);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (cleaned.length === CODE_LENGTH) onCode(cleaned);
  };
  return (
    <form ref={form} className="join-code" onSubmit={submit}>
      <ScreenHeading>{t("room:join.heading")}</ScreenHeading>
      <TextField
        label={t("room:join.code")}
        hint={t("room:join.codeHint")}
        value={typed}
        onChange={onType}
        maxLength={12}
        {...(refused === null ? {} : { faultId })}
      />
      <p id={faultId} role="alert" className="notice refused" hidden={refused === null}>
        {refused === null ? "" : faultText(refused)}
      </p>
      {children}
      <Button look="primary" type="submit" isDisabled={cleaned.length !== CODE_LENGTH}>
        {t("room:join.enter")}
      </Button>
    </form>
  );
}

/** Why the device could not enter. */
function faultText(refused: string): string {
  if (refused === "joiningClosed") return t("room:join.closed");
  return t("match.refused", { reason: refusalText(refused) });
}

/** Number of a match's first beat on its clock. Players read their mandates before it. */
const FIRST_CLOCK = 1;

/** The page inside the room: choosing a seat, waiting for a match, or the end of the match. */
function Inside(): ReactNode {
  const room = useRoom((state) => state.room);
  const clock = useGame((game) => game.view?.world.clock ?? null);
  const isOver = useGame((game) => game.status === "over");
  const isDebriefed = room?.isDebriefed === true;
  const isPlaying = clock !== null && !isOver && !isDebriefed;
  // A player who comes back to this page from the match stays here until the beat closes.
  const shown = useRef(clock);
  // A latecomer reads the mandate of the new seat first. After a reload, the player has already read it.
  const isNew = useRef(false);
  const isChoosing = room !== null && room.place === null;
  useEffect(() => {
    if (isChoosing) isNew.current = true;
    if (!isPlaying || shown.current === clock) return;
    showScreen(clock === FIRST_CLOCK || isNew.current ? "briefing" : "match");
  }, [isChoosing, isPlaying, clock]);
  if (room === null) return <LinkNotice />;
  return (
    <>
      <LinkNotice />
      {isDebriefed ? <RoomEnd /> : isChoosing ? <Seats room={room} /> : <Lobby room={room} />}
    </>
  );
}

function Seats({ room }: Readonly<{ room: RoomView }>): ReactNode {
  return room.committee === undefined ? <SeatChoice room={room} /> : <SeatGone code={room.committee.code} />;
}
