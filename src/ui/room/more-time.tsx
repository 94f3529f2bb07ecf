import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { isLent } from "../../client/selectors/match/lent.ts";
import type { RoomView } from "../../room/message.ts";
import { useSession, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";

const MINUTE_MS = 60_000;

/**
 * Asks the teacher for more time, in every beat that has a clock. Only the desk sees who asks. Once asked, says so until
 * the teacher has answered. After “not now” the pupil may ask again, and after the second time in the next beat.
 */
export function MoreTime({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const session = useSession();
  const place = useRef<HTMLSpanElement>(null);
  const { view } = useTable();
  const { beat, clock, isPaused } = view.world;
  const given = useGiven(room, clock);
  if (room.clock === null || beat === "over" || isLent(view)) return null;
  const ask = (): void => {
    // The button makes way for a sentence, which takes its focus.
    place.current?.focus();
    void session?.order({ type: "moreTime", beat: clock });
  };
  return (
    <span ref={place} className="small soft more-time" tabIndex={-1}>
      <span role="status">
        {room.isAskingTime && t("room:bar.timeAsked")}
        {room.isTimePutOff && t(room.mayAskTime ? "room:bar.timePutOff" : "room:bar.timePutOffAgain")}
      </span>
      {/* The announcer has said it, with the seconds. */}
      {given > 0 && <span aria-hidden="true">{t("room:bar.timeGiven", { count: given })}</span>}
      {!isPaused && !room.isAskingTime && room.mayAskTime && (
        <Button size="small" look="quiet" onPress={ask}>
          {t("room:bar.moreTime")}
        </Button>
      )}
    </span>
  );
}

/**
 * The whole minutes, at least one, with which the last request in this beat was answered: it is no longer open, and the
 * clock runs longer. 0 if it was not.
 */
function useGiven({ isAskingTime, isTimePutOff, clock }: RoomView, beat: number): number {
  const until = clock?.until ?? 0;
  const asked = useRef<Readonly<{ beat: number; until: number }> | null>(null);
  const [given, setGiven] = useState({ beat: -1, minutes: 0 });
  useEffect(() => {
    if (isAskingTime) {
      // A beat that opens while the request does is the one that it was for: the wall has caught up.
      asked.current = { beat, until: asked.current?.until ?? until };
      setGiven({ beat: -1, minutes: 0 });
      return;
    }
    const before = asked.current;
    asked.current = null;
    if (before?.beat !== beat || isTimePutOff || until <= before.until) return;
    setGiven({ beat, minutes: Math.max(1, Math.round((until - before.until) / MINUTE_MS)) });
  }, [isAskingTime, isTimePutOff, beat, until]);
  return given.beat === beat && !isAskingTime ? given.minutes : 0;
}
