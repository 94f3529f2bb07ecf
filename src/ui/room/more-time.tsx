import { type ReactNode, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import type { RoomView } from "../../room/message.ts";
import { useSession, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";

/**
 * Asks the teacher for more time, in every beat that has a clock. Only the desk sees who asks. Once asked, says so until
 * the teacher has answered. After “not now” the pupil may ask again.
 */
export function MoreTime({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const session = useSession();
  const place = useRef<HTMLSpanElement>(null);
  const { beat, clock, isPaused } = useTable().view.world;
  if (room.clock === null || isPaused || beat === "over") return null;
  const ask = (): void => {
    // The button makes way for a sentence, which takes its focus.
    place.current?.focus();
    void session?.order({ type: "moreTime", beat: clock });
  };
  return (
    <span ref={place} className="small soft more-time" tabIndex={-1}>
      <span role="status">
        {room.isAskingTime && t("room:bar.timeAsked")}
        {room.isTimePutOff && t("room:bar.timePutOff")}
      </span>
      {!room.isAskingTime && (
        <Button size="small" look="quiet" onPress={ask}>
          {t("room:bar.moreTime")}
        </Button>
      )}
    </span>
  );
}
