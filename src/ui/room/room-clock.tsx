import { type ReactNode, useEffect } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import type { RoomView } from "../../room/message.ts";
import { useIsPast, useRoom, useTable } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";
import { PlaceInTime, usePlaceInTime } from "../widgets/place-in-time.tsx";
import { useClockWarnings } from "./use-clock-warnings.ts";

/** The present stage of the match and the time left in the beat. */
export function RoomClock({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const skew = useRoom((state) => state.skew);
  const left = useLeft(room.clock, skew);
  const { view } = useTable();
  const { isPaused } = view.world;
  const isCountdown = room.clock?.isCountdown === true;
  const isLastCall = room.clock?.isLastCall === true;
  const isAsking = room.isAskingTime;
  useAnnouncePlace();
  const isPast = useIsPast();
  const beat = view.world.clock;
  useClockWarnings(room.clock, { beat, isPast, left, isPaused, isCountdown, isLastCall, isAsking });
  const { time, state } = clockShown({ left, isPaused, isPast });
  return (
    <div className="room-now">
      <p className="phase-now">
        <PlaceInTime />
      </p>
      <strong className="room-clock numbers" role="timer" data-countdown={isCountdown}>
        {time !== "" &&
          t(`room:bar.${isLastCall ? "lastCall" : isCountdown ? "countdown" : "clock"}`, { time })}
      </strong>
      {state !== null && <strong className="room-clock">{t(`room:bar.${state}`)}</strong>}
    </div>
  );
}

/**
 * The time beside the name of the beat, or why there is none. Nothing while the page still shows a beat that has closed:
 * the clock is already that of the next.
 */
export function clockShown({
  left,
  isPaused,
  isPast,
}: Readonly<{ left: number | null; isPaused: boolean; isPast: boolean }>): Readonly<{
  time: string;
  state: "paused" | "up" | null;
}> {
  if (isPaused) return { time: "", state: "paused" };
  if (isPast || left === null) return { time: "", state: null };
  return left === 0 ? { time: "", state: "up" } : { time: clockText(left), state: null };
}

/** Says the round and the beat to a pupil who comes in. What the beat asks and the time left are said after it. */
function useAnnouncePlace(): void {
  const { beat } = useTable().view.world;
  const place = usePlaceInTime();
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once; later beats are said by the focus on their heading
  useEffect(() => {
    if (beat !== "over") say("beat", t("room:bar.now", { place }));
  }, []);
}
