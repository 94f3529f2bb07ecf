import { type ReactNode, useEffect } from "react";
import { t } from "../../client/i18n/index.ts";
import { say } from "../../client/screen/announcer.ts";
import type { TableReport } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";

/** The time left in the beat, by the host's clock. Screen readers never announce it on their own. */
export function TableClock({ table }: Readonly<{ table: TableReport }>): ReactNode {
  const skew = useRoom((room) => room.skew);
  const left = useLeft(table.timer, skew);
  useLastCallSaid(table);
  if (table.beat === null || table.isOver) return null;
  return (
    <span
      className="table-clock numbers"
      role="timer"
      data-countdown={table.timer?.isCountdown === true && !table.isPaused}
    >
      {clockWords(table, left)}
    </span>
  );
}

/** Says once that a table's time is up. */
function useLastCallSaid({ table, timer, isPaused }: TableReport): void {
  const isLastCall = timer?.isLastCall === true && !isPaused;
  useEffect(() => {
    if (isLastCall) say("time", t("desk:table.lastCallSaid", { table }));
  }, [isLastCall, table]);
}

function clockWords({ isPaused, timer }: TableReport, left: number | null): string {
  if (isPaused) {
    return left === null ? t("desk:table.paused") : t("desk:table.pausedLeft", { time: clockText(left) });
  }
  if (left === null) return t("desk:table.noClock");
  if (left === 0) return t("desk:table.up");
  const time = clockText(left);
  if (timer?.isLastCall === true) return t("desk:table.lastCall", { time });
  return t(timer?.isCountdown === true ? "desk:table.countdown" : "desk:table.left", { time });
}

/** While the class talks before it deals: what the clock of the beat shows when the talk ends. */
export function TalkLine({ table: { talk, timer } }: Readonly<{ table: TableReport }>): ReactNode {
  const skew = useRoom((room) => room.skew);
  const left = useLeft(talk, skew);
  const ofBeat = useLeft(timer, skew);
  if (left === null || left === 0 || ofBeat === null || timer?.isCountdown === true) return null;
  return <p className="small">{t("desk:table.talking", { time: clockText(ofBeat - left) })}</p>;
}
