import { expect, test } from "vitest";
import { spreadOf } from "../../src/tools/bench/clock.ts";
import { PARTS, partCosts } from "../../src/tools/bench/parts.ts";
import {
  countMoves,
  playOurs,
  randomMoves,
  soundingWorld,
  theirsFor,
} from "../../src/tools/bench/placards.ts";
import { searchCost } from "../../src/tools/bench/search.ts";
import { silenceCost } from "../../src/tools/bench/without-you.ts";
import { SOLO, TEST_VERSION } from "../support/by-hand.ts";

test("p10, median and p90 are values that occurred, and games per second come from the sum", () => {
  const times = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
  expect(spreadOf(times)).toEqual({ n: 10, p10: 1, median: 5, p90: 9, perSecond: 181.8 });
});

test("every beat of a match is counted in one part, opening and hash once (seed bench/1)", () => {
  const setup = { ...SOLO, scenario: "lesson", seed: "bench/1", seats: {} } as const;
  const costs = partCosts(TEST_VERSION, [setup, setup]);
  expect(costs.map(({ part }) => part)).toEqual([...PARTS]);
  expect(costs.find(({ part }) => part === "opening")?.beats).toBe(1);
  expect(costs.find(({ part }) => part === "hash")?.beats).toBe(1);
  expect(costs.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
});

test("a match without a seat is timed as a whole and by its slowest beat, once per game (seed bench/1)", () => {
  const setup = { ...SOLO, scenario: "lesson", seed: "bench/1", seats: {} } as const;
  const { whole, line } = silenceCost(TEST_VERSION, "lesson", [setup, setup], "KEN");
  expect([whole.n, line.n]).toEqual([2, 2]);
  expect(line.p10).toBeGreaterThan(0);
});

test("the searches of a match are timed by beat, and those too late on a slow computer are counted (seed bench/1)", () => {
  const setup = { ...SOLO, scenario: "lesson", seed: "bench/1", climate: "contested", seats: {} } as const;
  const { beats, most, late } = searchCost(TEST_VERSION, "lesson", [setup], "KEN");
  expect(beats.n).toBeGreaterThan(6);
  expect(late).toBeLessThanOrEqual(beats.n);
  expect(most).toBeGreaterThanOrEqual(beats.median);
});

test("both games play the same 579 placards of 193 seats on three articles (seed placards/0)", () => {
  const world = soundingWorld(TEST_VERSION, "placards/0");
  const moves = randomMoves(world);
  expect(countMoves(moves)).toBe(579);
  expect(playOurs(world)).toBe(579);
  expect(theirsFor(world)(moves)).toBe(579);
});
