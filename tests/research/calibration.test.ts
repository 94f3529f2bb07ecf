import { expect, test } from "vitest";
import { calibrationOf, isOff } from "../../src/research/calibration/bins.ts";
import { type ForecastOutcome, forecastsIn } from "../../src/research/calibration/forecast-outcomes.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

const package_ = (chance: number, came: boolean): ForecastOutcome => ({
  kind: "package",
  low: chance - 50,
  high: chance + 50,
  came: came ? 1000 : 0,
});

test("chances fall into ten bins by the middle of the forecast, each with the share that happened", () => {
  const told = [...Array(30)].flatMap((_, n) => [package_(650, n < 15), package_(150, n < 6)]);
  const { chances } = calibrationOf(told);
  expect(chances.package?.map(({ n, told: mean, came }) => [n, Math.round(1000 * mean), came.value])).toEqual(
    [
      [30, 150, 0.2],
      [30, 650, 0.5],
    ],
  );
  expect(chances.package?.map(isOff)).toEqual([false, true]);
  expect(chances.law).toBeUndefined();
});

test("a bin of fewer than thirty says nothing about its error", () => {
  expect(isOff({ n: 29, told: 0.9, came: { value: 0.1, low: 0, high: 0.3 } })).toBe(false);
  expect(isOff({ n: 30, told: 0.6, came: { value: 0.45, low: 0.3, high: 0.6 } })).toBe(true);
});

test("a range includes both of its ends, and says on which side it failed", () => {
  const blocks = (came: number): ForecastOutcome => ({ kind: "blocks", low: 2, high: 5, came });
  const { ranges } = calibrationOf([1, 2, 3, 5, 6].map(blocks));
  expect(ranges.blocks).toMatchObject({ n: 5, below: 0.2, above: 0.2, held: { value: 0.6 } });
});

test("Kenya's forecasts in six lessons: its stands, its packages, its law, and the race, each with the outcome", () => {
  const told = forecastsIn(TEST_VERSION, {
    table: { scenario: "lesson", climate: "contested", audience: "young", seed: "told" },
    seat: "KEN",
    holder: { type: "bot", level: 2 },
    games: 6,
  });
  const kinds = new Set(told.map(({ kind }) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining(["package", "blocks", "law", "nthParty"]));
  for (const { low, high } of told) expect(low).toBeLessThanOrEqual(high);
});

test("the chair's text named to seats in express matches, alone and beside each other, and whether it came", () => {
  const table = { scenario: "express", climate: "contested", audience: "young", seed: "told" } as const;
  const trial = { table, seat: "KEN", holder: { type: "bot", level: 2 }, games: 2 } as const;
  for (const beside of [[], ["BRA", "NZL"]]) {
    const told = forecastsIn(TEST_VERSION, { ...trial, beside }).filter(({ kind }) => kind === "chairText");
    expect(told.length).toBeGreaterThan(0);
    for (const { low, high, came } of told)
      expect([low, high, came === 0 || came === 1]).toEqual([0, 0, true]);
  }
});

test("forecasts of one match share its luck: an interval over matches is wider than one over forecasts", () => {
  const told = Array.from({ length: 120 }, (_, n) => package_(650, n % 12 < 6));
  const inMatches = told.map((one, n) => ({ ...one, match: `m${n % 12}` }));
  const [alone] = calibrationOf(told).chances.package ?? [];
  const [together] = calibrationOf(inMatches).chances.package ?? [];
  const widthOf = (bin: typeof alone) => (bin?.came.high ?? 0) - (bin?.came.low ?? 0);
  expect(together?.came.value).toBe(alone?.came.value);
  expect(widthOf(together)).toBeGreaterThan(2 * widthOf(alone));
});
