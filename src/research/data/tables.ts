/** Reads the source tables of `assets/data`. */
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

/** The caller asserts the type `T`; the tests of the built content check it. */
export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(DATA, name), "utf8")) as T;
}

/** A cell as text; an empty cell is "". Throws if the column does not exist. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

/** A cell as a number, or null if the cell is empty. */
export function numberOrNull(row: Row, column: string): number | null {
  const value = text(row, column);
  return value === "" ? null : Number(value);
}

export function is(row: Row, column: string): boolean {
  return text(row, column) === "1";
}

/** The entry of a map. Throws if it is missing. */
export function must<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`missing ${String(key)}`);
  return value;
}

/** The entry of a list. Throws if it is missing. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`no cell ${index}`);
  return value;
}
