import { beforeEach, describe, expect, test } from "vitest";
import {
  type Day,
  type DayResult,
  daysIn,
  daysInARow,
  listDays,
  markFirstTry,
  mergeDays,
  rowUpTo,
  storeDayResult,
  writeDays,
} from "../../../src/client/saves/days.ts";
import { setupOfDay } from "../../../src/client/saves/today.ts";

const RESULT: DayResult = { mandate: 700, trust: 600, world: 500, inForce: 31 };
const TODAY = "2026-11-26";

function day(date: string, result: DayResult | null = RESULT, begunAt = 1): Day {
  return { day: date, saveId: `save ${date} ${begunAt}`, begunAt, result };
}

beforeEach(() => writeDays([]));

describe("days in a row", () => {
  test("count back from today, or from yesterday while today is not played", () => {
    const three = [day("2026-11-23"), day("2026-11-24"), day("2026-11-25")];
    expect(daysInARow(three, TODAY)).toBe(3);
    expect(daysInARow([...three, day(TODAY)], TODAY)).toBe(4);
    expect(daysInARow([], TODAY)).toBe(0);
  });

  test("a missed day ends the row, and the next match starts a new one", () => {
    const before = [day("2026-11-22"), day("2026-11-23"), day("2026-11-24")];
    expect(daysInARow(before, TODAY)).toBe(0);
    expect(daysInARow([...before, day(TODAY)], TODAY)).toBe(1);
  });

  test("a day that was begun and not finished does not count", () => {
    expect(daysInARow([day("2026-11-24"), day("2026-11-25", null)], "2026-11-26")).toBe(0);
    expect(daysInARow([day("2026-11-25"), day(TODAY, null)], TODAY)).toBe(1);
  });

  test("go on over a month's end and a leap day", () => {
    expect(daysInARow([day("2028-02-28"), day("2028-02-29"), day("2028-03-01")], "2028-03-02")).toBe(3);
  });

  test("a clock set back by a flight to the west breaks no row, and counts no day twice", () => {
    const played = [day("2026-11-25"), day("2026-11-26"), day("2026-11-27")];
    expect(daysInARow(played, "2026-11-26")).toBe(3);
    expect(daysInARow(mergeDays(played, [day("2026-11-26", RESULT, 9)]), "2026-11-27")).toBe(3);
  });

  test("can be given for an earlier day, whatever was played since", () => {
    const played = [day("2026-11-24"), day("2026-11-25"), day("2026-11-26")];
    expect(rowUpTo(played, "2026-11-25")).toBe(2);
    expect(rowUpTo(played, "2026-11-26")).toBe(3);
  });
});

describe("tries of a day", () => {
  test("the first is marked, and its result is stored only once", () => {
    expect(markFirstTry(setupOfDay(TODAY), "first", TODAY)).toEqual(setupOfDay(TODAY));
    expect(listDays()).toMatchObject([{ day: TODAY, saveId: "first", result: null }]);
    storeDayResult("first", RESULT);
    storeDayResult("first", { ...RESULT, mandate: 1000 });
    expect(listDays()).toMatchObject([{ saveId: "first", result: RESULT }]);
  });

  test("a second try on the same day is marked as such, and does not count", () => {
    markFirstTry(setupOfDay(TODAY), "first", TODAY);
    expect(markFirstTry(setupOfDay(TODAY), "second", TODAY)).toEqual({
      ...setupOfDay(TODAY),
      secondTry: true,
    });
    storeDayResult("second", { ...RESULT, mandate: 1000 });
    expect(listDays()).toMatchObject([{ saveId: "first", result: null }]);
    storeDayResult("first", RESULT);
    expect(listDays()).toMatchObject([{ saveId: "first", result: RESULT }]);
    expect(daysInARow(listDays(), TODAY)).toBe(1);
  });

  test("the other two matches of a day do not count as tries", () => {
    const other = { ...setupOfDay(TODAY), seed: "nairogeto-7" };
    expect(markFirstTry(other, "one", TODAY)).toBe(other);
    expect(markFirstTry(other, "two", TODAY)).toBe(other);
    expect(markFirstTry(setupOfDay("2026-11-25"), "late", TODAY)).toEqual(setupOfDay("2026-11-25"));
    expect(listDays()).toEqual([]);
  });

  test("a match begun before midnight counts for its day, whenever it is finished", () => {
    markFirstTry(setupOfDay("2026-11-25"), "late", "2026-11-25");
    markFirstTry(setupOfDay(TODAY), "today", TODAY);
    storeDayResult("today", RESULT);
    expect(daysInARow(listDays(), TODAY)).toBe(1);
    storeDayResult("late", RESULT);
    expect(daysInARow(listDays(), TODAY)).toBe(2);
  });
});

describe("lists from two devices", () => {
  const [open, early, late] = [day(TODAY, null, 1), day(TODAY, RESULT, 2), day(TODAY, RESULT, 3)];

  test("each day appears once: finished before begun, then the earlier", () => {
    expect(mergeDays([open], [late, early])).toEqual([early]);
    expect(mergeDays([early], [open])).toEqual([early]);
  });

  test("the order does not matter, and merging again changes nothing", () => {
    const [some, others] = [
      [open, day("2026-11-24")],
      [late, day("2026-11-20"), day("2026-11-24", RESULT, 0)],
    ];
    const both = mergeDays(some, others);
    expect(mergeDays(others, some)).toEqual(both);
    expect(mergeDays(both, others)).toEqual(both);
    expect(both.map((one) => one.day)).toEqual(["2026-11-20", "2026-11-24", TODAY]);
  });

  test.each([1080, -40])("a day with a Mandate of %i is kept, since the Mandate has no limit", (mandate) => {
    const days = [day("2026-11-25"), day(TODAY, { ...RESULT, mandate })];
    expect(daysIn(days)).toEqual(days);
  });

  test.each([
    null,
    {},
    "days",
    [{}],
    [{ ...day(TODAY), day: "today" }],
    [{ ...day(TODAY), saveId: 7 }],
    [{ ...day(TODAY), begunAt: -1 }],
    [{ ...day(TODAY), result: { ...RESULT, mandate: 2001 } }],
    [{ ...day(TODAY), result: { ...RESULT, mandate: -1001 } }],
    [{ ...day(TODAY), result: { ...RESULT, trust: 1001 } }],
    [{ ...day(TODAY), result: { ...RESULT, inForce: 0.5 } }],
    [day(TODAY), null],
  ])("%j is no list of days", (found) => {
    expect(daysIn(found)).toBeNull();
  });
});
