/**
 * The status of the convention itself, from one table (assets/data/uncc_status.csv) that the command and, through the
 * file it writes, the page both read. Nothing is fitted on it.
 */
import { join } from "node:path";
import { COUNTRIES } from "../../content/countries.ts";
import { is, ROOT, readTable, text } from "../data/tables.ts";
import { dayOf, MONTH_DAYS } from "../history/history.ts";

export const STATUS_FILE = join(ROOT, "assets/data/uncc_status.csv");
export const OPENED = "2025-10-25";
/** The last day for signature, at the Headquarters in New York (article 64). Afterwards states accede. */
export const CLOSES = "2026-12-31";

/** A and B are sources, better and weaker; a row that is unconfirmed is listed, but not counted. */
export type Entry = Readonly<{
  iso3: string;
  isMember: boolean;
  /** ISO dates, as exact as the source: to the day, month or year; "" if there is none. */
  signed: string;
  deposited: string;
  /** The day up to which the source speaks. */
  asOf: string;
  source: string;
  reliability: string;
}>;

export type Status = Readonly<{ asOf: string; entries: readonly Entry[] }>;

export function readStatus(): Status {
  const entries = readTable("uncc_status.csv").map((row) => ({
    iso3: text(row, "iso3"),
    isMember: is(row, "un_member"),
    signed: text(row, "signed"),
    deposited: text(row, "deposited"),
    asOf: text(row, "as_of"),
    source: text(row, "source"),
    reliability: text(row, "reliability"),
  }));
  const asOf =
    entries
      .map((entry) => entry.asOf)
      .sort()
      .at(-1) ?? "";
  return { asOf, entries };
}

/** The UN members that count: reported by a source, or recalled and fitting the published totals. */
export function counted({ entries }: Status): readonly Entry[] {
  return entries.filter(({ isMember, reliability }) => isMember && reliability !== "unconfirmed");
}

export function partiesOf(status: Status): readonly Entry[] {
  return counted(status).filter(({ deposited }) => deposited !== "");
}

/** Months from the opening to an ISO date, which may lack its day or month; Infinity for "". */
export function monthsTo(date: string): number {
  if (date === "") return Number.POSITIVE_INFINITY;
  const day = dayOf(`${date}-01-01`.slice(0, 10)) ?? 0;
  return Math.max(0, (day - (dayOf(OPENED) ?? 0)) / MONTH_DAYS);
}

/** By country of the content: the month of signature, and of deposit; Infinity if there is none. */
export function monthsByCountry(status: Status): Readonly<{ signed: number[]; deposited: number[] }> {
  const own = new Map(counted(status).map((entry) => [entry.iso3, entry]));
  const months = (pick: (entry: Entry) => string): number[] =>
    COUNTRIES.map(({ iso3 }) => {
      const entry = own.get(iso3);
      return monthsTo(entry === undefined ? "" : pick(entry));
    });
  return { signed: months(({ signed }) => signed), deposited: months(({ deposited }) => deposited) };
}
