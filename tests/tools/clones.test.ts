import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { clonesIn } from "../../src/tools/clones/clones.ts";
import { temporaryFolder } from "../support/folder.ts";

let root = "";
beforeEach(() => {
  root = temporaryFolder();
});

function write(file: string, ...lines: readonly string[]): void {
  const path = join(root, "src", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines.join("\n")}\n`);
}

const SHARED = ["sign(1);", "vote(2);", "table(3);", "amend(4);", "adopt(5);", "ratify(6);"];

test("six lines that appear in two files are one clone, whatever surrounds them", async () => {
  write("a.ts", "open();", ...SHARED, "close();");
  write("b/b.tsx", ...SHARED);
  expect(await clonesIn(root)).toEqual([{ place: "src/b/b.tsx:1", first: "src/a.ts:2" }]);
});

test("a repetition within one file is a clone too", async () => {
  write("a.ts", ...SHARED, "pause();", ...SHARED);
  expect(await clonesIn(root)).toEqual([{ place: "src/a.ts:8", first: "src/a.ts:1" }]);
});

test("three places with the same lines are two clones of the first", async () => {
  write("a.css", ...SHARED);
  write("b.css", ...SHARED);
  write("c.css", ...SHARED);
  expect((await clonesIn(root)).map(({ first }) => first)).toEqual(["src/a.css:1", "src/a.css:1"]);
});

test("indents, blank lines, comments and lone brackets between them change nothing", async () => {
  write("a.ts", ...SHARED);
  write("b.ts", "{", ...SHARED.flatMap((line) => [`  ${line}`, "", "// Why.", "/** Why. */", "}"]));
  expect(await clonesIn(root)).toEqual([{ place: "src/b.ts:2", first: "src/a.ts:1" }]);
});

test("five lines are not a clone", async () => {
  write("a.ts", ...SHARED.slice(1));
  write("b.ts", ...SHARED.slice(1));
  expect(await clonesIn(root)).toEqual([]);
});

test("imports do not count, in one line or in several", async () => {
  const imports = [
    'import { a } from "./a.ts";',
    'import "./b.css";',
    'import type { C } from "./c.ts";',
    "import {",
    "  d,",
    "  type E,",
    "  f as g,",
    '} from "../d.ts";',
    'export { h } from "./h.ts";',
  ];
  write("a.ts", ...imports, "one();");
  write("b.ts", ...imports, "another();");
  expect(await clonesIn(root)).toEqual([]);
});
