/**
 * The cases of `npm run fuzz` that are too many for `npm test`. The seed in a test's name reproduces a failed case.
 */
import { describe, expect, test } from "vitest";
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
  test.each(FILE_CASES)("%s, from case %i to %i", { timeout: PATIENCE_MS }, async (name, from, to) => {
    const report = await play(name, from, to);
    expectNoFaults(report, to - from);
    // A target that accepts everything or nothing has not been tested.
    expectSomeRefused(report);
    expect(report.sound).toBeGreaterThan(0);
  });
});

describe(`input from outside is accepted or refused with a reason, and nothing else is lost (seed ${SEED})`, () => {
  test.each(THREAD_CASES)("%s, from case %i to %i", { timeout: PATIENCE_MS }, async (name, from, to) => {
    const report = await play(name, from, to);
    expectNoFaults(report, to - from);
    // A target that accepts everything or nothing has not been tested.
    expectSomeRefused(report);
    expect(report.sound).toBeGreaterThan(0);
  });

  const [name, from, to] = LINE_CASES;
  test(`after connection faults a page finally has the same data as the host, from case ${from} to ${to}`, {
    timeout: PATIENCE_MS,
  }, async () => {
    const report = await play(name, from, to);
    expectNoFaults(report, to - from);
    expect(report.sound).toBe(to - from);
  });
});
