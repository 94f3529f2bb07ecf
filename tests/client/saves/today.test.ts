import { describe, expect, test } from "vitest";
import { dayNumber, dayOf, isDay, seatOfDay, setupOfDay } from "../../../src/client/saves/today.ts";
import { HOME_TABLES } from "../../../src/content/home-tables.ts";
import { MANDATES } from "../../../src/content/mandates.ts";

const DAY_MS = 86_400_000;

/** The dates of `count` days, starting on 1 January of a year. */
function daysFrom(year: number, count: number): readonly string[] {
  const first = Date.UTC(year, 0, 1);
  return Array.from({ length: count }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10));
}

describe("the seat of the day", () => {
  test("is one of the twelve with a mandate written by hand", () => {
    expect(HOME_TABLES.toSorted()).toEqual(MANDATES.map(({ country }) => country).toSorted());
  });

  test.each([2026, 2027, 2028])("over the year %i every delegation comes 29 to 32 times", (year) => {
    const seats = daysFrom(year, 365).map(seatOfDay);
    for (const seat of HOME_TABLES) {
      const times = seats.filter((one) => one === seat).length;
      expect(times, seat).toBeGreaterThanOrEqual(29);
      expect(times, seat).toBeLessThanOrEqual(32);
    }
  });

  test("is never the same on two days in a row, over thirty years", () => {
    const seats = daysFrom(2026, 30 * 365).map(seatOfDay);
    expect(seats.filter((seat, at) => seat === seats[at + 1])).toEqual([]);
  });

  test("depends on the date alone: these seats were drawn once and must stay", () => {
    expect(daysFrom(2026, 366).slice(328, 336).map(seatOfDay)).toMatchInlineSnapshot(`
      [
        "CHN",
        "BRA",
        "CHN",
        "IRN",
        "SGP",
        "USA",
        "CAN",
        "JAM",
      ]
    `);
  });
});

describe("the setup of the day", () => {
  test("is express in a contested room of adults against level 2, with one person", () => {
    const setup = setupOfDay("2026-11-26");
    expect(setup).toMatchObject({ scenario: "express", climate: "contested", audience: "adult", level: 2 });
    expect(setup.seed).toBe("2026-11-26");
    expect(setup.seats).toEqual({ [seatOfDay("2026-11-26")]: { type: "person" } });
  });

  test("differs from every other setup, and is recognised on a second try", () => {
    const setup = setupOfDay("2026-11-26");
    expect(dayOf(setup)).toBe("2026-11-26");
    expect(dayOf({ ...setup, secondTry: true })).toBe("2026-11-26");
    expect(dayOf({ ...setup, climate: "calm" })).toBeNull();
    expect(dayOf({ ...setup, seed: "2026-11-27" })).toBeNull();
    expect(dayOf({ ...setup, seed: "nairogeto-7" })).toBeNull();
    expect(dayOf({ ...setup, precedent: "lean" })).toBeNull();
    expect(dayOf({ ...setup, seats: {} })).toBeNull();
  });

  test.each(["2026-02-30", "2026-13-01", "26-11-2026", "2026-11-26 ", ""])("%j is no day", (text) => {
    expect(isDay(text)).toBe(false);
  });

  test("consecutive days have consecutive numbers, over a leap day and a year's end", () => {
    expect(dayNumber("2028-03-01") - dayNumber("2028-02-28")).toBe(2);
    expect(dayNumber("2027-01-01") - dayNumber("2026-12-31")).toBe(1);
  });
});
