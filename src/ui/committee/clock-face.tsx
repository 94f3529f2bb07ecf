import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { secondsLeft } from "../../client/selectors/committee/floor.ts";
import type { Clock } from "../../committee/state/clock.ts";
import { useNow } from "../hooks/use-committee.ts";
import { clockText } from "../hooks/use-left.ts";

/** The time left, or the overrun in red. */
export function ClockFace({ clock, isLarge }: Readonly<{ clock: Clock; isLarge?: boolean }>): ReactNode {
  const isRunning = clock.since !== null;
  // A stopped clock shows the time when it stopped.
  const now = useNow(isRunning);
  const rest = secondsLeft(clock, now);
  const isOver = rest < 0;
  return (
    <span className="committee-clock" role="timer" data-over={isOver} data-large={isLarge === true}>
      <span className="numbers">{clockText(Math.abs(rest))}</span>
      <span className="committee-clock-word">
        {t(isOver ? "committee:floor.over" : isRunning ? "committee:floor.left" : "committee:floor.stopped")}
      </span>
    </span>
  );
}
