/** A table of three delegations, and its clock. */
import { only } from "./play.ts";
import { type DeviceOf, openRoom, type RoomUnderTest } from "./room.ts";

/** The numbers of the first two beats, as in the world's `clock`. */
export const FIRST = 1;
export const SECOND = 2;

/** Three delegations at the first beat, with all their devices connected. */
export async function three(change: Parameters<typeof openRoom>[0] = {}) {
  const room = await openRoom(change);
  const devices: DeviceOf[] = [];
  for (const seat of room.state().settings.seats) devices.push(await room.at(seat));
  await room.desk.give({ type: "start", table: 1 });
  const [brazil, kenya, usa] = devices as [DeviceOf, DeviceOf, DeviceOf];
  return { room, brazil, kenya, usa, devices };
}

export const timer = (room: RoomUnderTest) => room.state().tables[0]?.timer ?? null;

/** Seconds until the clock runs out, or null without a clock. */
export const left = (room: RoomUnderTest): number | null => {
  const shown = timer(room);
  return shown === null ? null : (shown.until - room.now()) / 1000;
};

/** Moves time forward while all devices stay connected. */
export async function wait(
  room: RoomUnderTest,
  devices: readonly DeviceOf[],
  seconds: number,
): Promise<void> {
  for (let gone = 0; gone < seconds; gone += 20) {
    await room.later(Math.min(20, seconds - gone));
    for (const device of devices)
      await device.request("/here", {
        method: "POST",
        headers: { Authorization: `Bearer ${device.key}`, "Content-Type": "application/json" },
      });
  }
}

export const closes = (room: RoomUnderTest) => only(room.match().log, "beatClosed").map(({ cause }) => cause);
