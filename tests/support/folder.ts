/** A folder for the files of a test file, gone when its tests are over. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** To be called where a test file begins, not within a test. */
export function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), "fortieth-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
