/** Streams a copy of the store, and saves an upload in a temporary file. */
import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { removeTemporary, temporaryFile } from "../store/database-files.ts";
import type { StoreFile } from "../store/store.ts";

export type Backup = Readonly<{ bytes: number; stream: ReadableStream }>;

/** Copies the store while it is in use. The copy is deleted once the stream has been read or cancelled. */
export async function makeBackup({ folder, copyTo }: StoreFile): Promise<Backup> {
  const path = temporaryFile(folder);
  try {
    await copyTo(path);
    const { size } = await stat(path);
    const stream = createReadStream(path);
    stream.once("close", () => removeTemporary(path));
    return { bytes: size, stream: Readable.toWeb(stream) as ReadableStream };
  } catch (error) {
    removeTemporary(path);
    throw error;
  }
}

/**
 * Saves an upload in a temporary file, runs `act` on the file and deletes it. @param most the maximum number of bytes
 * @returns the result of `act`, or "tooLarge" if the upload is longer
 */
export async function withUpload<T>(
  folder: string,
  sent: ReadableStream,
  most: number,
  act: (path: string) => Promise<T>,
): Promise<T | "tooLarge"> {
  const path = temporaryFile(folder);
  try {
    const isWhole = await received(sent, path, most);
    return isWhole ? await act(path) : "tooLarge";
  } finally {
    removeTemporary(path);
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
