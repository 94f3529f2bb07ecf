/** Days, months and times in the language of the page. */
import { localeOf } from "./figures.ts";
import { language } from "./index.ts";

const here = (): string => localeOf(language());
/** English days are written as United Nations documents write them, the day first. */
const dayFirst = (): string => (language() === "en" ? "en-GB" : here());

export function date(milliseconds: number): string {
  return new Intl.DateTimeFormat(here(), { dateStyle: "medium", timeStyle: "short" }).format(milliseconds);
}

/** The date as United Nations documents write it, with the day first in English too. @example "27 November 2026" */
export function longDate(milliseconds: number): string {
  return new Intl.DateTimeFormat(dayFirst(), { dateStyle: "long" }).format(milliseconds);
}

/** A day of this or next week, as people say it. @example "Wednesday 2 December" */
export function weekday(milliseconds: number): string {
  const format = new Intl.DateTimeFormat(dayFirst(), { weekday: "long", day: "numeric", month: "long" });
  return format.format(milliseconds);
}

/** Hours and minutes on a clock of 24 hours, as United Nations documents write them. @example "19:05", "00:16" */
export function clockTime(milliseconds: number): string {
  return new Intl.DateTimeFormat(here(), { timeStyle: "short", hourCycle: "h23" }).format(milliseconds);
}

/** Formats a calendar day that is written as in a seed. @example dayName("2026-11-26") is "Nov 26, 2026" */
export function dayName(day: string): string {
  const format = new Intl.DateTimeFormat(here(), { dateStyle: "medium", timeZone: "UTC" });
  return format.format(Date.parse(`${day}T00:00Z`));
}

/** @param month 0 is January of `year` and 12 is January of the next. @example monthAndYear(2025, 42) is "July 2028" */
export function monthAndYear(year: number, month: number): string {
  const format = new Intl.DateTimeFormat(here(), { month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(Date.UTC(year, month, 1));
}
