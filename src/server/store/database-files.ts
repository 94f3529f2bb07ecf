/** Files beside the store that live for one backup or one restore. They hold what the store holds, so they are this user's alone. */
import { randomUUID } from "node:crypto";
import { closeSync, openSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";

const PREFIX = "passing-";
const LEFT_BEHIND = /^passing-[0-9a-f]{8}-[0-9a-f-]{27}\.sqlite(-wal|-shm|-journal)?$/;

/** A new empty file in a folder, for this user alone. @returns its path */
export function passingFile(folder: string): string {
  const path = join(folder, `${PREFIX}${randomUUID()}.sqlite`);
  closeSync(openSync(path, "wx", 0o600));
  return path;
}

/** Removes such a file, and what SQLite has put beside it. */
export function removePassing(path: string): void {
  for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${path}${end}`, { force: true });
}

/** Removes what a host that was killed has left behind. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) if (LEFT_BEHIND.test(name)) rmSync(join(folder, name));
}

/** Page by page in another thread. A step that meets an append under way waits for its end, so no half of one is copied. */
export async function copyDatabase(from: DatabaseSync, path: string): Promise<void> {
  await backup(from, path);
  // One file: without this, whoever opens the copy gets two more beside it.
  const copy = new DatabaseSync(path);
  copy.exec("PRAGMA journal_mode = DELETE");
  copy.close();
}
