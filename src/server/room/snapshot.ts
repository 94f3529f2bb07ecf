/** The state of a room, rebuilt from its log. */
import type { LogLine } from "../../room/log-line.ts";
import { type RoomState, roomAfter } from "../../room/state.ts";
import type { Row } from "../store/store.ts";
import { type LastActs, lastActsAfter } from "./last-acts.ts";
import { logLine } from "./log-line.ts";
import { type Table, tableAfter } from "./table.ts";

const MOST_LINES = 100;

export type Snapshot = Readonly<{
  seq: number;
  state: RoomState | null;
  /** Table 1 comes first. Null if a table's match has not begun. */
  tables: readonly (Table | null)[];
  lines: readonly LogLine[];
  lastActs: LastActs;
}>;

export const EMPTY: Snapshot = { seq: 0, state: null, tables: [], lines: [], lastActs: {} };

/** A room that has been opened. */
export type Open = Snapshot & Readonly<{ state: RoomState }>;

export function isOpen(snapshot: Snapshot): snapshot is Open {
  return snapshot.state !== null;
}

/** Applies one more row to a room. */
export function after(snapshot: Snapshot, row: Row): Snapshot {
  const seq = snapshot.seq + 1;
  // Rows of committees have no effect.
  if (row.kind === "committee") return { ...snapshot, seq };
  const line = logLine(row, seq);
  const lines = line === null ? snapshot.lines : [...snapshot.lines, line].slice(-MOST_LINES);
  const lastActs = lastActsAfter(snapshot.lastActs, row);
  if (row.kind === "room") {
    const state = roomAfter(snapshot.state, row.fact);
    const tables = row.fact.type === "roomOpened" ? state.tables.map(() => null) : snapshot.tables;
    return { seq, state, tables, lines, lastActs };
  }
  const at = row.table - 1;
  const table = snapshot.tables[at] ?? null;
  const next = tableAfter(table, row, snapshot.state?.engineVersion ?? "");
  return {
    ...snapshot,
    seq,
    lines,
    lastActs,
    tables: snapshot.tables.map((one, i) => (i === at ? next : one)),
  };
}

export function afterAll(snapshot: Snapshot, rows: readonly Row[]): Snapshot {
  return rows.reduce(after, snapshot);
}

/** The match of a table, or null before it has begun. */
export function tableOf(snapshot: Snapshot, table: number): Table | null {
  return snapshot.tables[table - 1] ?? null;
}

/** The clock of a table's match, or −1 before it has begun. */
export function clockOf(snapshot: Snapshot, table: number): number {
  return tableOf(snapshot, table)?.match.world.clock ?? -1;
}
