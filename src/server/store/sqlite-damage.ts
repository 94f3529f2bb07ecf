/**
 * Checks whether a file of rooms is intact. The check only reads. It runs before the host opens the file, because
 * opening a damaged file for use would change it.
 */
import { accessSync, closeSync, constants, existsSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { basename } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** `damaged`: a file of this program that is not intact. `foreign`: some other file. */
export type Damage = Readonly<{ problem: "damaged" | "foreign"; why: string }>;

/** The mask for SQLite's primary result codes. Extended codes have more bits. */
const PRIMARY = 0xff;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** With exclusive access to the file, SQLite needs no index of the write-ahead log beside it. */
const ALONE = "PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE;";
const SHARED = "PRAGMA busy_timeout = 2000;";

/** The columns that this version uses. There may be more. */
const COLUMNS = { log: ["room", "seq", "row"], rooms: ["room", "head", "used"] } as const;

/**
 * A room's rows are numbered from 1 to its head. A head without rows is not damage: earlier versions left one if they
 * were killed while removing a room.
 */
const TORN_LOG = `
  SELECT room
  FROM (
    SELECT room, count(*) AS n, min(seq) AS first, max(seq) AS last, min(json_valid(row)) AS valid
    FROM log GROUP BY room
  ) LEFT JOIN rooms USING (room)
  WHERE first <> 1 OR last <> n OR head IS NOT n OR valid <> 1
  LIMIT 1`;

/**
 * The damage to a file. Null if the file is intact, empty or missing. @throws if the file cannot be read, or another
 * process has it
 */
export function damageOf(path: string): Damage | null {
  const logged = sizeOf(`${path}-wal`);
  const isEmpty = sizeOf(path) === 0;
  if (isEmpty && logged > 0) return damaged(`it is empty, and ${basename(path)}-wal beside it is not`);
  if (isEmpty) return null;
  if (statSync(path).isDirectory()) return { problem: "foreign", why: "it is a folder" };
  accessSync(path, constants.R_OK | constants.W_OK);
  readOnce(path);
  try {
    return logged > 0 ? whileReading(path) : whileAlone(path);
  } catch (error) {
    const damage = damageInError(error);
    if (damage === null) throw error;
    return damage;
  }
}

function damaged(why: string): Damage {
  return { problem: "damaged", why };
}

/** The damage that an SQLite error reports, or null if the error is about something else. */
export function damageInError(error: unknown): Damage | null {
  if (!(error instanceof Error && "errcode" in error && typeof error.errcode === "number")) return null;
  const code = error.errcode & PRIMARY;
  if (code === CORRUPT) return damaged(error.message);
  return code === NOT_A_DATABASE ? { problem: "foreign", why: error.message } : null;
}

/** The size of a file in bytes, or 0 if the file is missing. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

const CHUNK = 1 << 20;

/**
 * Reads a file once from end to end, so that the system has it in memory. SQLite reads page by page, which took 39 s
 * for a file of 624 MB on disk, but only 10 s once the file was in memory. Never call this while the database is
 * open, because closing a file drops SQLite's lock on it.
 */
function readOnce(path: string): void {
  const file = openSync(path, "r");
  const chunk = Buffer.alloc(CHUNK);
  try {
    while (readSync(file, chunk) > 0);
  } finally {
    closeSync(file);
  }
}

/** After a clean shutdown there is no write-ahead log, so closing the file writes nothing. */
function whileAlone(path: string): Damage | null {
  return looked(new DatabaseSync(path), ALONE);
}

/**
 * After a crash there is a write-ahead log, and closing the file would copy the log into it. So the file is opened
 * read-only.
 */
function whileReading(path: string): Damage | null {
  const index = `${path}-shm`;
  const wasThere = existsSync(index);
  try {
    return looked(new DatabaseSync(path, { readOnly: true }), SHARED);
  } finally {
    if (!wasThere) rmSync(index, { force: true });
  }
}

function looked(database: DatabaseSync, settings: string): Damage | null {
  try {
    database.exec(settings);
    return wrongPages(database) ?? wrongTables(database) ?? wrongLog(database);
  } finally {
    database.close();
  }
}

/** Uses quick_check, because integrity_check also compares tables with indexes, and there are no indexes here. */
function wrongPages(database: DatabaseSync): Damage | null {
  const said = String(Object.values(database.prepare("PRAGMA quick_check(1)").get() ?? {})[0]);
  return said === "ok" ? null : damaged(said.replaceAll(/\s+/g, " "));
}

function wrongTables(database: DatabaseSync): Damage | null {
  const found = database.prepare("SELECT name FROM sqlite_schema").all();
  if (found.length === 0) return null;
  const foreign = foreignObject(database);
  if (foreign !== null) return { problem: "foreign", why: `"${foreign}" in it is not part of Fortieth` };
  for (const [table, columns] of Object.entries(COLUMNS)) {
    const rows = database.prepare("SELECT name FROM pragma_table_info(?)").all(table);
    const missing = columns.filter((name) => !rows.some((row) => row.name === name));
    if (rows.length === 0) return { problem: "foreign", why: `it has no table "${table}"` };
    if (missing.length > 0)
      return { problem: "foreign", why: `its table "${table}" has no column "${missing[0]}"` };
  }
  return null;
}

/**
 * SQLite's own tables, such as those of ANALYZE, have names that begin with sqlite_. Nobody else can create a table
 * with such a name.
 */
const isKnown = (table: string): boolean => table in COLUMNS || table.startsWith("sqlite_");

/**
 * The name of a view, trigger, index or table that this host did not make, or null. A view could keep a reader busy
 * for ever.
 */
export function foreignObject(database: DatabaseSync): string | null {
  const found = database.prepare("SELECT name, type, sql FROM sqlite_schema").all();
  const foreign = found.find(
    ({ name, type, sql }) =>
      type !== "table" || !isKnown(String(name)) || /^\s*CREATE\s+VIRTUAL/i.test(String(sql)),
  );
  return foreign === undefined ? null : String(foreign.name);
}

function wrongLog(database: DatabaseSync): Damage | null {
  if (database.prepare("SELECT name FROM sqlite_schema").get() === undefined) return null;
  const torn = database.prepare(TORN_LOG).get();
  return torn === undefined ? null : damaged(`rows of room ${torn.room} are missing or cannot be read`);
}
