import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { left } from "../../client/sessions/committee/committee-values.ts";
import type { Clock } from "../../committee/state/clock.ts";
import { clockText } from "../room/use-left.ts";
import { useNow } from "./use-committee.ts";

const SECOND_MS = 1000;

/** What is left, and in red what is over. */
export function ClockFace({ clock, isLarge }: Readonly<{ clock: Clock; isLarge?: boolean }>): ReactNode {
  const isRunning = clock.since !== null;
  // A clock that stands is read as it was when it stopped.
  const now = useNow(isRunning);
  const rest = Math.ceil(left(clock, now) / SECOND_MS);
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
