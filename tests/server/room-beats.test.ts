/**
 * Which rows are written at a table by orders from the desk and from pupils, and what these orders leave unchanged.
 */
import { describe, expect, test } from "vitest";
import { isBehind, updateFor } from "../../src/server/room/outbox.ts";
import { EMPTY } from "../../src/server/room/snapshot.ts";
import type { Row } from "../../src/server/store/store.ts";
import { only } from "../support/play.ts";
import { openRoom, type RoomUnderTest } from "../support/room.ts";
import { begun } from "../support/room-begun.ts";
import { FIRST, left, three, timer } from "../support/room-clock.ts";
import { to } from "../support/room-pair.ts";

/** The types of the rows that an order wrote. */
async function written(room: RoomUnderTest, order: () => Promise<unknown>): Promise<readonly string[]> {
  const { store, code, snapshot } = room.running;
  await order();
  return (await store.since(code, snapshot.seq)).map(({ row }) => named(row));
}

function named(row: Row): string {
  if (row.kind === "match") return row.entry === null ? "begun" : row.entry.command.type;
  return row.fact.type;
}

describe("a delegation that wants more time", () => {
  test("can ask once in a beat, and leaves the beat's own clock alone", async () => {
    const { room, kenya } = await three();
    const ask = () => kenya.give({ type: "moreTime", beat: FIRST });
    expect(await written(room, ask)).toEqual(["timeAsked"]);
    expect(await written(room, ask)).toEqual([]);
  });

  test("withdraws its readiness, and stops the running countdown", async () => {
    const { room, brazil, kenya } = await three();
    await brazil.ready();
    await kenya.ready();
    expect(await written(room, () => kenya.give({ type: "moreTime", beat: FIRST }))).toEqual([
      "notReady",
      "timeAsked",
      "timerSet",
    ]);
  });

  test("gets none while the teacher pauses, or for another beat", async () => {
    const { room, kenya } = await three();
    expect(await kenya.give({ type: "moreTime", beat: FIRST + 1 })).toBe("beatOver");
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(await kenya.give({ type: "moreTime", beat: FIRST })).toBe("paused");
  });
});

describe("a device without a seat", () => {
  test("can play nothing, and has no seat to leave", async () => {
    const { room } = await begun();
    const device = await room.enter();
    expect(await device.give({ type: "ready", beat: FIRST })).toBe("noSeat");
    expect(await device.give({ type: "leaveSeat" })).toBe("noSeat");
    await room.desk.give({ type: "removeDevice", device: device.device });
    expect(await device.give({ type: "ready", beat: FIRST })).toBe("removed");
  });
});

describe("a table without a clock", () => {
  test("can be paused, and goes on without one", async () => {
    const { room } = await three({ pace: "off" });
    const pause = (isPaused: boolean) => room.desk.give({ type: "pause", table: 1, isPaused });
    expect(await written(room, () => pause(true))).toEqual(["pause"]);
    expect(await written(room, () => pause(false))).toEqual(["pause"]);
    // A second desk that presses the same changes nothing.
    expect(await written(room, () => pause(false))).toEqual([]);
  });

  test("gets one when the teacher gives it time, and a countdown keeps that clock behind it", async () => {
    const { room, brazil, kenya } = await three({ pace: "off" });
    await room.desk.give({ type: "extend", table: 1, seconds: 30 });
    expect(timer(room)).toEqual({
      clock: FIRST,
      until: room.now() + 30_000,
      isCountdown: false,
      own: null,
      length: 30_000,
    });
    const hard = await three({ pace: "hard" });
    await hard.brazil.ready();
    await hard.kenya.ready();
    await hard.room.desk.give({ type: "extend", table: 1, seconds: 10 });
    expect([timer(hard.room)?.isCountdown, left(hard.room)]).toEqual([true, 55]);
    expect((timer(hard.room)?.own ?? 0) - hard.room.now()).toBe(430_000);
    expect([brazil.place()?.seat, kenya.place()?.seat]).toEqual(["BRA", "KEN"]);
  });
});

describe("a table that is over", () => {
  test("accepts no order from the desk, and has no clock", async () => {
    const { room } = await begun({ tables: 2 });
    await room.at("KEN", 2);
    await to(room, "over");
    const beat = room.world().clock;
    expect(await room.desk.give({ type: "closeBeat", table: 1, beat })).toBe("wrongPhase");
    expect(await room.desk.give({ type: "extend", table: 1, seconds: 60 })).toBe("wrongPhase");
    expect(await room.desk.give({ type: "pause", table: 1, isPaused: true })).toBe("wrongPhase");
    expect(await room.desk.give({ type: "closeBeat", table: 3, beat })).toBe("noTable");
    expect([timer(room), room.state().isDebriefed]).toEqual([null, false]);
  });

  test("keeps its seats as they are when a device leaves", async () => {
    const { room, kenya } = await begun({ tables: 2 });
    await room.at("KEN", 2);
    await to(room, "over");
    expect(await written(room, () => kenya.give({ type: "leaveSeat" }))).toEqual(["seatLeft"]);
  });
});

describe("an event planned by the teacher", () => {
  test("strikes once in the first season that is not before it, and others wait for theirs", async () => {
    const { room } = await begun();
    const [first = "", second = ""] = room.match().scenario.events.map(({ id }) => id);
    for (const [event, season] of [
      [first, 1],
      [second, 2],
    ] as const)
      expect(await room.desk.give({ type: "inject", table: 1, event, season })).toBe("taken");
    await to(room, "season");
    while (room.world().season < 1)
      await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    const struck = () =>
      only(room.match().log, "eventStruck").flatMap(({ by, happening }) =>
        by === "teacher" ? [happening.event] : [],
      );
    expect([struck(), room.state().tables[0]?.plans]).toEqual([[first], [{ event: second, season: 2 }]]);
  });
});

describe("all tables at once", () => {
  test("begin if somebody sits there; an empty table is begun only by its number", async () => {
    const room = await openRoom({ tables: 3 });
    await room.at("KEN", 2);
    expect(await room.desk.give({ type: "start", table: 0 })).toBe("taken");
    expect(room.open().tables.map((table) => table !== null)).toEqual([false, true, false]);
    expect(await room.desk.give({ type: "start", table: 0 })).toBe("noSeat");
    expect(await room.desk.give({ type: "start", table: 3 })).toBe("taken");
  });

  test("are paused and given time together, except those that have not begun", async () => {
    const room = await openRoom({ tables: 3, pace: "hard" });
    await room.at("KEN", 1);
    await room.at("KEN", 2);
    await room.desk.give({ type: "start", table: 0 });
    expect(await room.desk.give({ type: "extend", table: 0, seconds: 60 })).toBe("taken");
    expect(await room.desk.give({ type: "pause", table: 0, isPaused: true })).toBe("taken");
    expect(room.state().tables.map(({ held }) => held)).toEqual([480_000, 480_000, null]);
  });
});

test("checking the clocks orders nothing if no beat has to close and nobody has left", async () => {
  const { room, kenya } = await three();
  await kenya.ready();
  room.host.tick();
  expect(room.running.isBusy).toBe(false);
});

describe("a page's request if another process was quicker", () => {
  test("is behind if it knows more, or another seat; but not if it knows nothing yet, or the room is gone", async () => {
    const { room, kenya } = await begun();
    const page = await kenya.follow();
    const who = { type: "device", device: room.device(kenya.device) } as const;
    const behind = (since: string) => isBehind(room.running, who, { since, version: "", table: 0 });
    const [, , , heard] = page.since.split("/");
    expect([behind(page.since), behind("")]).toEqual([false, false]);
    expect([behind(`1/KEN/all/${Number(heard) + 1}`), behind("1/BRA/all/1")]).toEqual([true, true]);
    room.running.snapshot = EMPTY;
    expect(behind(`1/KEN/all/${Number(heard) + 1}`)).toBe(false);
    expect(updateFor(room.running, who, { since: "", version: "", table: 0 })).toBeNull();
  });
});
