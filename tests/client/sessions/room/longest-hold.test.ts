/** A device shows a result after the wall has, or when it has waited too long for the wall. */
import { describe, expect, test } from "vitest";
import { longestHold } from "../../../../src/client/sessions/room/longest-hold.ts";

const seconds = (...types: ("beatClosed" | "textDecided")[]): number =>
  longestHold(types.map((type) => ({ type }) as Parameters<typeof longestHold>[0][number])) / 1000;

describe("how long a device waits for the wall", () => {
  test("20 seconds for a beat, so that a wall that stands still stops nobody", () => {
    expect(seconds("beatClosed")).toBe(20);
    expect(seconds()).toBe(20);
  });

  test("a minute for the vote on the whole text, which a slow wall still counts after 20 seconds", () => {
    expect(seconds("beatClosed", "textDecided")).toBe(60);
  });
});
