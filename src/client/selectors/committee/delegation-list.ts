/** Reads delegations from a list of names: one per line, or a CSV file whose second column says who has no vote. */
import { csvParseRows } from "d3-dsv";
import {
  DELEGATION_KINDS,
  type Delegation,
  type DelegationKind,
} from "../../../committee/state/delegation.ts";
import { LONGEST_LIST, LONGEST_TITLE, MOST_SEATS } from "../../../committee/state/limits.ts";
import { cleanLine, cleanText } from "../../../kernel/clean-text.ts";
import { plainName } from "../../../kernel/plain-name.ts";
import type { KnownStates } from "../../i18n/state-names.ts";

/** The state that a name means, or undefined. What stands in brackets may be missing. */
function stateNamed(name: string, codes: KnownStates["codes"]): string | undefined {
  return codes.get(plainName(name)) ?? codes.get(plainName(name.replaceAll(/\([^()]*\)/g, " ")));
}

/** Why a line was not accepted. */
export type LineFault = "noName" | "tooLong" | "unknownKind" | "columns" | "tooMany";

/** `line` counts from 1, as in a spreadsheet. */
export type BadLine = Readonly<{ line: number; text: string; why: LineFault }>;

export type NamesRead = Readonly<{ seats: readonly Delegation[]; bad: readonly BadLine[] }>;

export { LONGEST_LIST, LONGEST_TITLE as LONGEST_NAME, MOST_SEATS };

/** True if a list is longer than any committee needs. Such a list is not read. */
export function isListTooLong(length: number): boolean {
  return length > LONGEST_LIST;
}

/**
 * Adds everybody named in a text, each state once, however its name is written. A line that cannot be understood adds
 * nobody: a guess would give a vote to an observer whose kind was mistyped.
 * @example "USA" and "United States" are one seat, with the code USA
 */
export function withNames(before: readonly Delegation[], text: string, known: KnownStates): NamesRead {
  const named = new Set(before.map((one) => plainName(one.name)));
  const all = new Map(before.map((one) => [one.id, one]));
  const bad: BadLine[] = [];
  let number = lastNumber(before);
  for (const [at, row] of rowsOf(text).entries()) {
    const [name = "", kind = "", ...more] = wholeName(row, known);
    const state = stateNamed(name, known.codes);
    const own = plainName(name);
    const isKnown = own === "" || named.has(own) || (state !== undefined && all.has(state));
    const why = faultOf([name, kind, ...more]) ?? (!isKnown && all.size >= MOST_SEATS ? "tooMany" : null);
    if (why !== null) bad.push({ line: at + 1, text: row.join(", "), why });
    if (why !== null || isKnown) continue;
    const seat = { id: state ?? `x${++number}`, name: known.names.get(state ?? "") ?? name };
    named.add(own);
    all.set(seat.id, { ...seat, kind: kindOf(kind) ?? "member" });
  }
  return { seats: [...all.values()], bad };
}

/** A state whose name has a comma, without quotation marks. @example Korea, Republic of */
function wholeName(row: readonly string[], { codes }: KnownStates): readonly string[] {
  const [name = "", rest = "", ...more] = row;
  const isOne = rest !== "" && kindOf(rest) === null && stateNamed(`${name}, ${rest}`, codes) !== undefined;
  return isOne ? [`${name}, ${rest}`, ...more] : row;
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

/** Adds one member by its name. A state gets its code and its short name; a state that has a seat gets no other. */
export function withNamed(
  before: readonly Delegation[],
  name: string,
  { codes, names }: KnownStates,
): readonly Delegation[] {
  const code = stateNamed(name, codes);
  return withSeat(before, names.get(code ?? "") ?? name, "member", code);
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
  return DELEGATION_KINDS.find((kind) => kind === plainName(word)) ?? null;
}

/** Decodes a file as UTF-8, or as Windows-1252, which older spreadsheets use for Western letters. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
