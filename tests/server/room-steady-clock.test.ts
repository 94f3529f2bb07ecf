/** A log's clock never runs backwards, even if the machine's clock does. */
import { expect, test } from "vitest";
import { steadyClock } from "../../src/kernel/clock.ts";
import { begun } from "../support/room-begun.ts";
import { closes, FIRST, left, SECOND, three, wait } from "../support/room-clock.ts";

test("it goes on from its last time, at the usual speed", () => {
  let machine = 1000;
  const clock = steadyClock(() => machine);
  expect(clock.now()).toBe(1000);
  machine = 400;
  expect(clock.now()).toBe(1000);
  machine = 500;
  expect(clock.now()).toBe(1100);
  machine = 5000;
  expect(clock.now()).toBe(5600);
});

test("it shows no time before the log's last row", () => {
  const clock = steadyClock(() => 1000);
  clock.reach(3000);
  expect(clock.now()).toBe(3000);
  clock.reach(2000);
  expect(clock.now()).toBe(3000);
});

test("rows of a room are never written before earlier ones", async () => {
  const { room, kenya } = await begun();
  await room.later(-3600);
  await kenya.ready();
  const rows = await room.running.store.since(room.code, 0);
  const times = rows.map(({ row }) => row.at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test("a beat still ends on time if the machine's clock is set back by an hour", async () => {
  const { room, devices } = await three({ pace: "hard" });
  const seconds = left(room) ?? 0;
  await room.later(-3600);
  await wait(room, devices, seconds - 1);
  expect(room.world().clock).toBe(FIRST);
  await wait(room, devices, 1);
  expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
});
