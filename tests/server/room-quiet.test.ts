/** An empty room is unloaded from the host's memory, and is read from its log when somebody comes back. */
import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { submitOrder } from "../../src/kernel/order-queue.ts";
import type { RoomFact } from "../../src/room/fact.ts";
import { openHost } from "../../src/server/host/host.ts";
import { write } from "../../src/server/room/draft.ts";
import type { RoomRuntime } from "../../src/server/room/runtime.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import { temporaryFolder } from "../support/folder.ts";
import { SETTINGS } from "../support/room.ts";

const folder = temporaryFolder();
const QUIET_MS = 600_000;
const HERE_MS = 45_000;

/** A room that nobody has joined yet. @param facts facts in the log besides its opening */
async function quietRoom(...facts: readonly RoomFact[]) {
  let now = 0;
  const host = openHost({ store: sqliteStore(folder), engineVersion: "test", clock: () => now });
  onTestFinished(host.close);
  const { code } = await host.create(SETTINGS);
  const find = async (): Promise<RoomRuntime> => {
    const room = await host.find(code);
    if (room === null) throw new Error("no room");
    return room;
  };
  const first = await find();
  if (facts.length > 0)
    await submitOrder(first, (draft) => {
      write(draft, ...facts);
      return null;
    });
  const lookAfter = async (ms: number): Promise<void> => {
    now += ms;
    await host.look();
  };
  // The caller gets its answer a moment before the room has finished with the order.
  await setImmediate();
  await host.look();
  return { first, find, lookAfter };
}

test("it is unloaded after ten minutes, and is the same on the next request", async () => {
  const { first, find, lookAfter } = await quietRoom();
  await lookAfter(QUIET_MS - 1);
  expect(await find()).toBe(first);
  await lookAfter(1);
  const again = await find();
  expect(again).not.toBe(first);
  expect(again.snapshot).toEqual(first.snapshot);
});

test("the ten minutes begin when the last device has left", async () => {
  const { first, find, lookAfter } = await quietRoom();
  await lookAfter(QUIET_MS - 1);
  first.presence.note(0);
  await lookAfter(1);
  await lookAfter(HERE_MS);
  await lookAfter(QUIET_MS - 1);
  expect(await find()).toBe(first);
  await lookAfter(1);
  expect(await find()).not.toBe(first);
});

test("it stays while somebody watches, for example a desk", async () => {
  const { first, find, lookAfter } = await quietRoom();
  first.watchers.set(() => undefined, null);
  await lookAfter(QUIET_MS);
  await lookAfter(QUIET_MS);
  expect(await find()).toBe(first);
});

const CLOCK: RoomFact = {
  type: "timerSet",
  table: 1,
  timer: { clock: 0, until: 10 * QUIET_MS, isCountdown: false, own: null },
};

test("it stays while a clock runs", async () => {
  const { first, find, lookAfter } = await quietRoom(CLOCK);
  await lookAfter(QUIET_MS);
  expect(await find()).toBe(first);
});

test("it is unloaded if the clock is paused", async () => {
  const { first, find, lookAfter } = await quietRoom(CLOCK, { type: "timerHeld", table: 1, left: 1000 });
  await lookAfter(QUIET_MS);
  expect(await find()).not.toBe(first);
});
