import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../src/content/countries.ts";
import { difficultyOf, handicapFor, handicapsOf } from "../../src/content/difficulty.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import { results } from "../../src/engine/seats/results.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import { SCENARIOS } from "../../src/engine/state/scenario.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { readDifficulty } from "../../src/research/content/difficulty.ts";
import { seatFigures, spreadOf } from "../../src/research/difficulty/figures.ts";
import { MEASURED, measureSeat, rulesOf } from "../../src/research/difficulty/measure.ts";
import { countryOf, libraryOf, setupOf } from "../support/scenario.ts";

const LEVEL_2 = { KEN: { type: "bot", level: 2 } } as const;

const file = readDifficulty();
const measured = MEASURED.flatMap((scenario) => {
  const one = file[scenario];
  return one === undefined ? [] : [{ scenario, ...one }];
});

describe("MODEL §3.12: the file of measured seats", () => {
  test.each(measured)("has all 193 seats of the $scenario, with low ≤ mean ≤ high", ({ seats }) => {
    expect(Object.keys(seats)).toEqual(COUNTRIES.map(({ iso3 }) => iso3));
    for (const { mean, low, high } of Object.values(seats))
      expect([low, mean, high].every(Number.isInteger)).toBe(true);
    for (const { low, high } of Object.values(seats)) expect(low).toBeLessThanOrEqual(high);
  });

  test.each(measured)("was measured under the present rules of the $scenario", ({ scenario, rules }) => {
    expect(
      rulesOf(scenario),
      `The rules have changed since the seats were measured. Run npm run difficulty -- --scenario ${scenario}, then npm run content.`,
    ).toBe(rules);
  });

  test("a seat is measured without its handicap", () => {
    const setup = setupOf({ scenario: "lesson", climate: "contested", seed: "difficulty/0", seats: LEVEL_2 });
    const { handicaps: _, ...scenario } = buildScenario("lesson", "adult");
    const { world } = playOut(openMatch({ ...libraryOf(setup), buildScenario: () => scenario }, setup));
    const plain = results(seen(world, countryOf(scenario, "KEN")));
    expect(measureSeat({ scenario: "lesson", seat: "KEN", games: 1 })).toEqual([plain.mandate]);
  });
});

describe("MODEL §3.12: handicap and difficulty", () => {
  test("the handicap is what the seat lacks to 600, rounded to five points", () => {
    expect([437, 600, 602, 603, 748].map(handicapFor)).toEqual([165, 0, 0, -5, -150]);
  });

  test.each(measured)(
    "each fifth of the seats of the $scenario has one of five difficulties",
    ({ scenario }) => {
      const steps = COUNTRIES.map(({ iso3 }) => difficultyOf(scenario, iso3));
      for (const step of [1, 2, 3, 4, 5]) {
        const share = steps.filter((one) => one === step).length / steps.length;
        expect(share).toBeGreaterThan(0.15);
        expect(share).toBeLessThan(0.25);
      }
    },
  );

  test.each(measured)("a harder seat of the $scenario never has the smaller handicap", ({ scenario }) => {
    const handicaps = handicapsOf(scenario) ?? {};
    const seats = COUNTRIES.map(({ iso3 }) => ({
      step: difficultyOf(scenario, iso3) ?? 0,
      points: handicaps[iso3] ?? 0,
    }));
    seats.sort((one, two) => one.step - two.step || one.points - two.points);
    seats.forEach(({ points }, at) => {
      expect(points).toBeGreaterThanOrEqual(seats[at - 1]?.points ?? points);
    });
  });

  test("research scenarios and a text agreed elsewhere have neither", () => {
    const without = SCENARIOS.filter((id) => !MEASURED.some((one) => one === id));
    expect(without.map((id) => buildScenario(id, "adult").handicaps)).toEqual(without.map(() => undefined));
    const agreed = buildScenario("lesson", "adult", USUAL_PROCEDURE, undefined, { hr62: "no-clause" });
    expect(agreed.handicaps).toBeUndefined();
    expect(difficultyOf("full", "KEN")).toBeNull();
  });
});

describe("the figures of npm run difficulty", () => {
  test("mean and percentiles of a seat", () => {
    expect(seatFigures([100, 200, 300, 400, 500])).toEqual({ mean: 300, low: 140, high: 460 });
  });

  test("seats with the same results in another order explain no variance; constant seats explain all of it", () => {
    expect(
      spreadOf([
        [1, 2, 3],
        [3, 1, 2],
      ]).share,
    ).toBe(0);
    expect(
      spreadOf([
        [100, 100],
        [300, 300],
        [200, 200],
      ]),
    ).toEqual({ low: 120, high: 280, share: 1 });
  });
});
