/** The hashes of the determinism suite as they are kept, and as Node gives them: with the lab's own threads. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPool } from "../../src/lab/node-worker.ts";
import { type Hashes, playSuite } from "./suite.ts";

const PATH = join(import.meta.dirname, "suite.json");
/** Two, so that parts come back in an order that nobody fixed. */
const THREADS = 2;

export async function playedInNode(): Promise<Hashes> {
  const pool = openPool("", THREADS);
  try {
    return await playSuite(pool.workers);
  } finally {
    await pool.close();
  }
}

export function readHashes(): Hashes {
  return JSON.parse(readFileSync(PATH, "utf8")) as Hashes;
}

/** One hash a line, so that a review shows what a change of the rules has changed. */
export function writeHashes(hashes: Hashes): void {
  writeFileSync(PATH, `${JSON.stringify(hashes, null, 2)}\n`);
}
