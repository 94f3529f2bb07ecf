/** Brings back the rooms and committees of a backup that are not on the host. Those that are there stay as they are. */
import { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Restored } from "../../room/host-report.ts";
import * as hosted from "../committee/hosted.ts";
import * as snapshot from "../room/snapshot.ts";
import { isCode } from "../secrets.ts";
import { readRow } from "../store/row-shape.ts";
import type { Row, Store } from "../store/store.ts";

/** A log in the file; `opens`: whether this version can read it. */
type Found = Readonly<{ code: string; head: number; usedAt: number; opens: boolean }>;

/**
 * @param path of a file that nobody else has open
 * @param before in ms since 1970: what was last used earlier is left out
 * @returns null where the file is damaged or no backup; nothing has changed then
 */
export async function restore(path: string, store: Store, before: number): Promise<Restored | null> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const found = await logsIn(database);
    if (found === null) return null;
    const readable = found.filter(({ opens }) => opens);
    const fresh = readable.filter(({ usedAt }) => usedAt >= before);
    const added = await addTo(store, database, fresh);
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

/** Every page of the file is read here: null where one is damaged, or where a row is missing or is none. */
async function logsIn(database: DatabaseSync): Promise<readonly Found[] | null> {
  try {
    const found: Found[] = [];
    for (const { room, head, used } of database.prepare("SELECT room, head, used FROM rooms").all()) {
      const rows = rowsOf(database, String(room), Number(head));
      if (rows === null || !isCode(room)) return null;
      found.push({ code: room, head: Number(head), usedAt: Number(used), opens: opens(rows) });
      await nextTurn();
    }
    return found;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR") return null;
    throw error;
  }
}

/** Null unless the log has every row from 1 to its head, and no other. */
function rowsOf(database: DatabaseSync, code: string, head: number): readonly Row[] | null {
  const kept = database.prepare("SELECT seq, row FROM log WHERE room = ? ORDER BY seq").all(code);
  if (kept.length !== head) return null;
  const rows: Row[] = [];
  for (const [at, { seq, row }] of kept.entries()) {
    const read = seq === at + 1 ? readRow(row) : null;
    if (read === null) return null;
    rows.push(read);
  }
  return rows;
}

/** A room or a committee comes of these rows. */
function opens(rows: readonly Row[]): boolean {
  try {
    return rows[0]?.kind === "committee"
      ? hosted.isOpen(hosted.afterAll(hosted.EMPTY, rows))
      : snapshot.isOpen(snapshot.afterAll(snapshot.EMPTY, rows));
  } catch {
    return false;
  }
}

/** @returns how many were not there before */
async function addTo(store: Store, database: DatabaseSync, logs: readonly Found[]): Promise<number> {
  let added = 0;
  for (const { code, head } of logs) {
    const rows = rowsOf(database, code, head) ?? [];
    if (rows.length > 0 && (await store.append(code, 0, rows)).ok) added += 1;
  }
  return added;
}
