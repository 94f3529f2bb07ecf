/** A seat's time goes along with its pupil, and whoever comes to the seat afterwards learns nothing of it. */
import { describe, expect, test } from "vitest";
import type { Order } from "../../src/room/order.ts";
import { type DeviceOf, openRoom } from "../support/room.ts";
import { FIRST } from "../support/room-clock.ts";
import { asksTime, giveTime, seatsAsking, setTime, shownTime, withTime } from "../support/room-seat-time.ts";

const to = (device: DeviceOf, seat: string, table = 1): Order => ({
  type: "moveDevice",
  device: device.device,
  place: { table, seat, role: "both" },
});

describe("a pupil who gets another seat", () => {
  test("keeps the time, and whoever comes to the old seat learns nothing of it", async () => {
    const { room, kenya, usa } = await withTime("double");
    await usa.give({ type: "leaveSeat" });
    await room.desk.give(to(kenya, "USA"));
    await usa.take("KEN");
    expect([await shownTime(room, kenya), await shownTime(room, usa)]).toEqual([840, 420]);
  });

  test("by a swap: the times are swapped too", async () => {
    const { room, brazil, kenya } = await withTime("double");
    await room.desk.give(giveTime("KEN", 60));
    await room.desk.give({ type: "swapSeats", devices: [brazil.device, kenya.device] });
    expect([await shownTime(room, kenya), await shownTime(room, brazil)]).toEqual([900, 420]);
  });

  test("by its own choice", async () => {
    const { room, kenya, usa } = await withTime("longer");
    await usa.give({ type: "leaveSeat" });
    await kenya.take("USA");
    await usa.take("KEN");
    expect([await shownTime(room, kenya), await shownTime(room, usa)]).toEqual([630, 420]);
  });

  test("has the same time after leaving a seat and coming back to it, or on a new device", async () => {
    const { room, kenya } = await withTime("double");
    await kenya.give({ type: "leaveSeat" });
    await kenya.take("KEN");
    expect(await shownTime(room, kenya)).toBe(840);
    const tablet = await room.at("KEN");
    await room.desk.give({ type: "letIn", device: tablet.device });
    expect(await shownTime(room, tablet)).toBe(840);
  });

  test("who leaves: the next pupil of the seat has everybody's time", async () => {
    const { room, kenya, usa } = await withTime("double");
    await room.desk.give(giveTime("KEN", 60));
    await usa.give({ type: "leaveSeat" });
    await kenya.give({ type: "leaveSeat" });
    await usa.take("KEN");
    expect(await shownTime(room, usa)).toBe(420);
    const seats = (await room.desk.follow()).desk?.tables[0]?.seats;
    expect(seats?.map(({ time }) => time)).toEqual(["plain", "plain", "plain"]);
  });

  test("by leaving and choosing anew, has the time there", async () => {
    const { room, kenya, usa } = await withTime("double");
    await usa.give({ type: "leaveSeat" });
    await kenya.give({ type: "leaveSeat" });
    await kenya.take("USA");
    await usa.take("KEN");
    expect([await shownTime(room, kenya), await shownTime(room, usa)]).toEqual([840, 420]);
  });

  test("because the teacher puts another there: the time does not stay for that one", async () => {
    const { room, brazil, kenya } = await withTime("double");
    await room.desk.give(to(brazil, "KEN"));
    expect(await shownTime(room, brazil)).toBe(420);
    await kenya.take("BRA");
    expect([await shownTime(room, brazil), await shownTime(room, kenya)]).toEqual([420, 840]);
  });

  test("after being taken out and let in again", async () => {
    const { room, kenya } = await withTime("longer");
    await room.desk.give({ type: "removeDevice", device: kenya.device });
    await kenya.take("KEN");
    await room.desk.give({ type: "letIn", device: kenya.device });
    expect(await shownTime(room, kenya)).toBe(630);
  });

  test("comes to a seat for which a time is set already", async () => {
    const { room, brazil, usa } = await withTime("plain");
    await usa.give({ type: "leaveSeat" });
    await room.desk.give(setTime("USA", "endless"));
    await room.desk.give(to(brazil, "USA"));
    expect(await shownTime(room, brazil)).toBeNull();
  });

  test("takes along a request, which the next pupil of the seat does not see", async () => {
    const { room, brazil, kenya } = await withTime("double");
    await asksTime(kenya);
    await room.desk.give({ type: "swapSeats", devices: [brazil.device, kenya.device] });
    const asking = async (one: DeviceOf) => (await one.follow()).room?.isAskingTime;
    expect([await asking(kenya), await asking(brazil)]).toEqual([true, false]);
  });

  test("or leaves it: the next pupil of the seat asks anew, and the request comes back with its pupil", async () => {
    const { room, kenya, usa } = await withTime("plain");
    await asksTime(kenya);
    await kenya.give({ type: "leaveSeat" });
    expect(await seatsAsking(room)).toEqual([]);
    await usa.take("KEN");
    expect((await usa.follow()).room?.isAskingTime).toBe(false);
    await asksTime(usa);
    expect(await seatsAsking(room)).toEqual(["KEN"]);
    await kenya.take("USA");
    expect(await seatsAsking(room)).toEqual(["KEN", "USA"]);
  });

  test("keeps minutes given in this beat after leaving the seat, which nobody else finds there", async () => {
    const { room, kenya, usa } = await withTime("plain");
    await room.desk.give(giveTime("KEN", 60));
    await kenya.give({ type: "leaveSeat" });
    await usa.take("KEN");
    expect(await shownTime(room, usa)).toBe(420);
    await kenya.take("USA");
    expect(await shownTime(room, kenya)).toBe(480);
    await room.desk.give({ type: "removeDevice", device: kenya.device });
    await kenya.take("USA");
    await room.desk.give({ type: "letIn", device: kenya.device });
    expect(await shownTime(room, kenya)).toBe(480);
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await shownTime(room, kenya)).toBe(210);
  });

  test("keeps them on a new device that the teacher lets in", async () => {
    const { room, kenya } = await withTime("plain");
    await room.desk.give(giveTime("KEN", 60));
    const tablet = await room.at("KEN");
    await room.desk.give({ type: "letIn", device: tablet.device });
    await kenya.take("USA");
    expect(await shownTime(room, tablet)).toBe(480);
  });

  test("or is set aside: the desk still sees the time beside the device", async () => {
    const { room, kenya } = await withTime("double");
    const times = async () =>
      (await room.desk.follow()).desk?.devices.map(({ place, time }) => [place?.seat, time]);
    await kenya.give({ type: "leaveSeat" });
    expect(await times()).toEqual([
      ["BRA", "plain"],
      [undefined, "double"],
      ["USA", "plain"],
    ]);
  });

  test("at another table, before the match", async () => {
    const room = await openRoom({ pace: "hard", tables: 2 });
    const kenya = await room.at("KEN");
    await room.desk.give(setTime("KEN", "double"));
    await room.desk.give(to(kenya, "USA", 2));
    const next = await room.at("KEN");
    await room.desk.give({ type: "start", table: 0 });
    expect([await shownTime(room, kenya), await shownTime(room, next)]).toEqual([840, 420]);
  });

  test("as half of a pair, leaves the time with the other half", async () => {
    const room = await openRoom({ pace: "hard", pairs: true });
    const delegate = await room.at("KEN", 1, "delegate");
    const capital = await room.at("KEN", 1, "capital");
    await room.desk.give(setTime("KEN", "double"));
    await room.desk.give({ type: "start", table: 1 });
    expect([await shownTime(room, delegate), await shownTime(room, capital)]).toEqual([840, 840]);
    await room.desk.give(to(delegate, "USA"));
    expect([await shownTime(room, delegate), await shownTime(room, capital)]).toEqual([420, 840]);
  });
});
