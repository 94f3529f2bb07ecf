/** Reads delegations from a list of names: one per line, or a CSV file whose second column says who has no vote. */
import { csvParseRows } from "d3-dsv";
import {
  DELEGATION_KINDS,
  type Delegation,
  type DelegationKind,
} from "../../../committee/state/delegation.ts";
import { LONGEST_LIST, LONGEST_TITLE, MOST_SEATS } from "../../../committee/state/limits.ts";
import { cleanLine, cleanText } from "../../../kernel/clean-text.ts";
import { type KnownStates, stateNamed } from "../../../kernel/known-states.ts";
import { inLatin, lookOf } from "../../../kernel/look-alike.ts";
import { plainName } from "../../../kernel/plain-name.ts";
import { nearStates } from "./near-states.ts";

/** The state that a name means, also if some of its letters only look like those of the name. */
function stateMeant(name: string, { codes }: KnownStates): string | undefined {
  return stateNamed(name, codes) ?? stateNamed(inLatin(name), codes);
}

/** Why a line was not accepted. */
export type LineFault = "noName" | "tooLong" | "unknownKind" | "columns" | "tooMany";

/** `line` counts from 1, as in a spreadsheet. */
export type BadLine = Readonly<{ line: number; text: string; why: LineFault }>;

/**
 * A name that no state has. `kind`: what the list says about it, or null. `near`: the ISO codes of states that may be
 * meant.
 */
export type UnknownName = Readonly<{ name: string; kind: DelegationKind | null; near: readonly string[] }>;

/** `added`: those of the seats that are new. `unknown`: names that get a seat only if the chair says so. */
export type NamesRead = Readonly<{
  seats: readonly Delegation[];
  added: readonly Delegation[];
  bad: readonly BadLine[];
  unknown: readonly UnknownName[];
}>;

export { LONGEST_LIST, LONGEST_TITLE as LONGEST_NAME, MOST_SEATS };

/** True if a list is longer than any committee needs. Such a list is not read. */
export function isListTooLong(length: number): boolean {
  return length > LONGEST_LIST;
}

/**
 * Adds the states named in a text, each once, however its name is written, and other bodies if the text says what they
 * are. A line that cannot be understood adds nobody: a guess would give a vote to an observer whose kind was mistyped,
 * or make a typing error a new member.
 * @example "USA" and "United States" are one seat, with the code USA; "Germny" is unknown, and DEU is near
 */
export function withNames(before: readonly Delegation[], text: string, known: KnownStates): NamesRead {
  const named = new Set(before.map((one) => lookOf(one.name)));
  const all = new Map(before.map((one) => [one.id, one]));
  const bad: BadLine[] = [];
  const unknown: UnknownName[] = [];
  let number = lastNumber(before);
  for (const [at, row] of rowsOf(text).entries()) {
    const [name = "", kind = "", ...more] = wholeName(row, known);
    const state = stateMeant(name, known);
    const own = lookOf(name);
    const isKnown = own === "" || named.has(own) || (state !== undefined && all.has(state));
    const why =
      faultOf([name, kind, ...more]) ??
      (!isKnown && all.size + unknown.length >= MOST_SEATS ? "tooMany" : null);
    if (why !== null) bad.push({ line: at + 1, text: row.join(", "), why });
    if (why !== null || isKnown) continue;
    named.add(own);
    const near = state === undefined ? nearStates(name, known) : [];
    if (state === undefined && (kind === "" || near.length > 0)) {
      unknown.push({ name, kind: kindOf(kind), near });
      continue;
    }
    const seat = { id: state ?? `x${++number}`, name: known.names.get(state ?? "") ?? name };
    all.set(seat.id, { ...seat, kind: kindOf(kind) ?? "member" });
  }
  const seats = [...all.values()];
  return { seats, added: seats.slice(before.length), bad, unknown };
}

/** A state whose name has a comma, without quotation marks. @example Korea, Republic of */
function wholeName(row: readonly string[], known: KnownStates): readonly string[] {
  const [name = "", rest = "", ...more] = row;
  const isOne = rest !== "" && kindOf(rest) === null && stateMeant(`${name}, ${rest}`, known) !== undefined;
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

/** Adds one seat. A seat without a code gets a number. No two seats have names that look the same. */
export function withSeat(
  before: readonly Delegation[],
  name: string,
  kind: DelegationKind,
  code?: string,
): readonly Delegation[] {
  const id = code ?? `x${lastNumber(before) + 1}`;
  const isFull = before.length >= MOST_SEATS;
  const isKnown = before.some((one) => one.id === id || lookOf(one.name) === lookOf(name));
  return isFull || isKnown ? before : [...before, { id, name, kind }];
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
