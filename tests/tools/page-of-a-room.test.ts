/** A page that only receives its seat's view loads no file with mandates. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const IMPORT = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;

/** All files reachable through imports, including type imports. A page loads no more than these. */
function filesFrom(first: readonly string[]): Set<string> {
  const found = new Set<string>();
  const left = first.map((file) => join(ROOT, file));
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file)) continue;
    expect(existsSync(file), file).toBe(true);
    found.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(IMPORT))
      left.push(join(dirname(file), path));
  }
  return new Set([...found].map((file) => relative(ROOT, file)));
}

const MANDATES = ["src/content/mandates.ts", "src/content/generated/mandates.json"];

test("given a scenario, a view and the readings of a seat, when they are loaded, then no file of mandates is loaded", () => {
  const files = filesFrom([
    "src/content/scenarios.ts",
    "src/client/game/seat-queries.ts",
    "src/engine/views/seen-from.ts",
  ]);
  expect(files.size).toBeGreaterThan(40);
  for (const file of MANDATES) expect(files).not.toContain(file);
});

test("given a page that opens matches itself, when it is loaded, then the mandates are loaded: the search can find them", () => {
  for (const file of MANDATES) expect(filesFrom(["src/client/solo-connection.ts"])).toContain(file);
});
