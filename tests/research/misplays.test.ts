import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../src/content/countries.ts";
import { collusionFigures, playPair } from "../../src/research/tournament/collusion.ts";
import { drawnSeats, HAND_WRITTEN, MOST_DRAWN } from "../../src/research/tournament/drawn-seats.ts";
import { playDuel } from "../../src/research/tournament/duel.ts";
import type { Influence } from "../../src/research/tournament/influence.ts";
import { type MISPLAYS, misplayFigures, playMisplay } from "../../src/research/tournament/misplays.ts";
import { varietyOf } from "../../src/research/tournament/variety.ts";
import { TEST_VERSION } from "../support/by-hand.ts";

const TABLE = { scenario: "lesson", climate: "contested", audience: "adult", seed: "misplays" } as const;
const EXPRESS = { ...TABLE, scenario: "express" } as const;
const scoreOf = (mandate: number) => ({ mandate, trust: 600, world: 500 });

describe("what an act is worth", () => {
  test("without a misplay the seat plays the match of level 2, move by move", () => {
    const level2 = {
      table: TABLE,
      level: 2,
      seat: "KEN",
      policy: { type: "bot", level: 2 },
      games: 1,
    } as const;
    const played = playMisplay(TEST_VERSION, { table: TABLE, seat: "KEN", misplay: null, games: 1 });
    expect(played).toEqual(playDuel(TEST_VERSION, level2));
  });

  test("each of two misplays changes at least one of four matches", () => {
    const play = (misplay: (typeof MISPLAYS)[number] | null) =>
      playMisplay(TEST_VERSION, { table: TABLE, seat: "BRA", misplay, games: 4 });
    const usual = play(null);
    for (const misplay of ["upsideDown", "noSpeeches"] as const) {
      expect(play(misplay), misplay).not.toEqual(usual);
    }
  });

  test("given half of the Mandate in one of two equal seats, then the share is three quarters", () => {
    const level2 = [scoreOf(800)];
    const figures = misplayFigures("test", "upsideDown", [
      { seat: "KEN", misplayed: [scoreOf(400)], level2 },
      { seat: "BRA", misplayed: [scoreOf(800)], level2 },
    ]);
    expect(figures.mandate).toEqual({ value: 0.75, low: 0.5, high: 1 });
    expect(figures.trust.value).toBe(1);
  });
});

describe("seats drawn at random", () => {
  test("are states without a hand-written mandate, each once, the same for the same seed", () => {
    const drawn = drawnSeats(24, "seats");
    expect(new Set(drawn).size).toBe(24);
    expect(drawn.filter((seat) => HAND_WRITTEN.includes(seat))).toEqual([]);
    expect(drawnSeats(24, "seats")).toEqual(drawn);
    expect(drawnSeats(24, "others")).not.toEqual(drawn);
  });

  test("at most all other states are drawn", () => {
    expect(MOST_DRAWN).toBe(COUNTRIES.length - 12);
    expect(drawnSeats(MOST_DRAWN, "seats")).toHaveLength(MOST_DRAWN);
  });
});

describe("two seats that play together", () => {
  test("partners and colluders do not play the match that the seats play apart (two express matches)", () => {
    const play = (manner: "apart" | "partners" | "colluders"): number =>
      playPair(TEST_VERSION, { table: EXPRESS, pair: ["KEN", "BRA"], manner, games: 2 }).reduce(
        (a, b) => a + b,
        0,
      );
    expect(play("partners")).not.toBe(play("apart"));
    expect(play("colluders")).not.toBe(play("partners"));
  });

  test("given Mandates of 400 apart, 500 as partners and 550 as colluders, then the shares are 1.25 and 1.1", () => {
    const figures = collusionFigures("test", [{ apart: [400], partners: [500], colluders: [550] }]);
    expect(figures.partners.value).toBe(1.25);
    expect(figures.colluders.value).toBeCloseTo(1.1);
  });
});

describe("how much rooms differ", () => {
  const room = (mandate: number, played: "yes" | "no", silent: "yes" | "no"): Influence => ({
    seat: "KEN",
    text: 0,
    favour: 0,
    cases: 0,
    outcome: 0,
    wording: [played === "yes" ? 1 : 0],
    answers: { silent: [silent, "may"], played: [played, "may"] },
    how: "consensus",
    inForce: 1,
    scores: { silent: scoreOf(300), lazy: scoreOf(300), played: scoreOf(mandate) },
    seasons: null,
  });
  const rooms = [
    room(1000, "yes", "yes"),
    room(991, "yes", "yes"),
    room(600, "no", "yes"),
    room(500, "no", "no"),
  ];

  test("a question turns if its most common answer is given in at most 95% of treaties", () => {
    expect(varietyOf(rooms)).toMatchObject({ questions: 2, turning: 1, wording: 0.5 });
  });

  test("of the two rooms with unusual answers, a silent seat changes one", () => {
    expect(varietyOf([...rooms, room(400, "yes", "yes")]).turned).toBe(0.5);
  });

  test("991 is within 1% of the highest Mandate, 1,000", () => {
    expect(varietyOf(rooms).nearTop).toBe(0.5);
  });
});
