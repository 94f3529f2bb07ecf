/** Ages and sizes in plain words. */
import { number, t } from "../../client/i18n/index.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** @param ms the time since then, in milliseconds. @example agoText(7_200_000) is "2 hours ago" */
export function agoText(ms: number): string {
  return timeText("ago", ms, Math.floor);
}

/** @param ms the time until then, in milliseconds. @example withinText(7_200_000) is "in 2 hours" */
export function withinText(ms: number): string {
  return timeText("within", ms, Math.round);
}

function timeText(when: "ago" | "within", ms: number, whole: (part: number) => number): string {
  if (ms < MINUTE_MS) return t(`host:${when}.now`);
  if (ms < HOUR_MS) return t(`host:${when}.minutes`, { count: whole(ms / MINUTE_MS) });
  if (ms < 2 * DAY_MS) return t(`host:${when}.hours`, { count: whole(ms / HOUR_MS) });
  return t(`host:${when}.days`, { count: whole(ms / DAY_MS) });
}

const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/** @example sizeText(1_234_567) is "1.2 MB" */
export function sizeText(bytes: number): string {
  if (bytes < MEGABYTE) return t("host:size.kb", { size: number(Math.ceil(bytes / KILOBYTE)) });
  return t("host:size.mb", { size: number(bytes / MEGABYTE, 1) });
}
