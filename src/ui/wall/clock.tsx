import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Clock } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";

/** The time left, by the host's clock. Empty if the table has no clock. */
export function WallClock({
  clock,
  isPaused,
}: Readonly<{ clock: Clock | null; isPaused: boolean }>): ReactNode {
  const skew = useRoom((room) => room.skew);
  const left = useLeft(clock, skew);
  if (isPaused) return <span className="wall-clock">{t("wall:clock.paused")}</span>;
  if (left === null) return null;
  if (left === 0) return <span className="wall-clock">{t("wall:clock.up")}</span>;
  const isCountdown = clock?.isCountdown === true;
  const words = clock?.isLastCall === true ? t("wall:clock.lastCall") : t("wall:clock.countdown");
  return (
    <span className="wall-clock" role="timer" data-countdown={isCountdown}>
      {isCountdown && <span className="wall-clock-word">{words}</span>}
      <span className="numbers">{clockText(left)}</span>
      {!isCountdown && <span className="wall-clock-word">{t("wall:clock.left")}</span>}
    </span>
  );
}
