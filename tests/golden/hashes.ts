/**
 * Reads and writes the stored hashes of the determinism suite, and plays the suite in Node with the lab's own
 * threads.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPool } from "../../src/lab/node-worker.ts";
import { type Hashes, playSuite } from "./determinism-suite.ts";

const PATH = join(import.meta.dirname, "suite.json");
/** Two threads, so that parts can come back in any order. */
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

/** Writes one hash per line, so that a review shows which hashes a rule change affects. */
export function writeHashes(hashes: Hashes): void {
  writeFileSync(PATH, `${JSON.stringify(hashes, null, 2)}\n`);
}
