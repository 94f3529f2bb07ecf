/** Which seats a beat waits for. */
import { describe, expect, test } from "vitest";
import { waitedFor } from "../../../../src/client/sessions/room/waited-for.ts";

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
