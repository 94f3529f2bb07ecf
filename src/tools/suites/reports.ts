/** Counts from the reports of vitest and Playwright. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { FAILED, type Tally } from "./steps.ts";

/** A path in a new folder, for a report. */
export function reportPath(name: string): string {
  return join(mkdtempSync(join(tmpdir(), "fortieth-")), `${name}.json`);
}

/** Reads a report and deletes it; null if it cannot be read. */
function reportAt<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return null;
  } finally {
    rmSync(dirname(path), { recursive: true, force: true });
  }
}

/** An empty report is a failure, and so is a bad exit code without a failed test. */
function judged(code: number, tally: Tally): Tally {
  if (tally.passed + tally.failed === 0) return FAILED;
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

type VitestReport = Readonly<{
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly Readonly<{ status: string; assertionResults: readonly unknown[] }>[];
}>;

/** A file that does not load counts as one failure. */
export function vitestTally(code: number, path: string): Tally {
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

export function playwrightTally(code: number, path: string): Tally {
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
