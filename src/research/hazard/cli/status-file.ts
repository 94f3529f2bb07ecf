/** Enters an instrument of the convention into the table of its status: the only step that a new deposit needs. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { csvFormatRows } from "d3-dsv";
import { writeText } from "../../../cli/files.ts";
import { UsageError } from "../../../cli/program.ts";
import { COUNTRIES } from "../../../content/countries.ts";
import { dayOf } from "../../history/history.ts";
import { STATUS_FILE } from "../status.ts";
import { nowcastMessages as words } from "./messages.ts";

/** @param asked the state's code, the day of deposit, and the source */
export function addDeposit([iso3 = "", day = "", ...rest]: readonly string[]): void {
  const source = rest.join(" ");
  if (!COUNTRIES.some((country) => country.iso3 === iso3)) throw new UsageError(words.unknown(iso3));
  if (dayOf(day) === null || source === "") throw new UsageError(words.badDeposit);
  const rows = parse(readFileSync(STATUS_FILE, "utf8")) as string[][];
  const [heading = [], ...entries] = rows;
  const before = entries.find(([own]) => own === iso3);
  const signed = before?.[heading.indexOf("signed")] ?? "";
  const consent = signed === "" ? "accession" : "ratification";
  const entry = [iso3, "1", signed, consent, day, day, source, "A"];
  const others = entries.filter(([own]) => own !== iso3);
  const sorted = [...others, entry].sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  writeText(STATUS_FILE, `${csvFormatRows([heading, ...sorted])}\n`);
}
