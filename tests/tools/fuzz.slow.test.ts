/**
 * A part of `npm run fuzz`: spoilt files in the command lines and in the page's readers, spoilt requests and lines at a host. A case
 * that fails is found again by the seed in the test's name.
 */
import { afterAll, describe, expect, test } from "vitest";
import { corpus } from "../../src/tools/fuzz/corpus.ts";
import { fuzzProgram } from "../../src/tools/fuzz/fuzz-program.ts";
import { openRunner } from "../../src/tools/fuzz/job-runner.ts";
import { type LaneReport, runLane } from "../../src/tools/fuzz/lane.ts";
import { cliLanes, threadLanes } from "../../src/tools/fuzz/lanes.ts";
import { runHere } from "../../src/tools/fuzz/run-here.ts";
import { temporaryFolder } from "../support/folder.ts";

const SEED = "test";
/** Whatever hangs, hangs for longer. */
const PATIENCE_MS = 600_000;

const folder = temporaryFolder();
const runner = openRunner(PATIENCE_MS);
afterAll(() => runner.close());
const matches = corpus();
const course = (cases: number) => ({
  seed: SEED,
  numbers: Array.from({ length: cases }, (_, number) => number),
  isTimed: false,
  onCase: () => {},
});

async function run(kind: string, cases: number): Promise<LaneReport> {
  const lane = cliLanes(matches, runner, folder).find(({ name }) => name === `cli ${kind}`);
  if (lane === undefined) throw new Error(`no lane for ${kind}`);
  return runLane(lane, course(cases));
}

async function runThread(name: string, cases: number): Promise<LaneReport> {
  const lane = threadLanes(matches, runner).find((one) => one.name === name);
  if (lane === undefined) throw new Error(`no lane for ${name}`);
  return runLane(lane, course(cases));
}

const CASES = [
  ["record", 120],
  ["study", 30],
  ["merge", 35],
  ["backtest", 15],
] as const;

describe(`spoilt files end in one line or in a sound result (seed ${SEED})`, () => {
  test.each(CASES)("%s, %i of them", { timeout: PATIENCE_MS }, async (kind, cases) => {
    const report = await run(kind, cases);
    expect(report.faults.map(({ number, why }) => `case ${number}: ${why}`)).toEqual([]);
    expect(report.cases).toBe(cases);
    // Both ways out are found: a door that took nothing, or everything, would not be tried.
    expect(Object.keys(report.refused).length).toBeGreaterThan(0);
    expect(report.sound).toBeGreaterThan(0);
  });
});

const THREAD_CASES = [
  ["reader committee", 150],
  ["reader wording", 100],
  ["reader csv", 100],
  ["host committee", 80],
  ["host request", 150],
  ["host stream", 100],
] as const;

describe(`what comes from outside is taken or refused with a reason, and nothing else is lost (seed ${SEED})`, () => {
  test.each(THREAD_CASES)("%s, %i of them", { timeout: PATIENCE_MS }, async (name, cases) => {
    const report = await runThread(name, cases);
    expect(report.faults.map(({ number, why }) => `case ${number}: ${why}`)).toEqual([]);
    expect(report.cases).toBe(cases);
    expect(Object.keys(report.refused).length).toBeGreaterThan(0);
    expect(report.sound).toBeGreaterThan(0);
  });

  test("a page whose line has mishaps knows in the end what the host knows, 25 lines", {
    timeout: PATIENCE_MS,
  }, async () => {
    const report = await runThread("reader stream", 25);
    expect(report.faults.map(({ number, why }) => `case ${number}: ${why}`)).toEqual([]);
    expect(report.sound).toBe(25);
  });
});

test("a kind that its door does not know is refused in one line", async () => {
  const said = await runHere(fuzzProgram(), "--only", "cli", "--kind", "link");
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(said.stderr.trim().split("\n")).toHaveLength(1);
});
