/** The table of parameters of docs/MODEL.md §3.13, and the values that the code has for each of its rows. */
import { readFileSync } from "node:fs";

const ROOT = new URL("../../", import.meta.url);
export const DOC = readFileSync(new URL("docs/MODEL.md", ROOT), "utf8");

type Row = Readonly<{ number: string; name: string; values: readonly number[]; code: string }>;

/** Cells of the tables in a section, without headings and separator lines. */
export function rowsOf(heading: string): string[][] {
  const section = (DOC.split(`\n### ${heading}`)[1] ?? "").split(/\n##/)[0] ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .slice(1);
}

/** The whole numbers in a printed cell, which has commas for thousands and a true minus sign. */
export function numbersIn(cell: string): number[] {
  const plain = cell.replaceAll(",", "").replaceAll("−", "-");
  return (plain.match(/-?\d+/g) ?? []).map(Number);
}

export const ROWS: readonly Row[] = rowsOf("3.13 Parameters").map(([number, name, values, , code]) => ({
  number: number ?? "",
  name: name ?? "",
  values: numbersIn(values ?? ""),
  code: code ?? "",
}));

/** Where to look for the code: in this checkout, or in a changed copy of one of its files. */
export type Source = Readonly<{
  read: (file: string) => string;
  load: (file: string) => Promise<Readonly<Record<string, unknown>>>;
}>;

export const CHECKOUT: Source = {
  read: (file) => readFileSync(new URL(file, ROOT), "utf8"),
  load: (file) => import(new URL(file, ROOT).href),
};

/** The values that a code cell names, in order. The cell has a path below src/, followed by names in that file. */
export async function valuesOf(code: string, source: Source = CHECKOUT): Promise<unknown[]> {
  const found: unknown[] = [];
  let file = "";
  for (const [, item = ""] of code.matchAll(/`([^`]+)`/g)) {
    if (item.endsWith(".ts")) file = `src/${item}`;
    else for (const name of spread(item)) found.push(await valueIn(source, file, name));
  }
  return found;
}

/** Expands `A.{b,c}` to `A.b` and `A.c`. */
function spread(item: string): string[] {
  const [, before, keys, after] = item.match(/^(.*\.)\{([\w,]+)\}(.*)$/) ?? [];
  return keys === undefined ? [item] : keys.split(",").map((key) => `${before}${key}${after}`);
}

async function valueIn(source: Source, file: string, name: string): Promise<unknown> {
  return name.endsWith("*")
    ? privateIn(source.read(file), name.slice(0, -1))
    : exportedBy(await source.load(file), name);
}

/** The value in a module of an item written as `NAME`, `NAME.key.0`, `call(1,2)` or `call("full").key`. */
function exportedBy(module: Readonly<Record<string, unknown>>, item: string): unknown {
  const [, name = "", args, path = ""] = item.match(/^(\w+)(?:\((.*)\))?(.*)$/) ?? [];
  const value = module[name];
  const start =
    typeof value === "function" && args !== undefined ? value(...(JSON.parse(`[${args}]`) as [])) : value;
  return path
    .split(".")
    .filter((key) => key !== "")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], start);
}

/** A number, or an entry of a list of numbers, that a file does not export. */
function privateIn(source: string, item: string): number | undefined {
  const [name = "", at] = item.split(".");
  const written = source.match(new RegExp(`const ${name}(?:: [^=]+)? = \\[?([^\\];]+)`))?.[1] ?? "";
  const numbers = written.split(",").map((part) => Number(part.replaceAll("_", "")));
  return numbers[Number(at ?? 0)];
}
