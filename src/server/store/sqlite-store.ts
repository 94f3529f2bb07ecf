/**
 * Rooms in one SQLite file with a write-ahead log. All appends that wait form one transaction and are answered once it
 * is on the disk. A sync to disk takes 5 to 16 ms, so a class of forty waits for one sync, not for forty. The sync runs
 * in a thread of Node, so that the event loop serves others meanwhile.
 */
import { closeSync, fdatasync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Appended, Kept } from "../../kernel/log.ts";
import { copyDatabase, removeLeftovers } from "./database-files.ts";
import { CONFERENCE_SET, DEVICE_ENTERED, logSize, type Row, type Store } from "./store.ts";

type Waiting = Readonly<{
  room: string;
  expected: number;
  rows: readonly Row[];
  done: (appended: Appended) => void;
  failed: (error: unknown) => void;
}>;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS log (room TEXT NOT NULL, seq INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (room, seq)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS rooms (room TEXT PRIMARY KEY, head INTEGER NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID;
`;

/**
 * One process has the file to itself. A second process waits two seconds for the first to end, and then reports that
 * the file is taken. With NORMAL, SQLite syncs the write-ahead log only before it copies it into the file; with FULL it
 * would also sync at the end of each transaction and block the event loop, which this store does itself (sqlite.org/
 * pragma.html#pragma_synchronous).
 */
const SETTINGS = `
  PRAGMA busy_timeout = 2000;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON;
`;

const BUSY = 5;

/** The path of the database file in a folder. */
export function fileIn(folder: string): string {
  return join(folder, "rooms.sqlite");
}
/** SQLite's value for “no limit”. */
const ALL = -1;
const MEASURE = `
  SELECT (SELECT row FROM log WHERE room = ? AND seq = 1) AS first, coalesce(sum(octet_length(row)), 0) AS bytes,
    coalesce(sum(instr(substr(row, 1, 80), '${DEVICE_ENTERED}') > 0), 0) AS devices,
    (SELECT row FROM log WHERE room = ? AND seq > ? AND instr(substr(row, 1, 80), '${CONFERENCE_SET}') > 0
      ORDER BY seq DESC LIMIT 1) AS conference
  FROM log WHERE room = ? AND seq > ?`;

/** Creates the folder and the file if they are missing, for this user only. @throws if the file cannot be opened */
export function sqliteStore(folder: string): Store {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = fileIn(folder);
  closeSync(openSync(path, "a", 0o600));
  const database = new DatabaseSync(path);
  try {
    database.exec(SETTINGS);
    database.exec(SCHEMA);
  } catch (error) {
    database.close();
    throw error;
  }
  removeLeftovers(folder);
  return storeOn(database, folder, diskOf(`${path}-wal`));
}

type Disk = Readonly<{
  /** Resolves once all transactions up to now are on the disk. @throws if the disk refuses */
  synced: () => Promise<void>;
  /** Resolves once no sync is on its way, so that nobody reads a row that is not on the disk yet. */
  settled: () => Promise<unknown>;
  close: () => Promise<void>;
}>;

/** @param log the write-ahead log, which SQLite neither replaces nor locks while the database is open */
function diskOf(log: string): Disk {
  const file = openSync(log, "r+");
  let isOpen = true;
  let last: Promise<unknown> = Promise.resolve();
  return {
    synced: () => {
      const sync = new Promise<void>((done, failed) =>
        fdatasync(file, (error) => (error === null ? done() : failed(error))),
      );
      last = Promise.allSettled([last, sync]);
      return sync;
    },
    settled: () => last,
    close: async () => {
      await last;
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}

/** Whether a file could not be opened because another process has it. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === BUSY;
}

function storeOn(database: DatabaseSync, folder: string, disk: Disk): Store {
  const sql = statementsOf(database);
  const durable = async (act: () => void): Promise<void> => {
    within(database, act);
    await disk.synced();
  };
  const remove = (rooms: readonly string[]): Promise<void> =>
    durable(() => {
      for (const room of rooms) {
        sql.dropLog.run(room);
        sql.dropRoom.run(room);
      }
    });
  return {
    append: appender(database, sql, disk),
    since: async (room, seq, most = ALL) => {
      await disk.settled();
      const found = sql.since.all(room, seq, most);
      return found.map(
        (one): Kept<Row> => ({ seq: Number(one.seq), row: JSON.parse(String(one.row)) as Row }),
      );
    },
    touch: (rooms, at) =>
      durable(() => {
        for (const room of rooms) sql.touch.run(at, room);
      }),
    ...outsideOf(sql, disk),
    remove: (room) => remove([room]),
    removeUnused: async (before) => {
      const rooms = sql.unused.all(before).map((one) => String(one.room));
      if (rooms.length > 0) await remove(rooms);
      return rooms;
    },
    // No other process uses the file, so nobody needs this report.
    noteHere: async () => undefined,
    hereElsewhere: async () => new Map(),
    onHint: () => undefined,
    file: { folder, copyTo: (path) => copyDatabase(database, path) },
    close: async () => {
      await disk.close();
      if (database.isOpen) database.close();
    },
  };
}

/** Lists and measures logs without reading them. */
function outsideOf(sql: Statements, disk: Disk): Pick<Store, "heads" | "list" | "measure"> {
  return {
    heads: async (rooms) => {
      await disk.settled();
      const all = sql.heads.all().map((one) => [String(one.room), Number(one.head)] as const);
      return new Map(all.filter(([room]) => rooms === undefined || rooms.includes(room)));
    },
    list: async () =>
      sql.list
        .all()
        .map((one) => ({ room: String(one.room), head: Number(one.head), usedAt: Number(one.used) })),
    measure: async (room, after) => logSize(sql.measure.get(room, room, after, room, after)),
  };
}

type Statements = ReturnType<typeof statementsOf>;

function statementsOf(database: DatabaseSync) {
  return {
    add: database.prepare("INSERT INTO log (room, seq, row) VALUES (?, ?, ?)"),
    head: database.prepare("SELECT head FROM rooms WHERE room = ?"),
    setHead: database.prepare(
      "INSERT INTO rooms (room, head, used) VALUES (?, ?, ?) ON CONFLICT (room) DO UPDATE SET head = excluded.head, used = excluded.used",
    ),
    touch: database.prepare("UPDATE rooms SET used = max(used, ?) WHERE room = ?"),
    since: database.prepare("SELECT seq, row FROM log WHERE room = ? AND seq > ? ORDER BY seq LIMIT ?"),
    heads: database.prepare("SELECT room, head FROM rooms"),
    list: database.prepare("SELECT room, head, used FROM rooms ORDER BY used DESC, room"),
    measure: database.prepare(MEASURE),
    unused: database.prepare("SELECT room FROM rooms WHERE used < ?"),
    dropLog: database.prepare("DELETE FROM log WHERE room = ?"),
    dropRoom: database.prepare("DELETE FROM rooms WHERE room = ?"),
  } as const;
}

/** Runs `act` in a transaction, so that it saves everything or nothing. */
function within<T>(database: DatabaseSync, act: () => T): T {
  try {
    database.exec("BEGIN IMMEDIATE");
    const result = act();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** Combines all appends that wait in one transaction. The next transaction begins once it is on the disk. */
function appender(database: DatabaseSync, sql: Statements, disk: Disk): Store["append"] {
  const waiting: Waiting[] = [];
  let isWriting = false;
  const appendOne = ({ room, expected, rows }: Waiting): Appended => {
    if (Number(sql.head.get(room)?.head ?? 0) !== expected) return { ok: false, why: "conflict" };
    for (const [at, row] of rows.entries()) sql.add.run(room, expected + at + 1, JSON.stringify(row));
    const seq = expected + rows.length;
    sql.setHead.run(room, seq, rows.at(-1)?.at ?? 0);
    return { ok: true, seq };
  };
  const write = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const answers = within(database, () => batch.map(appendOne));
      await disk.synced();
      for (const [at, { done }] of batch.entries()) done(answers[at] ?? { ok: false, why: "conflict" });
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  };
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) await write(waiting.splice(0));
    isWriting = false;
  };
  return (room, expected, rows) =>
    new Promise((done, failed) => {
      if (!isWriting) setImmediate(() => void writeAll());
      isWriting = true;
      waiting.push({ room, expected, rows, done, failed });
    });
}
