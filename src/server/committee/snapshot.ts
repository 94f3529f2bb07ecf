/** A hosted committee, rebuilt from its log. */
import { type Entry, type Folded, foldEntry, UNFOLDED } from "../../committee/log.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Committee } from "../../committee/state/state.ts";
import type { Row } from "../store/store.ts";
import { type AccessState, accessAfter } from "./access.ts";
import { charactersAdded, draftsAfter, type SharedDraft } from "./shared-drafts.ts";

type BytesBy = Readonly<Record<DelegationId, number>>;

export type CommitteeSnapshot = Folded &
  Readonly<{
    /** The number of its last row. */
    seq: number;
    entries: readonly Entry[];
    /** The size of all entries in a file, in bytes. */
    bytes: number;
    /** The size of all entries of each delegation, in bytes. */
    bytesBy: BytesBy;
    access: AccessState | null;
    drafts: readonly SharedDraft[];
    /** The number of characters in all changes to all drafts, including dropped drafts. */
    draftSigns: number;
  }>;

export const EMPTY: CommitteeSnapshot = {
  ...UNFOLDED,
  seq: 0,
  entries: [],
  bytes: 0,
  bytesBy: {},
  access: null,
  drafts: [],
  draftSigns: 0,
};

/** A committee that has been formed and opened. */
export type OpenCommittee = CommitteeSnapshot & Readonly<{ state: Committee; access: AccessState }>;

export function isOpen(hosted: CommitteeSnapshot): hosted is OpenCommittee {
  return hosted.state !== null && hosted.access !== null;
}

/** Applies one more row. Rows of rooms have no effect. */
export function after(hosted: CommitteeSnapshot, row: Row): CommitteeSnapshot {
  const seq = hosted.seq + 1;
  if (row.kind !== "committee") return { ...hosted, seq };
  const { fact } = row;
  if ("draft" in fact)
    return {
      ...hosted,
      seq,
      drafts: draftsAfter(hosted.drafts, fact, row.at),
      draftSigns: hosted.draftSigns + charactersAdded(fact),
    };
  if (fact.type !== "entryAdded") return { ...hosted, seq, access: accessAfter(hosted.access, fact, row.at) };
  const entries = [...hosted.entries, fact.entry];
  return {
    ...hosted,
    seq,
    entries,
    bytes: hosted.bytes + bytesOf(fact.entry),
    bytesBy: bytesByAfter(hosted.bytesBy, fact.entry),
    ...foldEntry(hosted, fact.entry),
  };
}

export function bytesByAfter(before: BytesBy, entry: Entry): BytesBy {
  const { by } = entry;
  return by.type === "chair" ? before : { ...before, [by.id]: (before[by.id] ?? 0) + bytesOf(entry) };
}

/** The size of an entry in a file, in bytes, with the comma after it. */
export function bytesOf(entry: Entry): number {
  return Buffer.byteLength(JSON.stringify(entry)) + 1;
}

export function afterAll(hosted: CommitteeSnapshot, rows: readonly Row[]): CommitteeSnapshot {
  return rows.reduce(after, hosted);
}

/** The latest time in a row. An entry may come from a chair's device whose clock runs ahead. */
export function timeOf(row: Row): number {
  return row.kind === "committee" && row.fact.type === "entryAdded"
    ? Math.max(row.at, row.fact.entry.at)
    : row.at;
}
