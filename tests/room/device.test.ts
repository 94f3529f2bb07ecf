/** How each fact changes the devices of a room. */
import { describe, expect, test } from "vitest";
import { type Device, devicesAfter } from "../../src/room/device.ts";
import type { Place } from "../../src/room/fact.ts";

const KENYA: Place = { table: 1, seat: "KEN", role: "delegate" };
const BRAZIL: Place = { table: 2, seat: "BRA", role: "capital" };

const at = (id: number, place: Place | null): Device => ({
  id,
  tokenHash: "",
  place,
  asked: null,
  isPutOff: false,
  isRemoved: false,
  declinedBy: [],
});

describe("given two devices with seats", () => {
  test("when they are swapped, each has the other's table, seat and half of a pair", () => {
    const after = devicesAfter([at(0, KENYA), at(1, BRAZIL)], { type: "seatsSwapped", devices: [0, 1] });
    expect(after.map(({ place }) => place)).toEqual([BRAZIL, KENYA]);
  });
});

describe("given a device that the teacher has put off", () => {
  const asked = devicesAfter([at(0, null)], { type: "seatAsked", device: 0, place: KENYA });
  const putOff = devicesAfter(asked, { type: "seatPutOff", device: 0 });

  test("it still waits for that seat", () => {
    expect(putOff[0]).toMatchObject({ asked: KENYA, isPutOff: true });
  });

  test("when it asks for another, the teacher has to decide again", () => {
    const again = devicesAfter(putOff, { type: "seatAsked", device: 0, place: BRAZIL });
    expect(again[0]).toMatchObject({ asked: BRAZIL, isPutOff: false });
  });
});
