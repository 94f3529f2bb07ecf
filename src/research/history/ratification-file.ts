/**
 * Reads and checks tables of ratifications: `treaty,iso3,signature_date,consent_date`; extra columns are ignored. An
 * error names its column and its row, counted as in a spreadsheet (the heading is row 1).
 */
import { parse } from "csv-parse/sync";
import { textOf } from "../../cli/files.ts";
import { UsageError } from "../../cli/program.ts";
import { type Dated, dayOf } from "./history.ts";
import { backtestMessages } from "./messages.ts";

const COLUMNS = ["treaty", "iso3", "signature_date", "consent_date"] as const;
type Column = (typeof COLUMNS)[number];

/** The maximum number of rows: about as many as all treaties and all states together would need. */
const MOST_ROWS = 100_000;

type Line = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>;

export function readRatifications(path: string): Dated[] {
  return ratificationsFrom(path, textOf(path));
}

/** @param path the name used in error messages */
export function ratificationsFrom(path: string, text: string): Dated[] {
  const [heading, ...lines] = linesFrom(path, text);
  const names = heading?.record.map((name) => name.trim()) ?? [];
  const missing = COLUMNS.find((column) => !names.includes(column));
  if (missing !== undefined) throw new UsageError(backtestMessages.noColumn(path, missing));
  const twice = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice !== undefined) throw new UsageError(backtestMessages.columnTwice(path, twice));
  if (lines.length > MOST_ROWS) throw new UsageError(backtestMessages.tooLong(path, MOST_ROWS));
  const at = (column: Column): number => names.indexOf(column);
  return lines.map(({ record, info }) => {
    const wrong = (column: Column, why: string): never => {
      throw new UsageError(backtestMessages.wrongCell(path, info.lines, column, why));
    };
    const cell = (column: Column): string =>
      record[at(column)]?.trim() ?? wrong(column, backtestMessages.noCell(names.length, record.length));
    const date = (column: Column): number | null => {
      const value = cell(column);
      if (value === "") return null;
      return dayOf(value) ?? wrong(column, backtestMessages.noDate(value));
    };
    const treaty = cell("treaty").replace(/\s+/g, " ");
    const iso3 = cell("iso3");
    if (treaty === "") wrong("treaty", backtestMessages.empty);
    if (!/^[A-Z]{3}$/.test(iso3)) wrong("iso3", backtestMessages.noCode(iso3));
    return { treaty, iso3, signed: date("signature_date"), consented: date("consent_date") };
  });
}

function linesFrom(path: string, text: string): readonly Line[] {
  try {
    return parse(text, {
      info: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
      // Reads the heading and one row more than allowed, which is enough to see that the file is too long.
      to: MOST_ROWS + 2,
    }) as unknown as readonly Line[];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(backtestMessages.notCsv(path, why));
  }
}
