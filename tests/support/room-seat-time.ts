/** The time of single seats at a table of three: the teacher's orders, and what a device shows. */
import type { Order } from "../../src/room/order.ts";
import type { SeatTime } from "../../src/room/settings.ts";
import type { DeviceOf, RoomUnderTest } from "./room.ts";
import { FIRST, three } from "./room-clock.ts";

/** The length of the first beat of a match, in seconds. */
export const WHOLE = 420;

export const setTime = (seat: string, time: SeatTime): Order => ({
  type: "setSeatTime",
  ...{ table: 1, seat, time },
});
export const giveTime = (seat: string, seconds: number, beat = FIRST): Order => ({
  type: "giveTime",
  ...{ table: 1, seat, beat, seconds },
});
export const putOffTime = (seat: string, beat = FIRST): Order => ({
  type: "putOffTime",
  ...{ table: 1, seat, beat },
});
export const asksTime = (device: DeviceOf, beat = FIRST) => device.give({ type: "moreTime", beat });

/** Three delegations in the first beat, Kenya with this time. */
export async function withTime(time: SeatTime, change: Parameters<typeof three>[0] = { pace: "hard" }) {
  const all = await three(change);
  await all.room.desk.give(setTime("KEN", time));
  return all;
}

/** The seconds that a device's own clock shows, or null if it shows none. */
export async function shownTime(room: RoomUnderTest, device: DeviceOf): Promise<number | null> {
  const clock = (await device.follow()).room?.clock ?? null;
  return clock === null ? null : ((clock.until ?? room.now() + (clock.left ?? 0)) - room.now()) / 1000;
}

/** The seats at the first table that the desk sees asking. */
export async function seatsAsking(room: RoomUnderTest): Promise<readonly string[]> {
  const seats = (await room.desk.follow()).desk?.tables[0]?.seats ?? [];
  return seats.filter(({ wantsTime }) => wantsTime).map(({ seat }) => seat);
}
