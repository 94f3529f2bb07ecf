/** Which seats a beat waits for. */
import { describe, expect, test } from "vitest";
import { isOvertime, waitedFor } from "../../../../src/client/sessions/room/waited-for.ts";
import { SETTINGS } from "../../../support/room.ts";

const SEATS = [
  { seat: "BRA", isTaken: true, isHere: true, isReady: true },
  { seat: "KEN", isTaken: true, isHere: true, isReady: false },
  { seat: "USA", isTaken: true, isHere: false, isReady: false },
  { seat: "IND", isTaken: false, isHere: false, isReady: false },
];

describe("a beat waits", () => {
  test.each(["gentle", "hard"] as const)(
    "with a %s clock for those who are there and not ready: it goes on without the rest",
    (pace) => {
      expect(waitedFor(SEATS, pace)).toEqual(["KEN"]);
    },
  );

  test("without a clock, even for sleeping devices", () => {
    expect(waitedFor(SEATS, "off")).toEqual(["KEN", "USA"]);
  });
});

describe("a beat that goes on after its clock", () => {
  const clock = (isCountdown: boolean) => ({ until: 0, left: null, isCountdown });
  const at = (pace: "off" | "gentle" | "hard", isCountdown: boolean, left: number | null) =>
    isOvertime({ clock: clock(isCountdown), settings: { ...SETTINGS, pace } }, left);

  test("hides whom it waits for, because their seat has more time", () => {
    expect([at("hard", false, 0), at("gentle", true, 0), at("gentle", false, 0)]).toEqual([true, true, true]);
  });

  test("also in the last call after it", () => {
    const call = { ...clock(true), isLastCall: true } as const;
    expect(isOvertime({ clock: call, settings: { ...SETTINGS, pace: "gentle" } }, 20)).toBe(true);
  });

  test("shows them while the clock runs", () => {
    expect([at("hard", false, 1), at("gentle", true, 1)]).toEqual([false, false]);
    expect(isOvertime({ clock: null, settings: SETTINGS }, null)).toBe(false);
  });
});
