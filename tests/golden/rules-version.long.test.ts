/**
 * The version of the rules stays the same if the code plays matches the same way, and changes with every parameter of
 * MODEL §3.13.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { temporaryFolder } from "../support/folder.ts";
import { CHECKOUT, ROWS, type Source, valuesOf } from "../support/model-parameters.ts";
import { parameters, playedNow, versionOf } from "./rules-version.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** A copy of the code that plays and tests matches, for this test to change. */
function copied(): string {
  const folder = temporaryFolder();
  for (const part of [
    "src",
    "tests/golden",
    "tests/support",
    "docs/MODEL.md",
    "tsconfig.json",
    "package.json",
  ])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

const rewritten = copied();
const altered = copied();
const played = await playedNow();

/** Rewrites every source file below a folder. */
function rewrite(folder: string, change: (source: string) => string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const path of paths.filter((one) => /\.tsx?$/.test(one)).map((one) => join(folder, one)))
    writeFileSync(path, change(readFileSync(path, "utf8")));
}

function runIn(folder: string, script: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: "utf8" });
}

test("given edited comments and a renamed function, the version stays and a record of before still plays", () => {
  expect(runIn(ROOT, "src/cli/sim.ts", "--scenario", "lesson", "--out", rewritten, "--json").status).toBe(0);
  const record = readdirSync(rewritten).find((name) => name.startsWith("lesson")) ?? "";
  for (const part of ["src", "tests"])
    rewrite(join(rewritten, part), (source) =>
      source.replaceAll("/** ", "/** In other words: ").replaceAll(/\bhomeOn\b/g, "homeTableAfter"),
    );
  const said = runIn(rewritten, "tests/golden/rules-version.ts");
  expect(said.stderr + said.stdout).toBe(`${RULES_VERSION}\n`);
  const replayed = runIn(rewritten, "src/cli/sim.ts", "--record", record);
  expect(replayed.stderr).toBe("");
  expect(replayed.status).toBe(0);
});

/**
 * Yields copies of a file, one for each number in it. In each copy, this number has another value. Numbers in the
 * named definitions come first.
 */
function* withOtherNumbers(file: string, names: readonly string[]): Generator<Source> {
  const source = CHECKOUT.read(file);
  const starts = names.map((name) => source.search(new RegExp(`(const|function) ${name}\\b`)));
  const after = (at: number): number =>
    Math.min(...starts.map((start) => (start >= 0 && at > start ? at - start : source.length)));
  const numbers = [...source.matchAll(/(?<![\w.])\d[\d_]*(?![\w.])/g)];
  for (const { index, 0: number } of numbers.toSorted((a, b) => after(a.index) - after(b.index))) {
    const other = String(2 * Number(number.replaceAll("_", "")) + 1);
    const text = source.slice(0, index) + other + source.slice(index + number.length);
    const path = join(altered, file.replace(/\.ts$/, `.at-${index}.ts`));
    yield {
      read: (asked) => (asked === file ? text : CHECKOUT.read(asked)),
      load: async (asked) => {
        if (asked !== file) return CHECKOUT.load(asked);
        writeFileSync(path, text);
        return import(pathToFileURL(path).href);
      },
    };
  }
}

type Named = Readonly<{ number: string; name: string; file: string; code: string }>;

/**
 * The values named in each row of MODEL §3.13, by file. Values of articles are content, which has its own part of the
 * version.
 */
const NAMED = ROWS.flatMap(({ number, name, code }) =>
  code.split(/(?=`[\w/-]+\.ts`)/).flatMap((part): Named[] => {
    const file = /^`([\w/-]+\.ts)`/.exec(part)?.[1];
    if (file === undefined || file === "content/articles.ts") return [];
    return [{ number, name, file: `src/${file}`, code: part }];
  }),
);

const namesIn = (code: string): readonly string[] =>
  [...code.matchAll(/`(\w+)(?![\w/])/g)].map(([, name = ""]) => name);

test.each(NAMED)(
  "another value of parameter $number in $file, $name, is another version",
  async ({ file, code }) => {
    const now = await valuesOf(code);
    const untouched = new Set(now.keys());
    for (const source of withOtherNumbers(file, namesIn(code))) {
      if (untouched.size === 0) break;
      // If a file fails with another value for a number, such as a list index, that number is not a parameter.
      const values = await valuesOf(code, source).catch(() => []);
      const moved = [...untouched].filter((at) => at in values && values[at] !== now[at]);
      if (moved.length === 0) continue;
      expect(versionOf({ ...played, parameters: await parameters(source) })).not.toBe(RULES_VERSION);
      for (const at of moved) untouched.delete(at);
    }
    expect([...untouched]).toEqual([]);
  },
);
