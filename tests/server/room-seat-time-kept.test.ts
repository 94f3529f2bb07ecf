/** What must neither take time from a seat nor add to it: a restart of the host, another host, a pause, a beat taken back. */
import { describe, expect, test } from "vitest";
import { catchUp } from "../../src/kernel/catch-up.ts";
import { submitOrder } from "../../src/kernel/order-queue.ts";
import type { Order } from "../../src/room/order.ts";
import { deskOrder } from "../../src/server/room/desk-orders.ts";
import { write } from "../../src/server/room/draft.ts";
import { roomOf } from "../../src/server/room/runtime.ts";
import { clockOf, tableOf } from "../../src/server/room/snapshot.ts";
import { hostUnderTest, personOf, type RoomUnderTest } from "../support/room.ts";
import { FIRST, timer, wait } from "../support/room-clock.ts";
import { asksTime, giveTime, shownTime, WHOLE, withTime } from "../support/room-seat-time.ts";
import { twoHosts } from "../support/two-hosts.ts";

const pause = (isPaused: boolean): Order => ({ type: "pause", table: 1, isPaused });

/** The same room at a host that has just started, after the first one was killed. */
async function restarted(room: RoomUnderTest) {
  await room.host.close();
  const host = hostUnderTest({ folder: room.folder });
  host.clock.now = room.now();
  const running = await host.host.find(room.code);
  if (running === null) throw new Error("the room is gone");
  const tick = async (seconds: number): Promise<void> => {
    host.clock.now += 1000 * seconds;
    host.host.tick();
    do await new Promise((done) => setImmediate(done));
    while (running.isBusy);
  };
  const table = () => {
    const open = roomOf(running);
    return {
      clock: open === null ? null : tableOf(open, 1)?.match.world.clock,
      timer: open?.state.tables[0]?.timer ?? null,
    };
  };
  const at = ({ key }: Readonly<{ key: string }>) => personOf(host.app, room.code, key);
  return { tick, table, at };
}

describe("a host that is killed while a seat has time left", () => {
  test("waits for the device of that seat to come back, and then closes by the seat's clock", async () => {
    const { room, brazil, kenya, devices } = await withTime("double");
    await brazil.ready();
    await wait(room, devices, WHOLE + 20);
    const { tick, table, at } = await restarted(room);
    await at(brazil).news();
    await tick(1);
    expect(table().clock).toBe(FIRST);
    await tick(14);
    await at(kenya).news();
    await tick(20);
    expect(table().clock).toBe(FIRST);
    expect(table().timer).not.toBeNull();
  });

  test("waits half a minute for a device that does not come back", async () => {
    const { room, brazil, devices } = await withTime("double");
    await brazil.ready();
    await wait(room, devices, WHOLE + 20);
    const { tick, table, at } = await restarted(room);
    await at(brazil).news();
    await tick(31);
    expect(table().clock).toBe(FIRST + 1);
  });

  test("does not hurry those who come back later than a seat that is ready", async () => {
    const { room, brazil, kenya, usa, devices } = await withTime("plain");
    await brazil.ready();
    await wait(room, devices, 20);
    const { tick, table, at } = await restarted(room);
    await at(brazil).news();
    await tick(1);
    await tick(11);
    for (const one of [kenya, usa]) await at(one).news();
    await tick(1);
    expect([table().clock, table().timer?.isCountdown]).toEqual([FIRST, false]);
  });

  test("keeps what was set, given and asked", async () => {
    const { room, kenya } = await withTime("longer");
    await room.desk.give(giveTime("KEN", 60));
    await asksTime(kenya);
    const { at } = await restarted(room);
    const own = (await at(kenya).news())?.room;
    expect([own?.clock?.until, own?.isAskingTime]).toEqual([room.now() + 690_000, true]);
  });
});

describe("after the clock that all see has run out", () => {
  test("a pause gives the seat neither more nor less", async () => {
    const { room, kenya, devices } = await withTime("double");
    await wait(room, devices, WHOLE + 300);
    expect(await shownTime(room, kenya)).toBe(120);
    await room.desk.give(pause(true));
    expect(await shownTime(room, kenya)).toBe(120);
    await room.later(30);
    await room.desk.give(pause(false));
    expect(await shownTime(room, kenya)).toBe(120);
  });

  test("a pause shows all others no time, and time for all starts from now", async () => {
    const { room, brazil, devices } = await withTime("double");
    await wait(room, devices, WHOLE + 300);
    await room.desk.give(pause(true));
    expect(await shownTime(room, brazil)).toBe(0);
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await shownTime(room, brazil)).toBe(60);
    await room.desk.give(pause(false));
    expect(await shownTime(room, brazil)).toBe(60);
  });

  test("in a pause, a minute for a seat whose time is up is a whole minute", async () => {
    const { room, brazil, devices } = await withTime("double");
    await wait(room, devices, WHOLE + 300);
    await room.desk.give(pause(true));
    await room.desk.give(giveTime("BRA", 60));
    expect(await shownTime(room, brazil)).toBe(60);
    await room.desk.give(pause(false));
    expect(await shownTime(room, brazil)).toBe(60);
  });

  test("a minute for all is one minute too for a seat that was given some late", async () => {
    const { room, brazil, devices } = await withTime("double");
    await wait(room, devices, WHOLE + 300);
    await room.desk.give(giveTime("BRA", 60));
    await room.later(20);
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await shownTime(room, brazil)).toBe(40 + 60);
    await room.desk.give(giveTime("BRA", 60));
    expect(await shownTime(room, brazil)).toBe(40 + 120);
  });

  test("a minute for all gives a seat with double time two", async () => {
    const { room, kenya, devices } = await withTime("double");
    await wait(room, devices, WHOLE + 400);
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await shownTime(room, kenya)).toBe(20 + 120);
  });
});

describe("a beat that is taken back", () => {
  const undo = (beat: number): Order => ({ type: "undoBeat", table: 1, beat });
  const close = (beat: number): Order => ({ type: "closeBeat", table: 1, beat });

  test("opens again without what was given in it, and without requests", async () => {
    const { room, kenya } = await withTime("plain");
    await room.desk.give(giveTime("KEN", 600));
    await asksTime(kenya);
    await room.desk.give(close(FIRST));
    expect(await room.desk.give(undo(FIRST + 1))).toBe("taken");
    expect(room.world().clock).toBe(FIRST);
    expect(await shownTime(room, kenya)).toBe(WHOLE);
    expect((await kenya.follow()).room?.isAskingTime).toBe(false);
  });

  test("and so does the beat after it", async () => {
    const { room, brazil, kenya, usa } = await withTime("plain");
    await room.desk.give(close(FIRST));
    await asksTime(kenya, FIRST + 1);
    await room.desk.give(undo(FIRST + 1));
    await room.desk.give(close(FIRST));
    expect((await kenya.follow()).room?.isAskingTime).toBe(false);
    await brazil.ready();
    await usa.ready();
    expect(timer(room)?.isCountdown).toBe(true);
  });
});

test("time given at another host counts, although this host has not read of it when the clock runs out", async () => {
  const { one, other, clock } = await twoHosts({ pace: "hard" });
  const entered = { type: "deviceEntered", device: 0, tokenHash: "its hash" } as const;
  const place = { table: 1, seat: "KEN", role: "both" } as const;
  await submitOrder(one.room, (draft) => {
    write(draft, entered, { type: "seatTaken", device: 0, place, isLate: false });
    return deskOrder(draft, { type: "start", table: 1 });
  });
  await catchUp(other.room);
  await submitOrder(other.room, (draft) =>
    deskOrder(draft, { type: "giveTime", table: 1, seat: "KEN", beat: FIRST, seconds: 60 }),
  );
  clock.now += 1000 * WHOLE;
  one.room.presence.note(0);
  const known = one.room.snapshot.seq;
  one.host.tick();
  do await new Promise((done) => setImmediate(done));
  while (one.room.isBusy);
  expect(one.room.snapshot.seq).toBeGreaterThan(known);
  expect(clockOf(one.open(), 1)).toBe(FIRST);
});
