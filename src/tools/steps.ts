/** The steps of `npm test` and `npm run check`: each runs a tool, streams its words and counts its results. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { freePort } from "../server/start/ports.ts";
import { BUILD_VARIABLE } from "../server/start/serve-dist.ts";
import { CHROMIUM_VARIABLE, ensureChromium } from "./browsers/find-chromium.ts";
import { ensureFirefox } from "./browsers/find-firefox.ts";
import { ensureWebKit } from "./browsers/find-webkit.ts";
import { emptyBuild } from "./build/test-build.ts";

const ROOT = resolve(dirname(import.meta.filename), "../..");
const SECOND_MS = 1000;

/** `reasons`: why tests were skipped, where they say so. */
export type Tally = Readonly<{
  passed: number;
  failed: number;
  skipped: number;
  reasons?: readonly string[];
}>;
export type Step = Readonly<{ name: string; run: () => Promise<Tally> }>;

const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Runs a script of ours or of a package under this very Node; resolves to its exit code. */
function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.once("error", (error) => {
      console.error(error.message);
      done(1);
    });
    child.once("close", (code) => done(code ?? 1));
  });
}

/** A step that only passes or fails. */
function single(name: string, ...args: readonly string[]): Step {
  return { name, run: async () => ((await node(args)) === 0 ? PASSED : FAILED) };
}

const TSC = "node_modules/typescript/bin/tsc";
export const types = single("types", TSC, "--noEmit", "-p", "tsconfig.json");
export const engineTypes = single(
  "types of the engine alone",
  TSC,
  "--noEmit",
  "-p",
  "src/engine/tsconfig.json",
);
export const lint = single(
  "lint and format",
  "node_modules/@biomejs/biome/bin/biome",
  "check",
  "--error-on-warnings",
  "--diagnostic-level=warn",
  ".",
);
export const layers = single("layers", "src/tools/layers/layers.ts");
export const clones = single("repeated code", "src/tools/clones/clones.ts");

/** Builds the game into a folder that is there. */
async function buildInto(folder: string): Promise<boolean> {
  const into = ["--outDir", folder, "--emptyOutDir"];
  return (await node(["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", ...into])) === 0;
}

/** An empty or unreadable report, or a bad exit without a failed test, is a failure of its own. */
function judged(code: number, tally: Tally | null): Tally {
  if (tally === null || tally.passed + tally.failed === 0) return FAILED;
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** The report a step wrote, which is not needed any more when it is read. */
function reportAt<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return null;
  } finally {
    rmSync(dirname(path), { recursive: true, force: true });
  }
}

function reportPath(name: string): string {
  return join(mkdtempSync(join(tmpdir(), "fortieth-")), `${name}.json`);
}

type VitestReport = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly Readonly<{ status: string; assertionResults: readonly unknown[] }>[];
}>;

async function vitest(...args: readonly string[]): Promise<Tally> {
  const path = reportPath("vitest");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
  const code = await node([
    "node_modules/vitest/vitest.mjs",
    "run",
    "--allowOnly=false",
    ...reporters,
    ...args,
  ]);
  const report = reportAt<VitestReport>(path);
  if (report === null) return FAILED;
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return judged(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/** Unit, property and golden tests; a file that does not load counts as one failure. */
export const unitTests: Step = { name: "unit, property and golden tests", run: () => vitest() };

/** The same without the files that say `slow` in their name: many whole matches take longer than a check may. */
export const quickTests: Step = {
  name: "unit tests but the slow ones",
  run: () => vitest("--exclude", "**/*.slow.test.ts"),
};

type Suite = Readonly<{
  specs: readonly Readonly<{
    tests: readonly Readonly<{ annotations: readonly Readonly<{ type: string; description?: string }>[] }>[];
  }>[];
  suites?: readonly Suite[];
}>;
type PlaywrightReport = Readonly<{
  stats: Readonly<{ expected: number; unexpected: number; flaky: number; skipped: number }>;
  suites: readonly Suite[];
}>;

/** Why tests were skipped, each reason once. */
function reasonsIn(suites: readonly Suite[]): readonly string[] {
  const reasons = suites.flatMap((suite) => [
    ...suite.specs
      .flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations))
      .flatMap(({ type, description }) =>
        type === "skip" && description !== undefined ? [description] : [],
      ),
    ...reasonsIn(suite.suites ?? []),
  ]);
  return [...new Set(reasons)];
}

async function playwright(built: string): Promise<Tally> {
  const chromium = ensureChromium();
  if (chromium === null) return FAILED;
  // Tests of a browser that is still missing are skipped and say why.
  ensureFirefox();
  ensureWebKit();
  const path = reportPath("playwright");
  const code = await node(
    ["node_modules/@playwright/test/cli.js", "test", "--forbid-only", "--reporter=list,json"],
    {
      [CHROMIUM_VARIABLE]: chromium,
      [BUILD_VARIABLE]: built,
      PLAYWRIGHT_JSON_OUTPUT_NAME: path,
      FORTIETH_TEST_PORT: String(await freePort()),
    },
  );
  const report = reportAt<PlaywrightReport>(path);
  if (report === null) return FAILED;
  const { stats, suites } = report;
  return judged(code, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    reasons: reasonsIn(suites),
  });
}

/** A build, then the browser tests on it; without one they count as failed, never as passed on an old one. */
export function buildAndBrowserTests(): readonly Step[] {
  const built = emptyBuild();
  let isBuilt = false;
  const build: Step = {
    name: "build",
    run: async () => {
      isBuilt = await buildInto(built);
      return isBuilt ? PASSED : FAILED;
    },
  };
  const browser: Step = {
    name: "browser tests",
    run: async () => {
      if (isBuilt) return playwright(built);
      console.error("There is no build to test.");
      return FAILED;
    },
  };
  return [build, browser];
}

/**
 * Runs every step whatever became of the others, says why tests were skipped, ends with `N passed, N failed`,
 * sets the exit code.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const { name, run } of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const { passed, failed, skipped, reasons = [] } = await run();
    const seconds = ((performance.now() - start) / SECOND_MS).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    lines.push(
      `${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`,
      ...reasons.map((reason) => `  skipped: ${reason}`),
    );
  }
  console.log(`\n${lines.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}
