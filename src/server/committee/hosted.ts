/** A committee as its log on the host leaves it. */
import { type Entry, type Folded, foldedWith, UNFOLDED } from "../../committee/log.ts";
import type { Committee } from "../../committee/state/state.ts";
import type { Row } from "../store/store.ts";
import { type AccessState, accessAfter } from "./access.ts";
import { draftsAfter, type SharedDraft, signsAdded } from "./drafts.ts";

export type Hosted = Folded &
  Readonly<{
    /** Number of its last row. */
    seq: number;
    entries: readonly Entry[];
    access: AccessState | null;
    drafts: readonly SharedDraft[];
    /** Signs of all changes of all drafts, also of those that are gone. */
    draftSigns: number;
  }>;

export const EMPTY: Hosted = { ...UNFOLDED, seq: 0, entries: [], access: null, drafts: [], draftSigns: 0 };

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
  if ("draft" in fact)
    return {
      ...hosted,
      seq,
      drafts: draftsAfter(hosted.drafts, fact, row.at),
      draftSigns: hosted.draftSigns + signsAdded(fact),
    };
  if (fact.type !== "entryAdded") return { ...hosted, seq, access: accessAfter(hosted.access, fact, row.at) };
  const entries = [...hosted.entries, fact.entry];
  return { ...hosted, seq, entries, ...foldedWith(hosted, fact.entry) };
}

export function afterAll(hosted: Hosted, rows: readonly Row[]): Hosted {
  return rows.reduce(after, hosted);
}

/** The latest time that a row tells of: an entry may come from a chair's own device whose clock runs ahead. */
export function timeOf(row: Row): number {
  return row.kind === "committee" && row.fact.type === "entryAdded"
    ? Math.max(row.at, row.fact.entry.at)
    : row.at;
}
