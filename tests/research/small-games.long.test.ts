/**
 * Solves small games exactly and reports how far each level stays below the best result (seeds solved/0 to solved/2).
 */
import { describe, expect, test } from "vitest";
import { ownMarginOfText, seen } from "../../src/engine/seats/seen.ts";
import { LEVELS, type Level } from "../../src/engine/state/setup.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bestResponse } from "../../src/research/tournament/best-response.ts";
import { finishTalks } from "../../src/research/tournament/bot-talks.ts";
import { plansOf } from "../../src/research/tournament/plans.ts";
import {
  gainsIn,
  marginsOf,
  openSmall,
  smallScenario,
  solve,
  textsOf,
} from "../../src/research/tournament/small-game.ts";
import { regretOf, smallFigures, solveSmall } from "../../src/research/tournament/small-games.ts";

const SEEDS = ["solved/0", "solved/1", "solved/2"];
const QUARTER = 7_500;

const inSeat = (seed: string, seat: string, level: Level): World =>
  openSmall(smallScenario(seed), seed, 2, { [seat]: { type: "bot", level } });

describe.each(SEEDS)("the game of seed %s", (seed) => {
  const scenario = smallScenario(seed);
  const opening = openSmall(scenario, seed, 2, {});
  const margins = marginsOf(opening);
  const { texts, utilitarian, nash } = solve(margins, opening.secrets.outside);

  test("five states of five caucuses, four articles of three wordings, 81 texts, no two alike", () => {
    expect(new Set(scenario.countries.map(({ caucus }) => caucus)).size).toBe(5);
    expect(scenario.articles.map(({ alternatives }) => alternatives.length)).toEqual([3, 3, 3, 3]);
    expect(scenario.articles.every(({ settled }) => !settled)).toBe(true);
    expect(new Set(textsOf(margins).map((text) => text.join())).size).toBe(81);
    expect(texts).toHaveLength(81);
  });

  test("a text's worth to a state is what the engine says", () => {
    for (const { text, gains } of texts) {
      expect(gains).toEqual(gains.map((_, i) => ownMarginOfText(seen(opening, i), text)));
    }
  });

  test("the frontier contains the best text for the room and no text with a free improvement", () => {
    const outside = opening.secrets.outside.reduce((sum, own) => sum + own, 0);
    const sum = (gains: readonly number[]): number => gains.reduce((all, gain) => all + gain, 0);
    const efficient = texts.filter(({ isEfficient }) => isEfficient);
    expect(efficient.length).toBeLessThan(81);
    expect(efficient.map(({ gains }) => sum(gains) + outside)).toContain(utilitarian);
    expect(Number.isFinite(nash)).toBe(true);
    const isFree = (from: readonly number[], to: readonly number[]): boolean =>
      to.every((gain, i) => gain >= (from[i] ?? 0)) && sum(to) > sum(from);
    for (const { gains, isEfficient } of texts) {
      expect(texts.some((other) => isFree(gains, other.gains))).toBe(!isEfficient);
    }
  });
});

test("playing plans together gives the same as playing them apart, and both contain level 1 and level 2", () => {
  const seed = "solved/0";
  const seats = smallScenario(seed).countries.slice(0, 2);
  seats.forEach(({ iso3 }, country) => {
    const opening = inSeat(seed, iso3, 2);
    const margins = marginsOf(opening);
    const plans = plansOf(margins.map((wordings) => wordings.length));
    expect(plans).toHaveLength(30_000);
    expect(new Set(plans.map((plan) => JSON.stringify(plan))).size).toBe(30_000);
    const whole = bestResponse(opening, country, margins);
    const parts = [0, 1, 2, 3].map((part) =>
      bestResponse(opening, country, margins, plans.slice(part * QUARTER, (part + 1) * QUARTER)),
    );
    expect(Math.max(...parts.map(({ gain }) => gain))).toBe(whole.gain);
    expect(whole.beats).toBeGreaterThan(0);
    const usual = plans.filter(({ conducts }) => conducts.every(({ manner }) => manner === "usual"));
    expect(usual.map(({ dealing }) => dealing)).toEqual(["usual", "alone", "pushing"]);
    for (const [level, plan] of [
      [2, usual[0]],
      [1, usual[1]],
    ] as const) {
      const gain = Math.max(0, gainsIn(margins, finishTalks(inSeat(seed, iso3, level)))[country] ?? 0);
      const alone = bestResponse(opening, country, margins, plan === undefined ? [] : [plan]);
      expect(alone.gain, `${iso3} as level ${level}`).toBeGreaterThanOrEqual(gain);
    }
  });
});

test("regret: level 2 leaves no more than level 0, and the search alone beats levels 1 and 2 everywhere", () => {
  const games = SEEDS.map(solveSmall);
  for (const { seed, seats, rooms } of games) {
    expect(seats).toHaveLength(5);
    for (const { seat, best, found, gains, habits } of seats) {
      const where = `${seed} ${seat}`;
      expect(found, where).toBeGreaterThanOrEqual(Math.max(gains[1] ?? 0, gains[2] ?? 0));
      expect(found, where).toBeGreaterThanOrEqual(Math.max(...habits));
      expect(best, where).toBe(Math.max(found, ...gains));
      for (const gain of gains) expect(regretOf(best, gain) ?? 0, where).toBeLessThanOrEqual(1);
    }
    for (const { utilitarian, nash } of rooms) {
      expect(utilitarian).toBeLessThanOrEqual(1);
      expect(nash).toBeLessThanOrEqual(1 + 1e-9);
    }
  }
  const { levels, withStakes } = smallFigures(games);
  expect(withStakes).toBeGreaterThan(0);
  expect(levels.map(({ level }) => level)).toEqual([...LEVELS]);
  const regrets = levels.map(({ regret }) => regret.value);
  const told = regrets.map((regret, level) => `level ${level} ${(100 * regret).toFixed(1)}%`).join(", ");
  expect(regrets[2], `mean regret: ${told}`).toBeLessThanOrEqual(regrets[0] ?? 0);
  expect(regretOf(0, 0)).toBeNull();
});
