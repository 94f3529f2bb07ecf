/** Reads and writes the files that the user names. Every failure is reported in one sentence. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { simMessages } from "./messages.ts";
import { UsageError } from "./program.ts";

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 50;
const CHUNK = 65_536;

/**
 * The text of a file, without a byte order mark. From a pipe it reads everything that arrives. Throws a `UsageError`.
 */
export function textOf(path: string, megabytes: number = MOST_MEGABYTES): string {
  const bytes = bytesOf(path, megabytes * MEGABYTE);
  if (bytes === null) throw new UsageError(simMessages.file.tooBig(path, megabytes));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(simMessages.file.notText(path));
  }
}

/**
 * Returns null if there are more than `most` bytes. They are counted while reading, since a reported size may be
 * wrong and a file may have no end.
 */
function bytesOf(path: string, most: number): Buffer | null {
  try {
    if (waitsForever(path)) throw new UsageError(simMessages.file.pipe(path));
    const file = openSync(path, "r");
    try {
      return allOf(file, most);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(simMessages.file.unreadable(path, reasonOf(error)));
  }
}

/**
 * Reading a named pipe blocks until somebody writes to it. The shell's own pipes, which appear as /dev/stdin or
 * /dev/fd/63, are allowed.
 */
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

/** Writes a file and creates missing folders. Throws a `UsageError`. */
export function writeText(path: string, text: string): void {
  try {
    makeFolder(dirname(resolve(path)));
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(simMessages.file.unwritable(path, reasonOf(error)));
  }
}

/** Creates parents first. Node's own recursive option never returns for an impossible folder, such as one in /proc. */
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
