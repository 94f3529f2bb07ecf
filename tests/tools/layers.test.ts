import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { breachesIn, checkLayers, objection } from "../../src/tools/layers/layers.ts";
import { temporaryFolder } from "../support/folder.ts";

const ROOT = temporaryFolder();

/** A generous limit for busy machines. An idle one needs only seconds. */
const MINUTE = 60_000;

const messages = (file: string, source: string): string[] =>
  breachesIn(file, source).map((one) => one.message);

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
}

test.each([
  ["src/content/a.ts", "../engine/state/scenario.ts"],
  ["src/engine/rules/a.ts", "../model/costs.ts"],
  ["src/engine/resolve.ts", "./rules/floor.ts"],
  ["src/bots/a.ts", "../engine/seen.ts"],
  ["src/match/a.ts", "../bots/level-two.ts"],
  ["src/lab/a.ts", "../content/index.ts"],
  ["src/client/a.ts", "../lab/a.ts"],
  ["src/tools/a.ts", "../server/a.ts"],
  ["src/main.tsx", "./scene/scene-assets.ts"],
  ["src/scene/a.ts", "phaser"],
  ["src/ui/a.tsx", "react-aria-components"],
  ["src/engine/exact/rng.ts", "seedrandom/lib/alea.js"],
  ["src/lab/node-worker.ts", "node:worker_threads"],
  ["src/scene/a.ts", "../../assets/flags.webp?url"],
])("%s may import %s", (file, specifier) => {
  expect(objection(file, specifier, false)).toBeNull();
});

test.each([
  ["src/engine/a.ts", "../content/index.ts"],
  ["src/engine/model/a.ts", "../rules/floor.ts"],
  ["src/engine/state/a.ts", "../resolve.ts"],
  ["src/engine/weather/a.ts", "../exact/whole.ts"],
  ["src/engine/a.ts", "seedrandom/lib/alea.js"],
  ["src/engine/a.ts", "zod"],
  ["src/bots/a.ts", "../match/a.ts"],
  ["src/match/a.ts", "../content/index.ts"],
  ["src/client/a.ts", "react"],
  ["src/client/a.ts", "zustand"],
  ["src/client/a.ts", "phaser"],
  ["src/scene/a.ts", "../ui/panel.tsx"],
  ["src/ui/a.tsx", "../scene/director.ts"],
  ["src/ui/a.tsx", "../match/a.ts"],
  ["src/lab/a.ts", "node:fs"],
  ["src/main.tsx", "./tools/start.ts"],
  ["src/engine/a.ts", "../../assets/data/states.csv"],
  ["src/ui/a.tsx", "left-pad"],
])("%s may not import %s", (file, specifier) => {
  expect(objection(file, specifier, true)).not.toBeNull();
});

test("scene and ui may import types of the engine, never its code", () => {
  expect(messages("src/ui/a.tsx", 'import { type World } from "../engine/world.ts";')).toEqual([]);
  expect(messages("src/ui/a.tsx", 'import { resolve } from "../engine/resolve.ts";')).toHaveLength(1);
});

test.each([
  'import type { View } from "../ui/view.tsx";',
  'export { x } from "../ui/x.ts";',
  'export * from "../ui/x.ts";',
  'const x = await import("../ui/x.ts");',
  'type X = import("../ui/x.ts").X;',
  'new Worker(new URL("../ui/x.ts", import.meta.url));',
])("an import counts in every notation: %s", (source) => {
  expect(messages("src/match/a.ts", source)).toEqual([expect.stringContaining("match may not import ui")]);
});

test.each([
  "const x = Math.exp(1);",
  'const x = Math["sin"](1);',
  "const { cos } = Math;",
  "const x = 2 ** 3;",
  "let x = 2; x **= 3;",
  "const now: Date | null = null;",
  "const x = new Intl.Collator();",
  'const x = "a".localeCompare("b");',
  "const x = (1).toLocaleString();",
  "const x = process.uptime();",
])(
  "functions that differ between browsers or machines are refused in engine, bots and match: %s",
  (source) => {
    for (const layer of ["engine", "bots", "match"]) {
      expect(messages(`src/${layer}/a.ts`, source)).not.toEqual([]);
    }
  },
);

test.each([
  "const id = crypto.randomUUID();",
  "const id = globalThis.crypto.randomUUID();",
  "const id = window.navigator.clipboard;",
  "void navigator.clipboard.writeText(text);",
  "const { locks } = navigator;",
  "const { locks } = globalThis.navigator ?? {};",
  'navigator["serviceWorker"].register(url);',
  "const mine = crypto;",
  "void caches.open(name);",
  "void window.showSaveFilePicker();",
])("features that are missing on plain http are refused in the page: %s", (source) => {
  for (const layer of ["client", "scene", "ui", "lab"]) {
    expect(messages(`src/${layer}/a.ts`, source)).not.toEqual([]);
  }
});

test.each([
  "const done = navigator.clipboard?.writeText(text);",
  "const id = crypto.randomUUID?.();",
  "void globalThis.caches?.open(name);",
  "const bytes = crypto.getRandomValues(new Uint8Array(1));",
  "const cores = navigator.hardwareConcurrency;",
  'const a = { crypto: "navigator.clipboard" };\na.crypto;',
])("features that exist, or are used with care, are allowed in the page: %s", (source) => {
  expect(messages("src/client/a.ts", source)).toEqual([]);
});

test("words in comments, strings and property names do not count as use", () => {
  const source =
    '// Date ** Math.exp\nconst a = { Date: "Math.exp ** localeCompare" };\na.Date;\nMath.floor(1);';
  expect(messages("src/engine/a.ts", source)).toEqual([]);
});

test("a switch of the engine has no default", () => {
  const source = "switch (x) { case 1: break; default: break; }";
  expect(messages("src/engine/a.ts", source)).toHaveLength(1);
  expect(messages("src/ui/a.ts", source)).toEqual([]);
});

test("a violation is reported with its line", () => {
  expect(breachesIn("src/bots/a.ts", "\n\nMath.random();")).toEqual([
    { file: "src/bots/a.ts", line: 3, message: "Math.random is not exact in all browsers" },
  ]);
});

test("files that import each other in a circle are refused, even if only types close it", () => {
  write({
    "src/bots/a.ts": 'import { b } from "./deep/b.ts";\nexport type A = typeof b;',
    "src/bots/deep/b.ts": 'import { c } from "../c.ts";\nexport const b = c;',
    "src/bots/c.ts": 'import type { A } from "./a.ts";\nexport const c: A | null = null;',
    "src/bots/d.ts": 'export { b } from "./deep/b.ts";',
  });
  const circles = checkLayers(ROOT).breaches.filter(({ message }) => message.includes("in a cycle"));
  expect(circles).toEqual([
    {
      file: "src/bots/a.ts",
      line: 1,
      message:
        "imports itself in a cycle: src/bots/a.ts → src/bots/deep/b.ts → src/bots/c.ts → src/bots/a.ts",
    },
  ]);
});

test("folders that import each other are refused, though no file imports itself", () => {
  write({
    "src/match/low/a.ts": "export const a = 1;",
    "src/match/low/b.ts": 'export { c } from "../high/c.ts";',
    "src/match/high/c.ts": 'export { a as c } from "../low/a.ts";',
  });
  const pairs = checkLayers(ROOT).breaches.filter(({ message }) => message.includes("import each other"));
  expect(pairs.map(({ message }) => message)).toContain("src/match/high and src/match/low import each other");
});

test.each([
  ["src/client/saves/a.ts", "../sessions/solo/b.ts"],
  ["src/client/i18n/a.ts", "../connection.ts"],
  ["src/ui/primitives/a.tsx", "../match/b.tsx"],
  ["src/server/store/a.ts", "../room/b.ts"],
  ["src/scene/geometry/a.ts", "../paint/b.ts"],
  ["src/client/somewhere/a.ts", "../i18n/index.ts"],
])("a folder imports only those below it: %s may not import %s", (file, specifier) => {
  expect(objection(file, specifier, true)).not.toBeNull();
});

test("the check reads every source file", { timeout: MINUTE }, () => {
  expect(checkLayers(process.cwd()).files).toBeGreaterThan(20);
});
