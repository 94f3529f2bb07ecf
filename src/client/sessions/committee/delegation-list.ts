/** Delegations from a list of names: a line each, or a CSV file whose second column says who has no vote. */
import { csvParseRows } from "d3-dsv";
import {
  DELEGATION_KINDS,
  type Delegation,
  type DelegationKind,
} from "../../../committee/state/delegation.ts";

/** Names of states by their ISO code. */
export type KnownStates = ReadonlyMap<string, string>;

/** Why nobody was taken from a line. */
export type LineFault = "noName" | "tooLong" | "unknownKind" | "columns";

/** `line`: counted from 1, as a table does. */
export type BadLine = Readonly<{ line: number; text: string; why: LineFault }>;

export type NamesRead = Readonly<{ seats: readonly Delegation[]; bad: readonly BadLine[] }>;

/** As many signs as the rules let a name have. */
export const LONGEST_NAME = 200;

/** As people write it, without a difference between small and large letters, accents and signs. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/**
 * Adds whoever a text names; a name that is there already is not added twice. A state is known by its name. From a line that is
 * not understood nobody is taken: a guess would give a vote to an observer whose kind was mistyped.
 */
export function withNames(before: readonly Delegation[], text: string, known: KnownStates): NamesRead {
  const codes = new Map([...known].map(([code, name]) => [plain(name), code]));
  const rows = csvParseRows(
    text
      .replace(/^\uFEFF/u, "")
      .replaceAll("\t", ",")
      .replaceAll(";", ","),
  );
  const read = rows.map((row) => row.map((cell) => cell.trim()));
  const bad = read.flatMap((row, at): BadLine[] => {
    const why = faultOf(row);
    return why === null ? [] : [{ line: at + 1, text: row.join(", "), why }];
  });
  const seats = read.reduce<readonly Delegation[]>((all, row) => {
    const [name = "", kind = ""] = row;
    if (name === "" || faultOf(row) !== null || all.some((one) => plain(one.name) === plain(name)))
      return all;
    const code = codes.get(plain(name));
    const shown = code === undefined ? name : (known.get(code) ?? name);
    return withSeat(all, shown, kindOf(kind) ?? "member", code);
  }, before);
  return { seats, bad };
}

/** An empty line is none. */
function faultOf([name = "", kind = "", ...more]: readonly string[]): LineFault | null {
  if (more.some((cell) => cell !== "")) return "columns";
  if (name === "") return kind === "" ? null : "noName";
  if (name.length > LONGEST_NAME) return "tooLong";
  return kind === "" || kindOf(kind) !== null ? null : "unknownKind";
}

/** Adds one seat; without a code it has a number of its own. */
export function withSeat(
  before: readonly Delegation[],
  name: string,
  kind: DelegationKind,
  code?: string,
): readonly Delegation[] {
  const numbers = before.flatMap(({ id }) => (/^x\d+$/.test(id) ? [Number(id.slice(1))] : []));
  const id = code ?? `x${Math.max(0, ...numbers) + 1}`;
  return before.some((one) => one.id === id) ? before : [...before, { id, name, kind }];
}

function kindOf(word: string): DelegationKind | null {
  return DELEGATION_KINDS.find((kind) => kind === plain(word)) ?? null;
}

/** The words of a file: in UTF-8, or as older tables write Western letters. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
