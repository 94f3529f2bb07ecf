/** Files a person names: read with suspicion and written whole; what goes wrong becomes one sentence. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { words } from "./messages.ts";
import { UsageError } from "./program.ts";

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 50;
const CHUNK = 65_536;

/** A file's text, a byte order mark left out; of a pipe, all that comes through it. */
export function textOf(path: string, megabytes: number = MOST_MEGABYTES): string {
  const bytes = bytesOf(path, megabytes * MEGABYTE);
  if (bytes === null) throw new UsageError(words.file.tooBig(path, megabytes));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(words.file.notText(path));
  }
}

/** Null where there are more than `most`: neither a size told nor an end can be relied on. */
function bytesOf(path: string, most: number): Buffer | null {
  try {
    if (waitsForever(path)) throw new UsageError(words.file.pipe(path));
    const file = openSync(path, "r");
    try {
      return allOf(file, most);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(words.file.unreadable(path, reasonOf(error)));
  }
}

/** A pipe with a name has no end before somebody writes into it; those of the shell come as /dev/stdin or /dev/fd/63. */
function waitsForever(path: string): boolean {
  return statSync(path).isFIFO() && !/^\/(dev|proc)\//.test(path);
}

function allOf(file: number, most: number): Buffer | null {
  const chunks: Buffer[] = [];
  for (let size = 0; size <= most; ) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const read = readSync(file, chunk);
    if (read === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, read));
    size += read;
  }
  return null;
}

/** Writes a file, and the folders it lies in where they are not there yet. */
export function writeText(path: string, text: string): void {
  try {
    makeFolder(dirname(resolve(path)));
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(words.file.unwritable(path, reasonOf(error)));
  }
}

/** Parents first; Node's own recursive form never returns for a folder that cannot be, such as one in /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** @example "ENOENT: no such file or directory, open 'x'" → "no such file or directory" */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, "").replace(/,[^,]*$/, "");
}
