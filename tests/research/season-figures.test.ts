/** Figures about the seasons: joining every text, ways of answering requests, and what is due to the seat. */
import { describe, expect, test } from "vitest";
import { seasonTargets } from "../../src/research/tournament/cli/season-targets.ts";
import { isMet } from "../../src/research/tournament/cli/target-section.ts";
import { playDuel } from "../../src/research/tournament/duel.ts";
import { countsOf, forceFigures } from "../../src/research/tournament/force-figures.ts";
import { bestOf, sharesOf, spreadOf } from "../../src/research/tournament/season-figures.ts";
import { playWay, type WayResult } from "../../src/research/tournament/season-ways.ts";
import {
  evennessOf,
  groupShare,
  overParShare,
  seatFigures,
} from "../../src/research/tournament/seat-figures.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

const EXPRESS = { scenario: "express", climate: "contested", audience: "adult", seed: "ways" } as const;
const end = (mandate: number, change: Partial<WayResult> = {}): WayResult => ({
  mandate,
  trust: 600,
  world: 500,
  handicap: 0,
  requests: 1,
  ...change,
});

describe("ways to play the seasons", () => {
  test("without a changed habit, the seat plays the match of level 2", () => {
    const level2 = { level: 2, seat: "KEN", policy: { type: "bot", level: 2 }, games: 2 } as const;
    const played = playWay(TEST_VERSION, { table: EXPRESS, seat: "KEN", way: "level2", games: 2 });
    expect(played.map(({ mandate, trust, world }) => ({ mandate, trust, world }))).toEqual(
      playDuel(TEST_VERSION, { table: EXPRESS, ...level2 }),
    );
  });

  test("always helping and never helping differ in the matches with a request, and in no other (four matches)", () => {
    const [always = [], never = []] = (["alwaysHelp", "neverHelp"] as const).map((way) =>
      playWay(TEST_VERSION, { table: EXPRESS, seat: "KEN", way, games: 4 }),
    );
    expect(always.some(({ requests }) => requests > 0)).toBe(true);
    for (const [game, one] of always.entries()) {
      if (one.requests > 0) expect(never[game]).not.toEqual(one);
      else expect(never[game]).toEqual(one);
    }
  });

  test("given half of level 2's Mandate in one of two equal seats, then the share is three quarters", () => {
    const level2 = [end(800)];
    const { mandate, trust } = sharesOf("test", [
      { way: [end(400)], level2 },
      { way: [end(800)], level2 },
    ]);
    expect(mandate).toEqual({ value: 0.75, low: 0.5, high: 1 });
    expect(trust.value).toBe(1);
  });
});

describe("the best of three ways of answering", () => {
  test("is the one with the highest Mandate, the first of two that share it, and none if all are equal", () => {
    expect(bestOf([500, 510, 505])).toBe(1);
    expect(bestOf([510, 500, 510])).toBe(0);
    expect(bestOf([0, 0, 0])).toBeNull();
  });

  test("the spread is the highest minus the lowest, as a share of level 2's", () => {
    expect(spreadOf([540, 600, 570], 600)).toBe(0.1);
  });

  test("seats are counted by their best way, and equal ones for no way", () => {
    const seats = (["alwaysHelp", "neverHelp", "neverHelp", null] as const).map((best) => ({ best }));
    expect(countsOf(seats)).toEqual({ alwaysHelp: 1, neverHelp: 2, level2: 0 });
  });

  test("given four seats, then each way must be best for one; matches without a request count in the wide spread only", () => {
    const seat = (name: string, help: number, never: number, usual: number) => ({
      seat: name,
      alwaysHelp: [end(help, { world: 400 }), end(500, { requests: 0 })],
      neverHelp: [end(never), end(500, { requests: 0 })],
      level2: [end(usual), end(500, { requests: 0 })],
    });
    const force = forceFigures("test", [
      seat("KEN", 600, 500, 500),
      seat("BRA", 500, 600, 500),
      seat("USA", 500, 500, 600),
      seat("FRA", 500, 500, 600),
    ]);
    expect(force.best).toEqual({ alwaysHelp: 1, neverHelp: 1, level2: 2 });
    expect([force.matches, force.asked]).toEqual([8, 4]);
    expect(force.spread.world.value).toBe(0.1);
    expect(force.spreadAsked?.world.value).toBe(0.2);
    expect(seasonTargets({ force }).map(isMet)).toEqual([true, true, true, false, true]);
  });
});

describe("what is due to the seat", () => {
  test("the share of variance between groups, corrected for the noise of their means", () => {
    expect(
      groupShare([
        [0, 2],
        [4, 6],
      ]),
    ).toBeCloseTo(7 / 9, 12);
    expect(
      groupShare([
        [0, 2],
        [0, 2],
      ]),
    ).toBe(0);
    expect(
      groupShare([
        [5, 5],
        [9, 9],
      ]),
    ).toBe(1);
    expect(groupShare([[5, 5]])).toBe(0);
  });

  test("given level 3 twenty points above par in every seat, then nothing of it is due to the seat", () => {
    const seat = (par: number, gain: number) => ({
      level2: [end(par - 50), end(par + 50)],
      level3: [end(par - 50 + gain), end(par + 50 + gain)],
    });
    expect(overParShare([seat(300, 20), seat(800, 20)])).toBe(0);
    // Gains of 0 and 200 with no noise: between 20,000, within 5,000.
    expect(overParShare([seat(300, 0), seat(800, 200)])).toBeCloseTo(0.8, 12);
  });

  test("evenness is the tenth percentile of par over the ninetieth", () => {
    expect(evennessOf([400, 500, 600, 700, 800])).toBe(400 / 700);
  });

  test("a handicap evens par as shown, and par without it is reported beside it", () => {
    const seat = (name: string, handicap: number) => {
      const results = [end(590, { handicap }), end(610, { handicap })];
      return { seat: name, level2: results, level3: results };
    };
    const { shown, bare } = seatFigures("test", [seat("KEN", 0), seat("NZL", 300)]);
    expect(shown.evenness.value).toBe(1);
    expect(shown.seatShare.value).toBe(0);
    expect(bare?.seatShare.value).toBeGreaterThan(0.9);
    expect(seatFigures("test", [seat("KEN", 0)]).bare).toBeNull();
  });
});
