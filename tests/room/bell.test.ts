/** The lesson against the bell: what is left of it at most, and what helps if that is too long (docs/TEACHING.md). */
import { describe, expect, test } from "vitest";
import { bellAdvice, lastCallsLeft, msLeft, type TablePlace, usualBell } from "../../src/room/bell.ts";

const MINUTE = 60_000;
const LESSON = { rounds: 3, seasons: 4, isBrief: true };
const START: TablePlace = { beat: "sound", clock: 1, round: 1, season: 0, left: 7 * MINUTE };
const minutes = (place: Partial<TablePlace>): number => msLeft(LESSON, { ...START, ...place }) / MINUTE;

describe("what is left of a lesson at most", () => {
  test.each([
    ["at the start", { left: 7 * MINUTE }, 33],
    ["in round 1, deal", { beat: "deal", clock: 2, left: 3.5 * MINUTE }, 26],
    ["in round 2, close", { beat: "close", clock: 6, round: 2, left: 1.5 * MINUTE }, 13.5],
    ["on the last night", { beat: "stand", clock: 7, round: 3, left: 2 * MINUTE }, 12],
    ["at the signature", { beat: "sign", clock: 9, round: 3, left: MINUTE }, 9],
    ["in the last season", { beat: "season", clock: 13, season: 4, left: 0 }, 1],
    ["in a conference after season 3", { beat: "conference", clock: 13, season: 3, left: MINUTE }, 2.75],
    ["when it is over", { beat: "over", left: null }, 0],
  ] as const)("%s", (_, place, left) => {
    expect(minutes(place)).toBe(left);
  });

  test("a beat without a clock counts as a whole one", () => {
    expect(minutes({ left: null })).toBe(minutes({ left: 7 * MINUTE }));
  });
});

describe("last calls, half a minute for each beat that is left", () => {
  test.each([
    ["at the start: fourteen beats", {}, 7],
    ["in the last season: that beat and a conference", { beat: "season", clock: 13, season: 4 }, 1],
    [
      "in its last call, only the conference",
      { beat: "season", clock: 13, season: 4, isLastCall: true },
      0.5,
    ],
    ["when it is over", { beat: "over" }, 0],
  ] as const)("%s", (_, place, left) => {
    expect(lastCallsLeft(LESSON, { ...START, ...place }, "gentle") / MINUTE).toBe(left);
  });

  test("a hard clock has none", () => {
    expect(lastCallsLeft(LESSON, START, "hard")).toBe(0);
  });

  test("by its clocks a lesson has four minutes to spare at the start; with a last call in each beat, three are missing", () => {
    const at = { bell: 45 * MINUTE, now: 0, pace: "gentle" } as const;
    expect(bellAdvice("lesson", LESSON, [START], at)).toEqual({ type: "tight", minutes: 3 });
  });

  test("minutes to spare are left even after all last calls", () => {
    const season = { ...START, beat: "season", clock: 13, season: 4, left: MINUTE } as const;
    const at = { bell: 45 * MINUTE, now: 31 * MINUTE, pace: "gentle" } as const;
    expect(bellAdvice("lesson", LESSON, [season], at)).toEqual({ type: "onTime", minutes: 3 });
  });
});

describe("a lesson of 45 minutes with a hard clock, with eight for the debrief", () => {
  const bell = 45 * MINUTE;
  const advice = (place: Partial<TablePlace>, minute: number) =>
    bellAdvice("lesson", LESSON, [{ ...START, ...place }], { bell, now: minute * MINUTE, pace: "hard" });

  test("starts with four minutes to spare", () => {
    expect(advice({}, 0)).toEqual({ type: "onTime", minutes: 4 });
    expect(advice({}, 4)).toEqual({ type: "onTime", minutes: 0 });
  });

  test("three minutes behind in the first beat: close now, and read the mandate only once", () => {
    expect(advice({}, 7)).toEqual({ type: "closeNow", minutes: 3, isMandate: true });
  });

  test("three minutes behind later: close now, if that makes up for all of it", () => {
    const deal = { beat: "deal", clock: 2, left: 3.5 * MINUTE } as const;
    expect(advice(deal, 14)).toEqual({ type: "closeNow", minutes: 3, isMandate: false });
    expect(advice({ ...deal, left: 2 * MINUTE }, 15.5)).toEqual({
      type: "endEarly",
      minutes: 3,
      debriefAt: 37 * MINUTE,
    });
  });

  test("at minute 37 the debrief opens, whatever the tables do, and at 45 the bell has rung", () => {
    const season = { beat: "season", clock: 12, season: 3, left: MINUTE } as const;
    expect(advice(season, 36.9)).toMatchObject({ type: "endEarly" });
    expect(advice(season, 37)).toEqual({ type: "debriefNow" });
    expect(advice(season, 45)).toEqual({ type: "rung" });
  });

  test("the slowest table counts; one that is over does not", () => {
    const over = { ...START, beat: "over" } as const;
    const close = { ...START, beat: "close", clock: 6, round: 2, left: 0 } as const;
    const at = { bell, now: 30 * MINUTE, pace: "hard" } as const;
    expect(bellAdvice("lesson", LESSON, [over, close], at)).toMatchObject({ type: "endEarly", minutes: 5 });
    expect(bellAdvice("lesson", LESSON, [over], at)).toBeNull();
  });
});

test("the bell rings 45 minutes after the start of a lesson, 90 after that of a double lesson, and never for others", () => {
  expect([usualBell("lesson", 0), usualBell("express", 0), usualBell("full", 0)]).toEqual([
    45 * MINUTE,
    90 * MINUTE,
    null,
  ]);
});
