/**
 * Temporary files beside the store, each for one backup or restore. They contain the same data as the store, so only
 * this user may read them.
 */
import { randomUUID } from "node:crypto";
import { closeSync, openSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";

const PREFIX = "passing-";
const LEFT_BEHIND = /^passing-[0-9a-f]{8}-[0-9a-f-]{27}\.sqlite(-wal|-shm|-journal)?$/;

/** Makes an empty file in a folder, readable only by this user. @returns its path */
export function temporaryFile(folder: string): string {
  const path = join(folder, `${PREFIX}${randomUUID()}.sqlite`);
  closeSync(openSync(path, "wx", 0o600));
  return path;
}

/** Removes such a file and the files that SQLite put beside it. */
export function removeTemporary(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${path}${end}`, { force: true });
}

/** Removes files left behind by a host that was killed. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) if (LEFT_BEHIND.test(name)) rmSync(join(folder, name));
}

/**
 * Copies page by page in another thread. Each step waits for a running append, so that the copy never contains half
 * of one.
 */
export async function copyDatabase(from: DatabaseSync, path: string): Promise<void> {
  await backup(from, path);
  // Keeps the copy in one file. Otherwise SQLite would create two more when opening it.
  const copy = new DatabaseSync(path);
  copy.exec("PRAGMA journal_mode = DELETE");
  copy.close();
}
