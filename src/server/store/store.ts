/** Where rooms are kept: one append-only log each. What has been acknowledged survives the host's death. */

import type { GameEvent } from "../../engine/events/event.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { LogStore } from "../../kernel/log.ts";
import type { Entry } from "../../match/types.ts";
import type { RoomFact } from "../../room/fact.ts";
import type { CommitteeFact } from "./committee-fact.ts";

/** What was given and what came of it. `key`: of the order it came from, so that the same one sent twice counts once. */
export type Row =
  | Readonly<{ kind: "room"; fact: RoomFact; key?: string; at: number }>
  | Readonly<{ kind: "committee"; fact: CommitteeFact; key?: string; at: number }>
  | Readonly<{
      kind: "match";
      table: number;
      /** Only in a table's first row. */
      setup?: Setup;
      /** Null in a table's first row. */
      entry: Entry | null;
      events: readonly GameEvent[];
      key?: string;
      at: number;
    }>;

/** A log without its contents: the number of its last row, and when that was written, in ms since 1970. */
export type LogHead = Readonly<{ room: string; head: number; usedAt: number }>;

/** What is known of a log from outside. `bytes` and `devices` count from a row on; a device counts once it has come in. */
export type LogSize = Readonly<{ kind: Row["kind"]; openedAt: number; bytes: number; devices: number }>;

/** A store in a file that this process has open. */
export type StoreFile = Readonly<{
  folder: string;
  /** Copies everything to a file while appends go on. The copy is whole: it holds no half of an append. */
  copyTo: (path: string) => Promise<void>;
}>;

export type Store = LogStore<Row> &
  Readonly<{
    /** Every log, the last used first. */
    list: () => Promise<readonly LogHead[]>;
    /** The size of a log's rows after a number; null where there is no such log. */
    measure: (room: string, after: number) => Promise<LogSize | null>;
    remove: (room: string) => Promise<void>;
    /** Removes rooms not used since a time, but for those that somebody is in, and names them. */
    removeUnused: (before: number) => Promise<readonly string[]>;
    /** Called with a room that another process may have appended to. */
    onHint: (hint: (room: string) => void) => void;
    /** Null where a database keeps the rooms: its own tools copy it. */
    file: StoreFile | null;
    /** May be asked twice. */
    close: () => Promise<void>;
  }>;

/** How the row of a device that comes in begins, in a room and in a committee. */
export const DEVICE_ENTERED = '"fact":{"type":"deviceEntered"';

/** @param first the first row of a log */
export function logSize(first: string, bytes: number, devices: number): LogSize {
  const { kind, at } = JSON.parse(first) as Row;
  return { kind, openedAt: at, bytes, devices };
}
