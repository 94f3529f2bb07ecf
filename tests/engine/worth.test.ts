import { describe, expect, test } from "vitest";
import { crosses, isolation, margin, priceUnit, wishOf, worthOf } from "../../src/engine/model/worth.ts";

describe("MODEL §3.5: one scale for support, block and vote", () => {
  test("ku spreads one price over the articles: half as many, twice the price", () => {
    for (const articles of [3, 6, 12]) {
      expect(Math.abs(priceUnit(articles) - 2 * priceUnit(2 * articles))).toBeLessThanOrEqual(1);
    }
  });

  test("the wish is the alternative nearest to the position, and changes at half steps", () => {
    expect([0, 499, 500, 1499, 1500, 2499, 2500, 2893].map(wishOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test("Kenya on safeguards, wish C of four: A is worth 456, B 808", () => {
    expect([worthOf(4, 2, 0), worthOf(4, 2, 1), worthOf(4, 2, 2)]).toEqual([456, 808, 1000]);
  });

  test("New Zealand on hr62 C, two steps from its wish and beyond its red line: M = −69,042", () => {
    expect(margin(74, worthOf(6, 0, 2), 680_000, true)).toBe(-69_042);
    expect(margin(74, worthOf(6, 0, 1), 680_000, false)).toBe(74 * (911 - 680));
  });

  test("standing alone costs New Zealand 47,500 u: less than what it would lose, so it blocks", () => {
    expect(isolation(95_000, 650, 500, 875)).toBe(47_500);
    expect(69_042).toBeGreaterThan(isolation(95_000, 650, 500, 875));
  });

  test("Canada on techtransfer C: M = −12,992 against 42,598, so no harm is done", () => {
    expect(margin(58, worthOf(4, 0, 2), 680_000, false)).toBe(-12_992);
    expect(isolation(95_000, 700, 300, 958)).toBe(42_598);
  });

  test("Iran on the real text with hr62 moved to A: −16,048 is far from the 55,670 of a no", () => {
    expect(isolation(95_000, 720, 500, 620)).toBe(55_670);
    expect(margin(75, 284, 0, false) - margin(75, 0, 0, false)).toBe(21_300);
  });

  test("standing alone costs more the more others agree, and less the more a state can do by itself", () => {
    for (let share = 0; share < 1000; share += 50) {
      expect(isolation(95_000, share + 50, 500, 500)).toBeGreaterThan(isolation(95_000, share, 500, 500));
      expect(isolation(95_000, 500, share + 50, 500)).toBeGreaterThan(isolation(95_000, 500, share, 500));
      expect(isolation(95_000, 500, 500, share + 50)).toBeLessThan(isolation(95_000, 500, 500, share));
    }
  });

  test("a red line is a set of alternatives", () => {
    expect([0, 1, 2, 3].map((o) => crosses(0b1100, o))).toEqual([false, false, true, true]);
  });

  test("worth falls with the distance from the wish, on every axis", () => {
    for (let k = 2; k <= 6; k++) {
      for (let wish = 0; wish < k; wish++) {
        const byDistance = Array.from({ length: k }, (_, o) => [Math.abs(o - wish), worthOf(k, wish, o)]);
        byDistance.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
        for (let d = 1; d < k; d++) {
          expect(byDistance[d]?.[1] ?? 0).toBeLessThanOrEqual(byDistance[d - 1]?.[1] ?? 0);
        }
      }
    }
  });
});
