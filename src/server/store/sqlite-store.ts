/**
 * Rooms in one SQLite file (write-ahead log, synchronous FULL). All appends from one turn of the event loop form one
 * transaction and are answered once it has been committed. A sync to disk takes 5 to 16 ms, so a class of forty waits
 * for one sync, not for forty.
 */
import { closeSync, mkdirSync, openSync } from "node:fs";
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
 * the file is taken.
 */
const SETTINGS = `
  PRAGMA busy_timeout = 2000;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
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
  return storeOn(database, folder);
}

/** Whether a file could not be opened because another process has it. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === BUSY;
}

function storeOn(database: DatabaseSync, folder: string): Store {
  const sql = statementsOf(database);
  const remove = (rooms: readonly string[]): void =>
    within(database, () => {
      for (const room of rooms) {
        sql.dropLog.run(room);
        sql.dropRoom.run(room);
      }
    });
  return {
    append: appender(database, sql),
    since: async (room, seq, most = ALL) =>
      sql.since
        .all(room, seq, most)
        .map((one): Kept<Row> => ({ seq: Number(one.seq), row: JSON.parse(String(one.row)) as Row })),
    touch: async (rooms, at) =>
      within(database, () => {
        for (const room of rooms) sql.touch.run(at, room);
      }),
    ...outsideOf(sql),
    remove: async (room) => remove([room]),
    removeUnused: async (before) => {
      const rooms = sql.unused.all(before).map((one) => String(one.room));
      if (rooms.length > 0) remove(rooms);
      return rooms;
    },
    // No other process uses the file, so nobody needs this report.
    noteHere: async () => undefined,
    hereElsewhere: async () => new Map(),
    onHint: () => undefined,
    file: { folder, copyTo: (path) => copyDatabase(database, path) },
    close: async () => {
      if (database.isOpen) database.close();
    },
  };
}

/** Lists and measures logs without reading them. */
function outsideOf(sql: Statements): Pick<Store, "heads" | "list" | "measure"> {
  return {
    heads: async (rooms) => {
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

/** Combines all appends from one turn of the event loop in one transaction. */
function appender(database: DatabaseSync, sql: Statements): Store["append"] {
  let waiting: Waiting[] = [];
  const appendOne = ({ room, expected, rows }: Waiting): Appended => {
    if (Number(sql.head.get(room)?.head ?? 0) !== expected) return { ok: false, why: "conflict" };
    for (const [at, row] of rows.entries()) sql.add.run(room, expected + at + 1, JSON.stringify(row));
    const seq = expected + rows.length;
    sql.setHead.run(room, seq, rows.at(-1)?.at ?? 0);
    return { ok: true, seq };
  };
  const flush = (): void => {
    const batch = waiting;
    waiting = [];
    try {
      const answers = within(database, () => batch.map(appendOne));
      for (const [at, { done }] of batch.entries()) done(answers[at] ?? { ok: false, why: "conflict" });
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  };
  return (room, expected, rows) =>
    new Promise((done, failed) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ room, expected, rows, done, failed });
    });
}
