/** The parties of the conference sit around its table, however many there are. */
import { describe, expect, test } from "vitest";
import { conferenceSeats } from "../../../../src/client/selectors/ratification/conference-seats.ts";

/** The picture in the panel of a phone, and a flag in it, in CSS pixels. */
const PHONE = { width: 364, height: 128 };
const FLAG = 7;

describe.each([1, 30, 40, 79, 165, 193])("given %i parties", (count) => {
  const parties = Array.from({ length: count }, (_, at) => count - at);
  const seats = conferenceSeats(parties);

  test("then each of them sits once, in their order", () => {
    expect(seats.map(({ country }) => country)).toEqual(parties);
  });

  test("then every flag is inside the picture and none covers another", () => {
    const spots = seats.map(({ x, y }) => ({ x: (x * PHONE.width) / 100, y: (y * PHONE.height) / 100 }));
    for (const [index, { x, y }] of spots.entries()) {
      expect(x > FLAG / 2 && x < PHONE.width - FLAG / 2 && y > 0 && y < PHONE.height).toBe(true);
      for (const other of spots.slice(index + 1)) {
        expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(FLAG);
      }
    }
  });
});
