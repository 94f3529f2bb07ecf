/** The rows that `npm run bench:host` prints, each with its limit. */
import { printLine } from "../../cli/output.ts";
import { tableOf } from "../../cli/table.ts";
import { type Figure, figureOf } from "./host-figures.ts";
import { hostBenchMessages } from "./messages.ts";

export type Row = Readonly<{
  what: string;
  figure: Figure | null;
  limit: number | null;
  /** True if the limit is a minimum, not a maximum. */
  isLeast?: boolean;
  /** True if even the largest value must stay within the limit. */
  isOfAll?: boolean;
  unit: string;
  digits: number;
}>;

/** @param limit null if the row has none */
export function row(
  what: string,
  values: readonly number[],
  limit: number | null,
  unit = "",
  digits = 1,
): Row {
  return { what, figure: figureOf(values), limit, unit, digits };
}

/** Prints a table. If a figure is over its limit, the process ends with 1. */
export function printRows(rows: readonly Row[]): void {
  printLine(tableOf(hostBenchMessages.columns, rows.map(cellsOf)).join("\n"));
  if (rows.some((one) => !isMet(one))) process.exitCode = 1;
}

function isMet({ figure, limit, isLeast = false, isOfAll = false }: Row): boolean {
  if (figure === null || limit === null) return true;
  return isLeast ? figure.least >= limit : (isOfAll ? figure.most : figure.p95) <= limit;
}

function cellsOf(row: Row): string[] {
  const { what, figure, limit, unit, digits, isLeast = false } = row;
  const wanted =
    limit === null ? "" : isLeast ? hostBenchMessages.atLeast(limit) : hostBenchMessages.atMost(limit, unit);
  if (figure === null) return [what, "", "", "", "", "", wanted, hostBenchMessages.notMeasured];
  const cell = (value: number): string => value.toFixed(digits);
  const { n, median, p95, least, most } = figure;
  const numbers = [median, p95, least, most].map(cell);
  return [what, String(n), ...numbers, wanted, isMet(row) ? hostBenchMessages.met : hostBenchMessages.missed];
}
