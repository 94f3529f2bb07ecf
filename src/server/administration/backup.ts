/** A copy of the store as a stream, and a stream that is kept as a file for a moment. */
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { passingFile, removePassing } from "../store/database-files.ts";
import type { StoreFile } from "../store/store.ts";

export type Backup = Readonly<{ bytes: number; stream: ReadableStream }>;

/** Copies the store while it runs. The file goes when the stream has been read, or is given up. */
export async function backUp({ folder, copyTo }: StoreFile): Promise<Backup> {
  const path = passingFile(folder);
  try {
    await copyTo(path);
    const { size } = await stat(path);
    const stream = createReadStream(path);
    stream.once("close", () => removePassing(path));
    return { bytes: size, stream: Readable.toWeb(stream) as ReadableStream };
  } catch (error) {
    removePassing(path);
    throw error;
  }
}

/**
 * Keeps what is sent as a file while `act` looks at it.
 * @param most bytes
 * @returns what `act` returns; "tooLarge" where more is sent
 */
export async function withUpload<T>(
  folder: string,
  sent: ReadableStream,
  most: number,
  act: (path: string) => Promise<T>,
): Promise<T | "tooLarge"> {
  const path = passingFile(folder);
  try {
    const isWhole = await received(sent, path, most);
    return isWhole ? await act(path) : "tooLarge";
  } finally {
    removePassing(path);
  }
}

async function received(sent: ReadableStream, path: string, most: number): Promise<boolean> {
  let bytes = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _, pass) => {
      bytes += chunk.length;
      if (bytes > most) pass(new TooLarge());
      else pass(null, chunk);
    },
  });
  try {
    await pipeline(Readable.fromWeb(sent), counted, createWriteStream(path));
    return true;
  } catch (error) {
    if (error instanceof TooLarge) return false;
    throw error;
  }
}

class TooLarge extends Error {}
