import { describe, expect, test } from "vitest";
import { aspiration, concession } from "../../src/bots/aspiration.ts";
import type { World } from "../../src/engine/state/world.ts";
import { readerOf, withFirmness } from "../support/mind.ts";
import { opened } from "../support/play.ts";
import { modelScenario, setupOf } from "../support/scenario.ts";

const start = opened(setupOf({ scenario: "full" }), modelScenario("full"));

describe("MODEL §3.0: concession over the rounds", () => {
  test("firm x², even x, eager √x: 250, 500 and 707 at half time", () => {
    expect([0, 1, 2].map((firm) => concession(firm, 500))).toEqual([250, 500, 707]);
  });

  test("nothing at the start, everything at the end, never backwards", () => {
    for (const firm of [0, 1, 2]) {
      expect([concession(firm, 0), concession(firm, 1000)]).toEqual([0, 1000]);
      for (let x = 1; x <= 1000; x++)
        expect(concession(firm, x)).toBeGreaterThanOrEqual(concession(firm, x - 1));
    }
  });
});

describe("MODEL §3.6: what Kenya asks for", () => {
  const asks = (firmness: number, round: number): number => {
    const world: World = withFirmness({ ...start, round }, "KEN", firmness);
    return aspiration(readerOf(world, "KEN"));
  };

  test("even, round 12 of 24: 700; at the end 400", () => {
    expect(asks(1, 12)).toBe(700);
    expect(asks(1, 24)).toBe(400);
  });

  test("sounding floors 500, 400 and 300; firm asks most, eager least, in every round", () => {
    expect([0, 1, 2].map((firm) => asks(firm, 24))).toEqual([500, 400, 300]);
    for (let round = 0; round <= 24; round++) {
      expect(asks(0, round)).toBeGreaterThanOrEqual(asks(1, round));
      expect(asks(1, round)).toBeGreaterThanOrEqual(asks(2, round));
    }
  });
});
