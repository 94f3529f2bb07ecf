/** After a break: since when a table rests, and whose devices are not back yet. */
import { localeOf } from "../../client/i18n/figures.ts";
import { language } from "../../client/i18n/index.ts";
import type { SeatReport, TableReport } from "../../room/message.ts";

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/**
 * Since when a table has rested, paused or without anybody, if that is longer than an hour; otherwise null. In ms since
 * 1970. @param now by the host's clock
 */
export function restsSince(
  {
    isPaused,
    isOver,
    asleepAt,
    pausedAt,
  }: Pick<TableReport, "isPaused" | "isOver" | "asleepAt" | "pausedAt">,
  now: number,
): number | null {
  if (isOver) return null;
  const since = isPaused ? pausedAt : asleepAt;
  return since !== null && now - since >= HOUR_MS ? since : null;
}

/** The seats that people play and whose devices are all away. */
export function notBack({ seats }: TableReport): readonly SeatReport[] {
  return seats.filter(({ devices, isHere, isBot }) => devices.length > 0 && !isHere && !isBot);
}

/** @example "Tuesday 10:40"; after a week with the date */
export function whenText(at: number, now: number): string {
  const day = { weekday: "long" } as const;
  const date = now - at < WEEK_MS ? day : ({ ...day, day: "numeric", month: "long" } as const);
  const format = new Intl.DateTimeFormat(localeOf(language()), {
    ...date,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return format.format(at);
}
