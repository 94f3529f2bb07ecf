/**
 * Nine older treaties and the states of their time, for testing. Nothing in the product is fitted on them, so they
 * have a table of their own, which only this file reads.
 */

import { must, type Row, readTable, text } from "../data/tables.ts";
import { asKnownOn, type Dated, dayOf, historyOf, MONTH_DAYS } from "../history/history.ts";
import type { OldHistory } from "../validation/older-treaties.ts";

/** The rows are complete up to this day. */
const UNTIL = calendarDay("2014-01-01");

/** Histories with their countries in ISO order, like the product's own. */
export function readMoreHistory(): readonly OldHistory[] {
  const begun = new Map(
    readTable("states_since.csv").map((row) => [text(row, "iso3"), calendarDay(text(row, "since"))]),
  );
  const rows = readTable("ratifications_more.csv");
  const names = new Set(rows.map((row) => text(row, "treaty")));
  return [...names].flatMap((treaty) => {
    const own = rows.filter((row) => text(row, "treaty") === treaty);
    return oldHistoryOf(treaty, own, begun) ?? [];
  });
}

function oldHistoryOf(
  treaty: string,
  rows: readonly Row[],
  begun: ReadonlyMap<string, number>,
): OldHistory | null {
  const countries = [...begun.keys()].sort();
  const told = historyOf(treaty, rows.map(datedFrom), countries, UNTIL);
  if (told === null) return null;
  const history = asKnownOn(told, UNTIL);
  const since = countries.map((iso3) => Math.max(0, must(begun, iso3) - history.opened) / MONTH_DAYS);
  const successions = rows.filter((row) => text(row, "consent_type") === "succession");
  const successors = new Set(successions.map((row) => text(row, "iso3")));
  const inherited = countries.map(
    (iso3, i) => successors.has(iso3) || (history.consented[i] ?? 0) < (since[i] ?? 0),
  );
  return { history, since, inherited };
}

function datedFrom(row: Row): Dated {
  return {
    treaty: text(row, "treaty"),
    iso3: text(row, "iso3"),
    signed: dayIn(row, "signature_date"),
    consented: dayIn(row, "consent_date"),
  };
}

function dayIn(row: Row, column: string): number | null {
  const value = text(row, column);
  return value === "" ? null : calendarDay(value);
}

function calendarDay(date: string): number {
  const day = dayOf(date);
  if (day === null) throw new Error(`no day of the calendar: ${date}`);
  return day;
}
