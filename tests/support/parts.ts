/** The tests of each part, as the tools themselves list them. */
import { spawnSync } from "node:child_process";
import { relative, resolve } from "node:path";
import { type Part, PLAYWRIGHT_ARGUMENTS, VITEST_ARGUMENTS } from "../../src/tools/suites/parts.ts";

const ROOT = resolve(import.meta.dirname, "../..");

type Environment = Readonly<Record<string, string>>;

function listed(script: string, args: readonly string[], env: Environment = {}): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(ROOT, script), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The unit test files of a part, as paths relative to the project folder. */
export function unitFilesOf(part: Part): readonly string[] {
  const args = ["list", ...VITEST_ARGUMENTS[part], "--filesOnly", "--json"];
  const files = listed("node_modules/vitest/vitest.mjs", args) as readonly Readonly<{ file: string }>[];
  return files.map(({ file }) => relative(ROOT, file).replaceAll("\\", "/"));
}

type Suite = Readonly<{
  specs: readonly Readonly<{ id: string }>[];
  suites?: readonly Suite[];
}>;

const idsIn = (suites: readonly Suite[]): readonly string[] =>
  suites.flatMap(({ specs, suites: inner = [] }) => [...specs.map(({ id }) => id), ...idsIn(inner)]);

/** Playwright's ids of the browser tests in this part, or in both parts if `part` is null. */
export function browserTestsOf(part: Part | null, env: Environment): readonly string[] {
  const args = ["test", "--list", "--reporter=json", ...(part === null ? [] : PLAYWRIGHT_ARGUMENTS[part])];
  const { suites } = listed("node_modules/@playwright/test/cli.js", args, env) as Readonly<{
    suites: readonly Suite[];
  }>;
  return idsIn(suites);
}
