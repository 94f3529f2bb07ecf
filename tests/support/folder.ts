/** A folder for the files of a test file. It is deleted after the tests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Call this at the beginning of a test file, not in a test. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "fortieth-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
