/** A lesson in which the teacher presses nothing after the start. */
import { usualRoom } from "../../src/client/setup/room-plan.ts";
import type { RoomSettings } from "../../src/room/settings.ts";
import { only } from "./play.ts";
import { type DeviceOf, openRoom, type RoomUnderTest } from "./room.ts";
import { closes, wait } from "./room-clock.ts";

/** The end of a silent lesson: in minutes from the start by the room's clock, and what happened in it. */
export type SilentEnd = Readonly<{ minutes: number; beats: number; how: string; hasConference: boolean }>;

const STEP_S = 10;
const LONGEST_MIN = 120;

/**
 * Plays the usual lesson with silent pupils until its debrief has opened by itself. @param meanwhile called every ten
 * seconds, for pupils who are not quite silent
 */
export async function silentLesson(
  seed: string,
  change: Partial<RoomSettings> = {},
  pupils = 3,
  meanwhile: (devices: readonly DeviceOf[], room: RoomUnderTest) => Promise<void> = async () => undefined,
): Promise<SilentEnd> {
  const room = await openRoom({ ...usualRoom(), tables: 1, ...change }, { seed });
  const devices: DeviceOf[] = [];
  for (const seat of room.state().settings.seats.slice(0, pupils)) devices.push(await room.at(seat));
  await room.desk.give({ type: "start", table: 0 });
  const began = room.now();
  const minutes = (): number => (room.now() - began) / 60_000;
  while (!room.state().isDebriefed && minutes() < LONGEST_MIN) {
    await wait(room, devices, STEP_S);
    await meanwhile(devices, room);
  }
  if (!room.state().isDebriefed) throw new Error("the lesson did not end");
  const { log } = room.match();
  const how = only(log, "textDecided")[0]?.outcome.how ?? "none";
  const hasConference = only(log, "beatOpened").some(({ beat }) => beat === "conference");
  return { minutes: minutes(), beats: closes(room).length, how, hasConference };
}
