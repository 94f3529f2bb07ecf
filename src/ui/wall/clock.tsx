import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/wording/index.ts";
import type { Clock } from "../../room/message.ts";
import { useRoom } from "../hooks.ts";

const TICK_MS = 250;

/** The time that is left by the host's clock; nothing where a table has no clock. */
export function WallClock({
  clock,
  isPaused,
}: Readonly<{ clock: Clock | null; isPaused: boolean }>): ReactNode {
  const left = useLeft(clock);
  if (isPaused) return <span className="wall-clock">{t("wall:clock.paused")}</span>;
  if (left === null) return null;
  if (left === 0) return <span className="wall-clock">{t("wall:clock.up")}</span>;
  const isCountdown = clock?.isCountdown === true;
  return (
    <span className="wall-clock" role="timer" data-countdown={isCountdown}>
      {isCountdown && <span className="wall-clock-word">{t("wall:clock.countdown")}</span>}
      <span className="numbers">{minutes(left)}</span>
      {!isCountdown && <span className="wall-clock-word">{t("wall:clock.left")}</span>}
    </span>
  );
}

/** Seconds; null without a clock. */
function useLeft(clock: Clock | null): number | null {
  const skew = useRoom((room) => room.skew);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  if (clock === null) return null;
  const left = clock.until === null ? (clock.left ?? 0) : clock.until - now - skew;
  return Math.max(0, Math.ceil(left / 1000));
}

/** @example 105 s is 1:45 */
function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
