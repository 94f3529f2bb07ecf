/** A room that goes on after a break: since when it rests, who is not back, and another bell. */
import { describe, expect, test } from "vitest";
import { bellAfterBreak } from "../../src/room/bell.ts";
import type { DeskView } from "../../src/room/message.ts";
import { notBack, restsSince, whenText } from "../../src/ui/desk/break-words.ts";
import type { RoomUnderTest } from "../support/room.ts";
import { three, wait } from "../support/room-clock.ts";

const MINUTE = 60_000;
const DAY_S = 24 * 3600;

async function desk(room: RoomUnderTest): Promise<DeskView> {
  const { desk: view } = await room.desk.follow();
  if (view === null) throw new Error("no desk");
  return view;
}

/** What the desk says of table 1. */
async function said(room: RoomUnderTest) {
  const { tables } = await desk(room);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return { since: restsSince(table, room.now()), away: notBack(table).map(({ seat }) => seat) };
}

const pause = (room: RoomUnderTest, isPaused: boolean) =>
  room.desk.give({ type: "pause", table: 1, isPaused });

describe("a table that was paused until another day", () => {
  test("says since when, and who is not back; not in a pause of less than an hour", async () => {
    const { room, devices, kenya } = await three();
    await wait(room, devices, 60);
    const paused = room.now();
    await pause(room, true);
    await wait(room, devices, 3599);
    expect(await said(room)).toEqual({ since: null, away: [] });
    await room.later(DAY_S);
    await wait(room, [kenya], 20);
    expect(await said(room)).toEqual({ since: paused, away: ["BRA", "USA"] });
  });

  test("still says since when after more than a hundred lines of the log", async () => {
    const { room, devices } = await three();
    await wait(room, devices, 60);
    const paused = room.now();
    await pause(room, true);
    for (let line = 0; line < 110; line += 1)
      await room.desk.give({
        type: "setSeatTime",
        table: 1,
        seat: "KEN",
        time: line % 2 === 0 ? "double" : "plain",
      });
    expect((await desk(room)).log.some(({ type }) => type === "paused")).toBe(false);
    await room.later(DAY_S);
    expect((await said(room)).since).toBe(paused);
  });

  test("goes on with a bot in the seat of a pupil who is absent, who is no longer waited for", async () => {
    const { room, kenya } = await three();
    await pause(room, true);
    await room.later(DAY_S);
    await wait(room, [kenya], 20);
    expect(await room.desk.give({ type: "giveToBot", table: 1, seat: "BRA" })).toBe("taken");
    expect((await said(room)).away).toEqual(["USA"]);
  });

  test("lets another pupil with the code ask for the seat of one who is absent", async () => {
    const { room, kenya } = await three();
    await pause(room, true);
    await room.later(DAY_S);
    await wait(room, [kenya], 20);
    const other = await room.enter();
    await other.take("BRA");
    if (other.place() === null) await room.desk.give({ type: "letIn", device: other.device });
    expect(other.place()?.seat).toBe("BRA");
    expect((await said(room)).away).toEqual(["USA"]);
  });

  test("has another bell once it goes on, and keeps what was left on its clock", async () => {
    const { room } = await three({ scenario: "lesson" });
    await pause(room, true);
    const { bell } = await desk(room);
    await room.later(DAY_S);
    expect((await desk(room)).bell).toBe(bell);
    await pause(room, false);
    expect((await desk(room)).bell).toBe(room.now() + 45 * MINUTE);
  });
});

test("a table that everybody has left without a pause says so too", async () => {
  const { room } = await three();
  await room.later(600);
  const left = room.now();
  await room.later(DAY_S);
  expect((await said(room)).since).toBe(left);
});

describe("the bell", () => {
  test("stays in the same lesson, also when it has just rung, and where none is set", () => {
    expect(bellAfterBreak(1000, "lesson", 1000 + 59 * MINUTE)).toBe(1000);
    expect(bellAfterBreak(1000, "lesson", 1000 + 60 * MINUTE)).toBe(1000 + 105 * MINUTE);
    expect(bellAfterBreak(null, "lesson", 90 * MINUTE)).toBeNull();
  });
});

test("the time of a break has its weekday, and after a week its date", () => {
  const at = new Date(2026, 11, 1, 10, 40).getTime();
  expect(whenText(at, at + DAY_S * 1000)).toMatch(/^Tuesday,? (at )?10:40$/);
  expect(whenText(at, at + 8 * DAY_S * 1000)).toContain("December 1");
});
