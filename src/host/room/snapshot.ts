/** A room as its log leaves it. */
import type { Seat } from "../../engine/state/seat.ts";
import { type RoomState, roomAfter } from "../../room/state.ts";
import type { Row } from "../store/store.ts";
import { type Table, tableAfter } from "./table.ts";

/** A line of the log as the desk shows it. */
export type Line = Readonly<{ seq: number; type: string; table: number; seat: Seat | null; at: number }>;

const MOST_LINES = 100;

export type Snapshot = Readonly<{
  seq: number;
  state: RoomState | null;
  /** Null where a table's match has not begun; table 1 first. */
  tables: readonly (Table | null)[];
  lines: readonly Line[];
}>;

export const EMPTY: Snapshot = { seq: 0, state: null, tables: [], lines: [] };

/** A snapshot of a room that has been opened. */
export type Open = Snapshot & Readonly<{ state: RoomState }>;

export function isOpen(snapshot: Snapshot): snapshot is Open {
  return snapshot.state !== null;
}

/** The room after one more row of its log. */
export function after(snapshot: Snapshot, row: Row): Snapshot {
  const seq = snapshot.seq + 1;
  const lines = [...snapshot.lines, lineOf(row, seq)].slice(-MOST_LINES);
  if (row.kind === "room") {
    const state = roomAfter(snapshot.state, row.fact);
    const tables = row.fact.type === "roomOpened" ? state.tables.map(() => null) : snapshot.tables;
    return { seq, state, tables, lines };
  }
  const at = row.table - 1;
  const table = snapshot.tables[at] ?? null;
  const next = tableAfter(table, row, seq, snapshot.state?.engineVersion ?? "");
  return { ...snapshot, seq, lines, tables: snapshot.tables.map((one, i) => (i === at ? next : one)) };
}

export function afterAll(snapshot: Snapshot, rows: readonly Row[]): Snapshot {
  return rows.reduce(after, snapshot);
}

function lineOf(row: Row, seq: number): Line {
  if (row.kind === "room") {
    const { fact } = row;
    const table = "table" in fact ? fact.table : "place" in fact ? fact.place.table : 0;
    return { seq, type: fact.type, table, seat: seatOf(fact), at: row.at };
  }
  const { entry, table, at } = row;
  return { seq, type: entry?.command.type ?? "matchOpened", table, seat: entry?.seat ?? null, at };
}

function seatOf(fact: Extract<Row, { kind: "room" }>["fact"]): Seat | null {
  if ("place" in fact) return fact.place.seat;
  if ("from" in fact) return fact.from;
  return "seat" in fact ? fact.seat : null;
}

/** The match of a table that has begun. */
export function tableOf(snapshot: Snapshot, table: number): Table | null {
  return snapshot.tables[table - 1] ?? null;
}

/** Clock of a table's match; −1 before it has begun. */
export function clockOf(snapshot: Snapshot, table: number): number {
  return tableOf(snapshot, table)?.match.world.clock ?? -1;
}
