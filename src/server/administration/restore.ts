/** Restores from a backup the rooms and committees that are missing from the host. Existing ones stay as they are. */
import { DatabaseSync } from "node:sqlite";
import { type Kept, PAGE_ROWS } from "../../kernel/log.ts";
import { inSlices } from "../../kernel/time-slices.ts";
import type { Restored } from "../../room/host-report.ts";
import { isOpen as isCommittee } from "../committee/snapshot.ts";
import { readStored } from "../committee/stored-log.ts";
import { isCode } from "../keys/keys.ts";
import { after, EMPTY, isOpen as isRoom } from "../room/snapshot.ts";
import { readRow } from "../store/row-schema.ts";
import { foreignObject } from "../store/sqlite-damage.ts";
import type { Row, Store } from "../store/store.ts";

/** A log in the file. `opens`: whether this version can read it. */
type Found = Readonly<{ code: string; head: number; usedAt: number; opens: boolean }>;

/** Reads the log with a given code from the file, page by page. */
type Since = Store["since"];

/** The maximum size of a row, in bytes. An entry of a committee has up to 250,000 characters. */
const LONGEST_ROW = 1_000_000;

const SINCE = `
  SELECT seq, CASE WHEN octet_length(row) <= ${LONGEST_ROW} THEN row END AS row FROM log
  WHERE room = ? AND seq > ? ORDER BY seq LIMIT ?`;

/** Thrown if a row is missing or was not written by a host. */
class NotARow extends Error {}

/**
 * @param path of a file that no other process has open
 * @param before in ms since 1970; logs not used since then are left out
 * @returns null if the file is damaged or not a backup; in that case nothing has changed
 */
export async function restore(path: string, store: Store, before: number): Promise<Restored | null> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const found = await logsIn(database);
    if (found === null) return null;
    const readable = found.filter(({ opens }) => opens);
    const fresh = readable.filter(({ usedAt }) => usedAt >= before);
    const added = await addTo(store, sinceIn(database), fresh);
    return {
      added,
      present: fresh.length - added,
      expired: readable.length - fresh.length,
      unreadable: found.length - readable.length,
    };
  } finally {
    database.close();
  }
}

/** Reads every row of the file. Null if the file is damaged or a row is missing or invalid. */
async function logsIn(database: DatabaseSync): Promise<readonly Found[] | null> {
  try {
    if (foreignObject(database) !== null) return null;
    const found: Found[] = [];
    const since = sinceIn(database);
    const rooms = database.prepare("SELECT room, head, CAST(used AS REAL) AS used FROM rooms");
    for (const { room, head, used } of rooms.all()) {
      if (!isCode(room) || (await rowsIn(since, room, () => undefined)) !== head) return null;
      found.push({ code: room, head, usedAt: Number(used), opens: await opens(since, room) });
    }
    return found;
  } catch (error) {
    const isOfSqlite = error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR";
    if (isOfSqlite || error instanceof NotARow) return null;
    throw error;
  }
}

/** A function that reads the rows of a log from the file. @throws if a row is missing or invalid */
function sinceIn(database: DatabaseSync): Since {
  const page = database.prepare(SINCE);
  return async (code, from, most = PAGE_ROWS) =>
    page.all(code, from, most).map(({ seq, row }, at): Kept<Row> => {
      const read = seq === from + at + 1 ? readRow(row) : null;
      if (read === null) throw new NotARow(`row ${from + at + 1} of ${code}`);
      return { seq: from + at + 1, row: read };
    });
}

/** Passes each row of a log to `take`, in short slices. @returns the number of rows */
async function rowsIn(since: Since, code: string, take: (row: Row) => void): Promise<number> {
  let seq = 0;
  for (;;) {
    const page = await since(code, seq, PAGE_ROWS);
    await inSlices(page, ({ row }) => {
      take(row);
      return true;
    });
    seq += page.length;
    if (page.length < PAGE_ROWS) return seq;
  }
}

/** Whether a log can be read as a room or a committee. */
async function opens(since: Since, code: string): Promise<boolean> {
  try {
    const stored = await readStored({ since }, code);
    if (stored !== null) return isCommittee(stored.hosted);
    let room = EMPTY;
    await rowsIn(since, code, (row) => {
      room = after(room, row);
    });
    return isRoom(room);
  } catch {
    return false;
  }
}

/** Saves the logs of a backup that the store does not have. @returns how many there were */
async function addTo(store: Store, since: Since, logs: readonly Found[]): Promise<number> {
  let added = 0;
  for (const { code } of logs) {
    const rows: Row[] = [];
    await rowsIn(since, code, (row) => void rows.push(row));
    if (rows.length > 0 && (await store.append(code, 0, rows)).ok) added += 1;
  }
  return added;
}
