/** Delegations from a list of names: a line each, or a CSV file whose second column says who has no vote. */
import { csvParseRows } from "d3-dsv";
import { DELEGATION_KINDS, type Delegation, type DelegationKind } from "../../committee/delegation.ts";

/** Names of states by their ISO code. */
export type KnownStates = ReadonlyMap<string, string>;

/** As people write it, without a difference between small and large letters, accents and signs. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Adds whoever a text names; a name that is there already is not added twice. A state is known by its name. */
export function withNames(
  before: readonly Delegation[],
  text: string,
  known: KnownStates,
): readonly Delegation[] {
  const codes = new Map([...known].map(([code, name]) => [plain(name), code]));
  const rows = csvParseRows(text.replaceAll("\t", ",").replaceAll(";", ","));
  return rows.reduce<readonly Delegation[]>((all, [name = "", kind = ""]) => {
    const wanted = name.trim().replace(/^\uFEFF/u, "");
    if (wanted === "" || all.some((one) => plain(one.name) === plain(wanted))) return all;
    const code = codes.get(plain(wanted));
    return withSeat(all, code === undefined ? wanted : (known.get(code) ?? wanted), kindOf(kind), code);
  }, before);
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

function kindOf(word: string): DelegationKind {
  return DELEGATION_KINDS.find((kind) => kind === plain(word)) ?? "member";
}
