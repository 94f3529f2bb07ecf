/** Corrupt tables of ratifications for `npm run backtest`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ROOT } from "../../research/data/tables.ts";
import { corrupt } from "./corrupt.ts";

type Table = string[][];
export type TableChange = (table: Table) => void;

/** Treaties in the table: a quick one and one with few rows. */
const TREATIES = ["UNCAC", "ATT"] as const;
const COLUMNS = 4;
const MANY = 100_000;
const LONG = 300_000;

const CELLS = [
  "",
  " ",
  "2003-02-30",
  "2003-7-1",
  "1/7/2003",
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "-271821-04-20",
  "+275760-09-13",
  "2003-07-01T00:00:00Z",
  "1900-01-01",
  "2200-01-01",
  "NaN",
  "1e9",
  "ken",
  "EUU",
  "XXX",
  "KEN",
  "=1+1",
  '"',
  'a"b',
  '"a,b"',
  "\0",
  "\u202e\u001b[31m",
  "__proto__",
  "x".repeat(LONG),
] as const;

/** The project's own rows of a few treaties, with only the required columns. */
export function treatyTable(): Table {
  const lines = readFileSync(join(ROOT, "assets/data/ratifications.csv"), "utf8").split("\n");
  const rows = lines.map((line) => line.split(",").slice(0, COLUMNS));
  return rows.filter(([treaty], at) => at === 0 || TREATIES.some((one) => one === treaty));
}

const row = fc.nat();
const column = fc.nat(COLUMNS - 1);
const cell = fc.constantFrom(...CELLS);

const tableChange: fc.Arbitrary<TableChange> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(row, column, cell).map(([r, c, text]) => withCell(r, c, text)) },
  {
    weight: 4,
    arbitrary: fc.tuple(row, fc.constantFrom(withoutRow, cutAt, withRowTwice, withMore)).map(apply),
  },
  { weight: 2, arbitrary: fc.tuple(column, fc.constantFrom(withoutColumn, withColumnTwice)).map(apply) },
  { weight: 1, arbitrary: row.map(withManyRows) },
);

function apply([at, change]: readonly [number, (at: number) => TableChange]): TableChange {
  return change(at);
}

function rowAt(table: Table, at: number): string[] {
  return table[at % table.length] ?? [];
}

function withCell(r: number, c: number, text: string): TableChange {
  return (table) => void rowAt(table, r).splice(c, 1, text);
}

function withoutRow(r: number): TableChange {
  return (table) => void table.splice(r % table.length, 1);
}

function cutAt(r: number): TableChange {
  return (table) => void table.splice(r % table.length);
}

function withRowTwice(r: number): TableChange {
  return (table) => void table.push([...rowAt(table, r)]);
}

function withMore(r: number): TableChange {
  return (table) => void rowAt(table, r).push("more");
}

function withoutColumn(c: number): TableChange {
  return (table) => table.forEach((cells) => void cells.splice(c, 1));
}

function withColumnTwice(c: number): TableChange {
  return (table) => table.forEach((cells) => void cells.splice(c, 0, cells[c] ?? ""));
}

function withManyRows(r: number): TableChange {
  return (table) => {
    const cells = rowAt(table, r);
    for (let k = 0; k < MANY; k++) table.push([...cells]);
  };
}

/** Nearly always the first value. */
function rarely(usual: string, ...others: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/** Tables that are corrupt in their cells, rows, columns, format or bytes. */
export function tableFiles(table: Table): fc.Arbitrary<Buffer> {
  const plan = fc.record({
    spoiling: corrupt(tableChange),
    separator: rarely(",", ";", "\t"),
    lineEnd: rarely("\n", "\r\n", "\r"),
  });
  return plan.map(({ spoiling: { changes, inBytes }, separator, lineEnd }) => {
    const copy = table.map((cells) => [...cells]);
    for (const change of changes) if (copy.length > 0) change(copy);
    return inBytes(Buffer.from(copy.map((cells) => cells.join(separator)).join(lineEnd)));
  });
}

export type TableInput = Readonly<{ file: Buffer; treaty: string }>;

export function tableInputs(table: Table): fc.Arbitrary<TableInput> {
  return fc.record({
    file: tableFiles(table),
    treaty: fc.constantFrom(...TREATIES, ...TREATIES, "uncac ", "nothing", "__proto__", "\u001b[31m"),
  });
}
