/** A seat's time goes along with its pupil, and whoever comes to the seat afterwards learns nothing of it. */
import { describe, expect, test } from "vitest";
import type { Order } from "../../src/room/order.ts";
import type { SeatTime } from "../../src/room/settings.ts";
import type { DeviceOf, RoomUnderTest } from "../support/room.ts";
import { openRoom } from "../support/room.ts";
import { FIRST, three } from "../support/room-clock.ts";

const set = (seat: string, time: SeatTime): Order => ({ type: "setSeatTime", table: 1, seat, time });
const to = (device: DeviceOf, seat: string, table = 1): Order => ({
  type: "moveDevice",
  device: device.device,
  place: { table, seat, role: "both" },
});

async function withTime(time: SeatTime) {
  const all = await three({ pace: "hard" });
  await all.room.desk.give(set("KEN", time));
  return all;
}

async function shown(room: RoomUnderTest, device: DeviceOf): Promise<number | null> {
  const clock = (await device.follow()).room?.clock ?? null;
  return clock === null ? null : ((clock.until ?? room.now() + (clock.left ?? 0)) - room.now()) / 1000;
}

describe("a pupil who gets another seat", () => {
  test("keeps the time, and whoever comes to the old seat learns nothing of it", async () => {
    const { room, kenya, usa } = await withTime("double");
    await usa.give({ type: "leaveSeat" });
    await room.desk.give(to(kenya, "USA"));
    await usa.take("KEN");
    expect([await shown(room, kenya), await shown(room, usa)]).toEqual([840, 420]);
  });

  test("by a swap: the times are swapped too", async () => {
    const { room, brazil, kenya } = await withTime("double");
    await room.desk.give({ type: "giveTime", table: 1, seat: "KEN", beat: FIRST, seconds: 60 });
    await room.desk.give({ type: "swapSeats", devices: [brazil.device, kenya.device] });
    expect([await shown(room, kenya), await shown(room, brazil)]).toEqual([900, 420]);
  });

  test("by its own choice", async () => {
    const { room, kenya, usa } = await withTime("longer");
    await usa.give({ type: "leaveSeat" });
    await kenya.take("USA");
    await usa.take("KEN");
    expect([await shown(room, kenya), await shown(room, usa)]).toEqual([630, 420]);
  });

  test("has the same time after leaving a seat and coming back to it, or on a new device", async () => {
    const { room, kenya } = await withTime("double");
    await kenya.give({ type: "leaveSeat" });
    await kenya.take("KEN");
    expect(await shown(room, kenya)).toBe(840);
    const tablet = await room.at("KEN");
    await room.desk.give({ type: "letIn", device: tablet.device });
    expect(await shown(room, tablet)).toBe(840);
  });

  test("comes to a seat for which a time is set already", async () => {
    const { room, brazil, usa } = await withTime("plain");
    await usa.give({ type: "leaveSeat" });
    await room.desk.give(set("USA", "endless"));
    await room.desk.give(to(brazil, "USA"));
    expect(await shown(room, brazil)).toBeNull();
  });

  test("takes along a request, which the next pupil of the seat does not see", async () => {
    const { room, brazil, kenya } = await withTime("double");
    await kenya.give({ type: "moreTime", beat: FIRST });
    await room.desk.give({ type: "swapSeats", devices: [brazil.device, kenya.device] });
    const asking = async (one: DeviceOf) => (await one.follow()).room?.isAskingTime;
    expect([await asking(kenya), await asking(brazil)]).toEqual([true, false]);
  });

  test("or leaves it, asks no more, and may ask again", async () => {
    const { room, kenya, usa } = await withTime("plain");
    const asking = async () =>
      (await room.desk.follow()).desk?.tables[0]?.seats.filter(({ wantsTime }) => wantsTime).length;
    await kenya.give({ type: "moreTime", beat: FIRST });
    await kenya.give({ type: "leaveSeat" });
    expect(await asking()).toBe(0);
    await usa.take("KEN");
    expect((await usa.follow()).room?.isAskingTime).toBe(false);
    await usa.give({ type: "moreTime", beat: FIRST });
    expect(await asking()).toBe(1);
  });

  test("at another table, before the match", async () => {
    const room = await openRoom({ pace: "hard", tables: 2 });
    const kenya = await room.at("KEN");
    await room.desk.give(set("KEN", "double"));
    await room.desk.give(to(kenya, "USA", 2));
    const next = await room.at("KEN");
    await room.desk.give({ type: "start", table: 0 });
    expect([await shown(room, kenya), await shown(room, next)]).toEqual([840, 420]);
  });

  test("as half of a pair, leaves the time with the other half", async () => {
    const room = await openRoom({ pace: "hard", pairs: true });
    const delegate = await room.at("KEN", 1, "delegate");
    const capital = await room.at("KEN", 1, "capital");
    await room.desk.give(set("KEN", "double"));
    await room.desk.give({ type: "start", table: 1 });
    expect([await shown(room, delegate), await shown(room, capital)]).toEqual([840, 840]);
    await room.desk.give(to(delegate, "USA"));
    expect([await shown(room, delegate), await shown(room, capital)]).toEqual([420, 840]);
  });
});
