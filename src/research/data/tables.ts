/** Reading the source tables of `assets/data`. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const DATA = join(ROOT, "assets/data");

export type Row = Readonly<Record<string, string>>;

export function readTable(name: string): readonly Row[] {
  return parse(readFileSync(join(DATA, name), "utf8"), { columns: true }) as Row[];
}

/** The shape is the caller's claim; the tests of the built content hold it to account. */
export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(DATA, name), "utf8")) as T;
}

/** A cell as text; a column that does not exist is an error, an empty cell is "". */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

/** A cell as a number, or null where the table has a gap. */
export function numberOrNull(row: Row, column: string): number | null {
  const value = text(row, column);
  return value === "" ? null : Number(value);
}

export function is(row: Row, column: string): boolean {
  return text(row, column) === "1";
}

/** The entry of a map that must be there. */
export function must<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`missing ${String(key)}`);
  return value;
}

/** The cell of a list that must be there. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`no cell ${index}`);
  return value;
}
