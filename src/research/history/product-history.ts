/** The histories of treaties in `assets/data`, and the subregions of the states. */
import { dirname, join, resolve } from "node:path";
import { readTable, text } from "../data/tables.ts";
import { type Past, pastOf } from "./habits.ts";
import { dayOf, HORIZON, historyOf } from "./history.ts";
import { readRatifications } from "./ratification-file.ts";

/**
 * The rows of these treaties are known to be incomplete (assets/data/PROVENANCE.md), so they are not used for fitting
 * or testing.
 */
const PARTIAL: readonly string[] = ["TPNW", "Minamata"];

const RATIFICATIONS = join(
  resolve(dirname(import.meta.filename), "../../.."),
  "assets/data/ratifications.csv",
);

export type ProductHistory = Readonly<{
  /** UN members in ISO order, with the number of each one's subregion. */
  countries: readonly string[];
  region: readonly number[];
  pasts: readonly Past[];
}>;

export function readProductHistory(): ProductHistory {
  const states = [...readTable("states.csv")].sort((a, b) => (text(a, "iso3") < text(b, "iso3") ? -1 : 1));
  const countries = states.map((row) => text(row, "iso3"));
  const names = [...new Set(states.map((row) => text(row, "subregion")))];
  const rows = readRatifications(RATIFICATIONS);
  const pasts = readTable("treaties.csv").flatMap((row) => {
    const treaty = text(row, "treaty");
    const until = dayOf(text(row, "rows_through"));
    const history = until === null ? null : historyOf(treaty, rows, countries, until);
    if (history === null || history.through < HORIZON || PARTIAL.includes(treaty)) return [];
    return [pastOf(history)];
  });
  return { countries, region: states.map((row) => names.indexOf(text(row, "subregion"))), pasts };
}
