/** What the tests of `npm run fuzz` share: one seed, and the number of cases of each kind. */
import { afterAll, expect } from "vitest";
import { corpus } from "../../src/tools/fuzz/corpus.ts";
import { openRunner } from "../../src/tools/fuzz/job-runner.ts";
import { type Lane, type LaneReport, runLane } from "../../src/tools/fuzz/lane.ts";
import { cliLanes, threadLanes } from "../../src/tools/fuzz/lanes.ts";
import { temporaryFolder } from "./folder.ts";

export const SEED = "test";
/** The time limit of a case. Only a case that hangs takes longer. */
export const PATIENCE_MS = 600_000;

/** Each kind of file, the number of its cases in `npm test`, and the number including the long tests. */
export const FILE_CASES = [
  ["cli record", 12, 120],
  ["cli study", 5, 30],
  ["cli merge", 10, 35],
  ["cli backtest", 3, 15],
] as const;

/** The same numbers for messages to the page or a host. */
export const THREAD_CASES = [
  ["reader committee", 20, 150],
  ["reader wording", 20, 100],
  ["reader csv", 10, 100],
  ["host committee", 30, 80],
  ["host request", 25, 150],
  ["host stream", 25, 100],
] as const;

/** The same numbers for the page's connection. None of these cases is refused. */
export const LINE_CASES = ["reader stream", 5, 25] as const;

export type Play = (name: string, from: number, to: number) => Promise<LaneReport>;

/** Plays the cases of a lane from the first number up to the second, which is not included. */
export function openLanes(): Play {
  const runner = openRunner(PATIENCE_MS);
  afterAll(() => runner.close());
  const matches = corpus();
  const lanes = new Map([
    ...played(cliLanes(matches, runner, temporaryFolder())),
    ...played(threadLanes(matches, runner)),
  ]);
  return (name, from, to) => {
    const play = lanes.get(name);
    if (play === undefined) throw new Error(`no lane for ${name}`);
    return play(Array.from({ length: to - from }, (_, at) => from + at));
  };
}

type PlayNumbers = (numbers: readonly number[]) => Promise<LaneReport>;

function played<Case>(lanes: readonly Lane<Case>[]): readonly (readonly [string, PlayNumbers])[] {
  return lanes.map((lane) => [
    lane.name,
    (numbers) => runLane(lane, { seed: SEED, numbers, isTimed: false, onCase: () => {} }),
  ]);
}

export function expectNoFaults({ faults, cases }: LaneReport, expected: number): void {
  expect(faults.map(({ number, why }) => `case ${number}: ${why}`)).toEqual([]);
  expect(cases).toBe(expected);
}

export function expectSomeRefused({ refused }: LaneReport): void {
  expect(Object.keys(refused).length).toBeGreaterThan(0);
}
