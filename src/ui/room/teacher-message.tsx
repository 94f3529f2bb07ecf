import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom, useSession, useUi } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import "./teacher-message.css";

/**
 * A message from the teacher, which fills the device until the pupil has read it. Several come one after the other. What
 * the pupil was typing stays below it. In the match, a message from before the open beat gives way to the beat: it waits
 * under Messages, unless a new one comes, which must not be read before it.
 */
export function TeacherMessage(): ReactNode {
  const session = useSession();
  const room = useRoom((state) => state.room);
  const [confirmed, setConfirmed] = useState(-1);
  const isInMatch = useUi(({ screen }) => screen === "match");
  const unread = (room?.unread ?? []).filter(({ number }) => number > confirmed);
  const [first, ...others] = unread;
  if (room === null || first === undefined) return null;
  if (isInMatch && unread.every(({ isOld }) => isOld)) return null;
  const { number, text, isOld } = first;
  // It makes way at once. If the host has not heard it, it comes back.
  const confirm = (): void => {
    setConfirmed(number);
    void session?.order({ type: "readMessage", number }).then(({ ok }) => ok || setConfirmed(number - 1));
  };
  return (
    <Dialog
      key={number}
      title={t("room:message.heading")}
      describedBy="teacher-words"
      isOpen
      isAlert
      isFull
      hasOnlyAnswers
      onClose={() => undefined}
      feet={
        <Button look="primary" onPress={confirm}>
          {t("room:message.read")}
        </Button>
      }
    >
      <TimeLeft room={room} />
      {isOld && <p className="small soft">{t("room:message.old")}</p>}
      <p className="teacher-words" id="teacher-words" dir="auto">
        {text}
      </p>
      {others.length > 0 && <p className="small soft">{t("room:message.more", { count: others.length })}</p>}
    </Dialog>
  );
}

/** The time of the beat goes on while the message fills the screen. */
function TimeLeft({ room: { clock } }: Readonly<{ room: RoomView }>): ReactNode {
  const skew = useRoom((state) => state.skew);
  const left = useLeft(clock, skew);
  if (clock === null || clock.until === null || left === null) return null;
  return (
    <p className="numbers soft" role="timer">
      {left === 0 ? t("room:bar.up") : t("room:bar.clock", { time: clockText(left) })}
    </p>
  );
}
