/** Sentences on an organiser's board about a committee. */
import type { Alarm } from "../../committee/alarm.ts";
import type { Clock } from "../../committee/state/clock.ts";
import { left } from "../../committee/state/clock.ts";
import type { CommitteeSummary } from "../../committee/summary.ts";
import { clockTime, weekday } from "../i18n/dates.ts";
import { list, t } from "../i18n/index.ts";
import type { BoardRow } from "../sessions/committee/organiser-board.ts";

export function alarmText(alarm: Alarm, { refused, summary }: BoardRow): string {
  if (alarm === "noAnswer") return t(`board:alarm.${refused ?? "lost"}`);
  if (alarm !== "breakOver") return t(`board:alarm.${alarm}`);
  const until = summary?.until ?? 0;
  if (summary?.phase === "adjourned")
    return t("board:alarm.meetingDue", { day: weekday(until), time: clockTime(until) });
  return t("board:alarm.breakOver", { time: clockTime(until) });
}

export function phaseText({ phase, until }: CommitteeSummary): string {
  if (until === null) return t(`board:phase.${phase}`);
  return phase === "adjourned"
    ? t("board:adjournedUntil", { day: weekday(until), time: clockTime(until) })
    : t("board:until", { time: clockTime(until) });
}

const SECOND_MS = 1000;
const MINUTE_S = 60;

/**
 * Time left on a clock, or by how much it has overrun.
 * @param minutes formats seconds as minutes and seconds
 */
export function clockLeft(clock: Clock, now: number, minutes: (seconds: number) => string): string {
  const seconds = Math.ceil(left(clock, now) / SECOND_MS);
  const time = minutes(Math.abs(seconds));
  if (seconds < 0) return t("board:over", { time });
  return t(clock.since === null ? "board:stopped" : "board:left", { time });
}

/**
 * What is waiting in a committee: listed speakers, motions, points and replies, each with its number. Zeros are left
 * out.
 */
export function waitingText({ listed, motions, points, replies }: CommitteeSummary): readonly string[] {
  return [
    ...(listed === 0 ? [] : [t("board:listed", { count: listed })]),
    ...(motions === 0 ? [] : [t("board:motions", { count: motions })]),
    ...(points === 0 ? [] : [t("board:points", { count: points })]),
    ...(replies === 0 ? [] : [t("board:replies", { count: replies })]),
  ];
}

/** How many members and observers are present, as on the committee's console. */
export function presentLine({ present, members, observers = 0 }: CommitteeSummary): string {
  return observers === 0
    ? t("board:present", { present, members })
    : t("board:presentWith", { present, members, count: observers });
}

export function papersText({ papers }: CommitteeSummary): readonly string[] {
  return papers.map(({ kind, status, count }) =>
    t(`board:papers.${kind}`, { count, status: t(`board:status.${status}`) }),
  );
}

export function devicesText({ seats, connected, waiting }: CommitteeSummary): readonly string[] {
  return [
    ...(seats === 0 ? [] : [t("board:devices", { connected, seats })]),
    ...(waiting.length === 0 ? [] : [t("board:door", { seats: list(waiting.map(({ name }) => name)) })]),
  ];
}

export function lastText({ lastAt }: CommitteeSummary, now: number): string {
  const count = Math.max(0, Math.floor((now - lastAt) / (MINUTE_S * SECOND_MS)));
  return t("board:last", { count });
}
