/** A committee as its log on the host leaves it. */
import { type Entry, stateAfter, stateOf } from "../../committee/log.ts";
import type { Committee } from "../../committee/state.ts";
import type { Row } from "../store/store.ts";
import { type AccessState, accessAfter } from "./access.ts";
import { draftsAfter, type SharedDraft } from "./drafts.ts";

export type Hosted = Readonly<{
  /** Number of its last row. */
  seq: number;
  entries: readonly Entry[];
  state: Committee | null;
  access: AccessState | null;
  drafts: readonly SharedDraft[];
}>;

export const EMPTY: Hosted = { seq: 0, entries: [], state: null, access: null, drafts: [] };

/** One that has been formed and opened. */
export type OpenCommittee = Hosted & Readonly<{ state: Committee; access: AccessState }>;

export function isOpen(hosted: Hosted): hosted is OpenCommittee {
  return hosted.state !== null && hosted.access !== null;
}

/** After one more row; those of a room are none of its own. */
export function after(hosted: Hosted, row: Row): Hosted {
  const seq = hosted.seq + 1;
  if (row.kind !== "committee") return { ...hosted, seq };
  const { fact } = row;
  if ("draft" in fact) return { ...hosted, seq, drafts: draftsAfter(hosted.drafts, fact, row.at) };
  if (fact.type !== "entryAdded") return { ...hosted, seq, access: accessAfter(hosted.access, fact, row.at) };
  const { entry } = fact;
  const entries = [...hosted.entries, entry];
  const takesBack = entry.facts.some(({ type }) => type === "undone");
  return { ...hosted, seq, entries, state: takesBack ? stateOf(entries) : stateAfter(hosted.state, entry) };
}

/** After many rows at once: the list of entries is made once, and what was taken back is never folded. */
export function afterAll(hosted: Hosted, rows: readonly Row[]): Hosted {
  if (rows.length < 2) return rows.reduce(after, hosted);
  const own = rows.flatMap((row) => (row.kind === "committee" ? [row] : []));
  const fresh = own.flatMap(({ fact }) => (fact.type === "entryAdded" ? [fact.entry] : []));
  const entries = [...hosted.entries, ...fresh];
  const access = own.reduce(
    (state, { fact, at }) =>
      fact.type === "entryAdded" || "draft" in fact ? state : accessAfter(state, fact, at),
    hosted.access,
  );
  const drafts = own.reduce(
    (before, { fact, at }) => ("draft" in fact ? draftsAfter(before, fact, at) : before),
    hosted.drafts,
  );
  return { seq: hosted.seq + rows.length, entries, access, drafts, state: stateOf(entries) };
}
