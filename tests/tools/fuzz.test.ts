/**
 * The first cases of each kind of `npm run fuzz`: corrupted files for the command lines and the page, and corrupted
 * requests and connections for a host. The seed in a test's name reproduces a failed case; fuzz.long.test.ts
 * continues from here.
 */
import { describe, expect, test } from "vitest";
import { fuzzProgram } from "../../src/tools/fuzz/fuzz-program.ts";
import { runHere } from "../../src/tools/fuzz/run-here.ts";
import {
  expectNoFaults,
  expectSomeRefused,
  FILE_CASES,
  LINE_CASES,
  openLanes,
  PATIENCE_MS,
  SEED,
  THREAD_CASES,
} from "../support/fuzz-lanes.ts";

const play = openLanes();

describe(`corrupted files end in one line or in a valid result (seed ${SEED})`, () => {
  test.each(FILE_CASES)("%s, %i of them", { timeout: PATIENCE_MS }, async (name, cases) => {
    const report = await play(name, 0, cases);
    expectNoFaults(report, cases);
    expectSomeRefused(report);
  });
});

describe(`input from outside is accepted or refused with a reason, and nothing else is lost (seed ${SEED})`, () => {
  test.each(THREAD_CASES)("%s, %i of them", { timeout: PATIENCE_MS }, async (name, cases) => {
    const report = await play(name, 0, cases);
    expectNoFaults(report, cases);
    expectSomeRefused(report);
  });

  const [name, lines] = LINE_CASES;
  test(`after connection faults a page finally has the same data as the host, ${lines} cases`, {
    timeout: PATIENCE_MS,
  }, async () => {
    const report = await play(name, 0, lines);
    expectNoFaults(report, lines);
    expect(report.sound).toBe(lines);
  });
});

test("an unknown kind is refused in one line", async () => {
  const said = await runHere(fuzzProgram(), "--only", "cli", "--kind", "link");
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(said.stderr.trim().split("\n")).toHaveLength(1);
});
