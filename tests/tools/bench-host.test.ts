/** How the host benchmark computes its figures from what pupils saw and did. */
import { describe, expect, test } from "vitest";
import { statusesOf } from "../../src/tools/bench/attack-crowd.ts";
import { answersIn } from "../../src/tools/bench/attack-table.ts";
import type { Outcome } from "../../src/tools/bench/host-clients.ts";
import type { Moment } from "../../src/tools/bench/host-device.ts";
import { closings, figureOf, marksSeen, together } from "../../src/tools/bench/host-figures.ts";

const moment = (clock: number, seat: string, at: number, isPolling = false): Moment => ({
  code: "AAAAAA",
  table: 1,
  clock,
  seat,
  isPolling,
  at,
});

const outcome = (heard: readonly Moment[], given: readonly Moment[]): Outcome => ({
  heard,
  given,
  commands: 3,
  said: { AAAAAA: 2 },
  refused: { notOpen: 1 },
  devices: [{ isPolling: false, bytes: 10, isWhole: true }],
});

describe("a close", () => {
  const given = [moment(1, "KEN", 100), moment(1, "BRA", 200)];

  test("is measured from the last ready mark to the last device that heard of the next beat", () => {
    const heard = [moment(2, "", 210), moment(2, "", 230), moment(2, "", 290, true)];
    expect(closings(outcome(heard, given), 2, false)).toEqual([30]);
    expect(closings(outcome(heard, given), 2, true)).toEqual([90]);
  });

  test("is not measured if somebody was not ready, or nobody heard of it", () => {
    const heard = [moment(2, "", 210)];
    expect(closings(outcome(heard, given.slice(1)), 2, false)).toEqual([]);
    expect(closings(outcome([], given), 2, false)).toEqual([]);
  });
});

describe("a mark", () => {
  test("is measured to the last device that saw it", () => {
    const heard = [moment(1, "KEN", 150), moment(1, "KEN", 350), moment(1, "BRA", 999)];
    expect(marksSeen(outcome(heard, [moment(1, "KEN", 100)]))).toEqual([250]);
  });
});

test("several processes of pupils are one class", () => {
  const one = outcome([], [moment(1, "KEN", 100)]);
  const { commands, said, refused, given, devices } = together([one, one]);
  expect([commands, said, refused, given.length, devices.length]).toEqual([
    6,
    { AAAAAA: 4 },
    { notOpen: 2 },
    2,
    2,
  ]);
});

test("a figure has its median, its 95th percentile and its extremes, and without values there is none", () => {
  const values = Array.from({ length: 101 }, (_, at) => at);
  expect(figureOf(values)).toEqual({ n: 101, median: 50, p95: 95, least: 0, most: 100 });
  expect(figureOf([])).toBeNull();
});

describe("the answers to a crowd", () => {
  test("are counted by status", () => {
    expect(answersIn(statusesOf([429, 404, 429]))).toBe("1 × 404, 2 × 429");
  });

  test("give the status alone if there was one answer", () => {
    expect(answersIn(statusesOf([200]))).toBe("200");
  });
});
