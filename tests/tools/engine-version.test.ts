import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { engineVersion } from "../../src/tools/engine-version.ts";

let root = "";

function write(path: string, source: string): void {
  writeFileSync(join(root, "src", path), source);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "fortieth-version-"));
  for (const folder of ["engine/exact", "bots", "match"])
    mkdirSync(join(root, "src", folder), { recursive: true });
  write("engine/a.ts", "const a = 1;\nconst b = 2;\n");
  write("match/b.ts", "export {};\n");
});

afterEach(() => rmSync(root, { recursive: true }));

test("the version is sixteen hex digits", () => {
  expect(engineVersion(root)).toMatch(/^[0-9a-f]{16}$/);
});

test("line ends and blanks at the ends of lines change nothing", () => {
  const before = engineVersion(root);
  write("engine/a.ts", "const a = 1;  \r\nconst b = 2;\r\n\r\n");
  expect(engineVersion(root)).toBe(before);
});

test("a changed, added or moved source is another version", () => {
  const versions = [engineVersion(root)];
  write("engine/a.ts", "const a = 1;\nconst b = 3;\n");
  versions.push(engineVersion(root));
  write("bots/c.ts", "export {};\n");
  versions.push(engineVersion(root));
  rmSync(join(root, "src/bots/c.ts"));
  write("bots/d.ts", "export {};\n");
  versions.push(engineVersion(root));
  expect(new Set(versions).size).toBe(versions.length);
});

test("declarations and other files do not count", () => {
  const before = engineVersion(root);
  write("engine/alea.d.ts", "declare module 'x';\n");
  write("engine/tsconfig.json", "{}\n");
  expect(engineVersion(root)).toBe(before);
});
