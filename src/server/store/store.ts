/**
 * The store of rooms. Each room has one append-only log. A row that was acknowledged survives a crash of the host.
 */

import type { GameEvent } from "../../engine/events/event.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { LogStore } from "../../kernel/log.ts";
import type { Entry } from "../../match/types.ts";
import type { RoomFact } from "../../room/fact.ts";
import type { CommitteeFact } from "./committee-fact.ts";

/**
 * One row of a log: an order or entry and its result. `key`: the key of the order, so that an order sent twice counts
 * once.
 */
export type Row =
  | Readonly<{ kind: "room"; fact: RoomFact; key?: string; at: number }>
  | Readonly<{ kind: "committee"; fact: CommitteeFact; key?: string; at: number }>
  | Readonly<{
      kind: "match";
      table: number;
      /** Only the first row of a table has a setup. */
      setup?: Setup;
      /** Null in the first row of a table. */
      entry: Entry | null;
      events: readonly GameEvent[];
      key?: string;
      at: number;
    }>;

/** A log without its contents: the number of its last row, and when it was last used, in ms since 1970. */
export type LogHead = Readonly<{ room: string; head: number; usedAt: number }>;

/**
 * What is known about a log without reading it. `bytes` and `devices` cover only the rows after a given row. Every
 * device that has joined counts.
 */
export type LogSize = Readonly<{
  kind: Row["kind"];
  openedAt: number;
  bytes: number;
  devices: number;
  /** The conference that these rows put a committee into, or null if they do not say. Empty if they took it out. */
  conference: string | null;
}>;

/** The file of a store that this process has open. */
export type StoreFile = Readonly<{
  folder: string;
  /** Copies everything to a file while rows are being appended. The copy never contains half of an append. */
  copyTo: (path: string) => Promise<void>;
}>;

export type Store = LogStore<Row> &
  Readonly<{
    /** All logs, the most recently used first. */
    list: () => Promise<readonly LogHead[]>;
    /** The size of a log's rows after a given number, or null if there is no such log. */
    measure: (room: string, after: number) => Promise<LogSize | null>;
    remove: (room: string) => Promise<void>;
    /**
     * Removes rooms that were last used before this time, unless another process has reported a device there. Returns
     * their codes.
     */
    removeUnused: (before: number) => Promise<readonly string[]>;
    /** Registers a function that is called with the code of a room to which another process may have appended. */
    onHint: (hint: (room: string) => void) => void;
    /** Null if the rooms are in a database that has its own backup tools. */
    file: StoreFile | null;
    /** May be called more than once. */
    close: () => Promise<void>;
  }>;

/** The text that marks the row of a joining device, in rooms and committees. */
export const DEVICE_ENTERED = '"fact":{"type":"deviceEntered"';

/** The text that marks the row of a committee that enters or leaves a conference. */
export const CONFERENCE_SET = '"fact":{"type":"conferenceSet"';

/** What a query measures: the texts of the `first` row and of the last one about a `conference`, `bytes` and `devices`. */
type Measured = Readonly<Record<string, unknown>>;

/** The size of a log, or null if there is no such log. */
export function logSize(measured: Measured | undefined): LogSize | null {
  if (measured?.first == null) return null;
  const { kind, at } = JSON.parse(String(measured.first)) as Row;
  const { conference: text } = measured;
  const conference = text == null ? null : conferenceIn(JSON.parse(String(text)) as Row);
  return { kind, openedAt: at, bytes: Number(measured.bytes), devices: Number(measured.devices), conference };
}

function conferenceIn(row: Row): string {
  return row.kind === "committee" && row.fact.type === "conferenceSet" ? (row.fact.conference ?? "") : "";
}
