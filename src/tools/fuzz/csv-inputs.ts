/**
 * Corrupt tables: lists of delegations, tables of ratifications, and sentences that are to be written into a table.
 */
import fc from "fast-check";
import { bytesChange } from "./bytes-change.ts";
import { tableFiles, treatyTable } from "./table-inputs.ts";

/** The kinds of table: lists of delegations, tables of ratifications, and sentences of exit tickets. */
export const TABLE_KINDS = ["names", "ratifications", "tickets"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
export type CsvInput = Readonly<{ kind: TableKind; bytes: Buffer }>;

const NAMES = [
  ["Kenya", ""],
  ["France", "member"],
  ["Holy See", "observer"],
  ["Red Cross", "ngo"],
  ["Viet Nam", ""],
  ["Côte d’Ivoire", ""],
  ["A State of Our Own", "member"],
];
const SENTENCES = 'We gave way on article 3.\n=1+1\n-2\n@here\n\n"Quoted", with a comma\nIt cannot tell.';

const TABLES: Readonly<Record<TableKind, string[][]>> = {
  names: NAMES,
  ratifications: treatyTable(),
  tickets: SENTENCES.split("\n").map((line) => [line]),
};

const textOf = (kind: TableKind): Buffer =>
  Buffer.from(TABLES[kind].map((cells) => cells.join(",")).join("\n"));

const MANY = [401, 5_000, 200_000] as const;

/** One delegation per row, each with its own name. */
const manyNames = fc
  .constantFrom(...MANY)
  .map((count) => Buffer.from(Array.from({ length: count }, (_, at) => `State ${at}`).join("\n")));

function filesOf(kind: TableKind): fc.Arbitrary<Buffer> {
  if (kind === "tickets") return bytesChange.map((change) => change(textOf(kind)));
  const files = tableFiles(TABLES[kind]);
  return kind === "names"
    ? fc.oneof({ weight: 80, arbitrary: files }, { weight: 1, arbitrary: manyNames })
    : files;
}

export function csvInputs(): fc.Arbitrary<CsvInput> {
  const kinds = fc.constantFrom<TableKind>("names", "names", ...TABLE_KINDS);
  return kinds.chain((kind) => filesOf(kind).map((bytes) => ({ kind, bytes })));
}

export function validTables(): readonly CsvInput[] {
  return TABLE_KINDS.map((kind) => ({ kind, bytes: textOf(kind) }));
}
