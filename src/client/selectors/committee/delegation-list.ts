/** Reads delegations from a list of names: one per line, or a CSV file whose second column says who has no vote. */
import { csvParseRows } from "d3-dsv";
import {
  DELEGATION_KINDS,
  type Delegation,
  type DelegationKind,
} from "../../../committee/state/delegation.ts";
import { LONGEST_LIST, LONGEST_TITLE, MOST_SEATS } from "../../../committee/state/limits.ts";
import { cleanLine, cleanText } from "../../../kernel/clean-text.ts";

/** Names of states by ISO code. */
export type KnownStates = ReadonlyMap<string, string>;

/** Why a line was not accepted. */
export type LineFault = "noName" | "tooLong" | "unknownKind" | "columns" | "tooMany";

/** `line` counts from 1, as in a spreadsheet. */
export type BadLine = Readonly<{ line: number; text: string; why: LineFault }>;

export type NamesRead = Readonly<{ seats: readonly Delegation[]; bad: readonly BadLine[] }>;

export { LONGEST_LIST, LONGEST_TITLE as LONGEST_NAME, MOST_SEATS };

/** Ignores case, accents and punctuation, so that names match however people write them. */
export function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** True if a list is longer than any committee needs. Such a list is not read. */
export function isListTooLong(length: number): boolean {
  return length > LONGEST_LIST;
}

/**
 * Adds everybody named in a text, without duplicates. States are recognised by name. A line that cannot be understood
 * adds nobody: a guess would give a vote to an observer whose kind was mistyped.
 */
export function withNames(before: readonly Delegation[], text: string, known: KnownStates): NamesRead {
  const states = new Map([...known].map(([id, name]) => [plain(name), { id, name }]));
  const named = new Set(before.map((one) => plain(one.name)));
  const all = new Map(before.map((one) => [one.id, one]));
  const bad: BadLine[] = [];
  let number = lastNumber(before);
  for (const [at, row] of rowsOf(text).entries()) {
    const [name = "", kind = ""] = row;
    const own = plain(name);
    const isKnown = own === "" || named.has(own);
    const why = faultOf(row) ?? (!isKnown && all.size >= MOST_SEATS ? "tooMany" : null);
    if (why !== null) bad.push({ line: at + 1, text: row.join(", "), why });
    if (why !== null || isKnown) continue;
    const seat = states.get(own) ?? { id: `x${++number}`, name };
    named.add(own);
    if (!all.has(seat.id)) all.set(seat.id, { ...seat, kind: kindOf(kind) ?? "member" });
  }
  return { seats: [...all.values()], bad };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = csvParseRows(
    cleanText(
      text
        .replace(/^\uFEFF/u, "")
        .replaceAll("\t", ",")
        .replaceAll(";", ","),
    ),
  );
  return rows.map((row) => row.map(cleanLine));
}

/** Returns null for a line without a fault. An empty line is not a fault. */
function faultOf([name = "", kind = "", ...more]: readonly string[]): LineFault | null {
  if (more.some((cell) => cell !== "")) return "columns";
  if (name === "" && kind === "") return null;
  if (!/[\p{Letter}\p{Number}]/u.test(name)) return "noName";
  if (name.length > LONGEST_TITLE) return "tooLong";
  return kind === "" || kindOf(kind) !== null ? null : "unknownKind";
}

/** Adds one seat. A seat without a code gets a number. */
export function withSeat(
  before: readonly Delegation[],
  name: string,
  kind: DelegationKind,
  code?: string,
): readonly Delegation[] {
  const id = code ?? `x${lastNumber(before) + 1}`;
  const isFull = before.length >= MOST_SEATS;
  return isFull || before.some((one) => one.id === id) ? before : [...before, { id, name, kind }];
}

/** The highest number among seats without a code. */
function lastNumber(seats: readonly Delegation[]): number {
  const numbers = seats.flatMap(({ id }) => (/^x\d+$/.test(id) ? [Number(id.slice(1))] : []));
  return numbers.reduce((most, one) => Math.max(most, one), 0);
}

function kindOf(word: string): DelegationKind | null {
  return DELEGATION_KINDS.find((kind) => kind === plain(word)) ?? null;
}

/** Decodes a file as UTF-8, or as Windows-1252, which older spreadsheets use for Western letters. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
