/**
 * A beat ends when all are ready, by a countdown, or when its clock runs out. The tests also check who may get more
 * time.
 */
import { describe, expect, test } from "vitest";
import { closes, FIRST, left, SECOND, three, timer, wait } from "../support/room-clock.ts";

describe("a beat closes when all are ready", () => {
  test("the last device to be ready closes it", async () => {
    const { room, brazil, kenya, usa } = await three();
    for (const device of [brazil, kenya, usa]) expect(await device.ready()).toBe("taken");
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["allReady"]]);
  });
});

describe("two thirds ready start a countdown", () => {
  test("of 45 s, and not earlier", async () => {
    const { room, brazil, kenya } = await three();
    await brazil.ready();
    expect(timer(room)?.isCountdown).toBe(false);
    await kenya.ready();
    expect([timer(room)?.isCountdown, left(room)]).toEqual([true, 45]);
  });

  test("and when it runs out the beat closes, even in a gentle room", async () => {
    const { room, brazil, kenya, usa } = await three();
    await brazil.ready();
    await kenya.ready();
    await wait(room, [usa], 44);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, [usa], 1);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("a further device that is ready does not restart it", async () => {
    const { room, devices } = await three({ seats: ["BRA", "KEN", "USA", "FRA", "IND", "CHN"] });
    for (const device of devices.slice(0, 4)) await device.ready();
    await room.later(10);
    await devices[4]?.ready();
    expect(left(room)).toBe(35);
  });

  test("absent devices do not count: ten seconds, once all present ones are ready", async () => {
    const { room, brazil, kenya } = await three();
    await wait(room, [brazil, kenya], 50);
    await brazil.ready();
    await kenya.ready();
    expect([timer(room)?.isCountdown, left(room)]).toEqual([true, 10]);
  });

  test("nor does a device that leaves after the others were ready", async () => {
    const { room, kenya } = await three();
    await kenya.ready();
    await wait(room, [kenya], 50);
    expect([timer(room)?.isCountdown, left(room)]).toEqual([true, 10]);
  });

  test("but not if time was asked for: that beat has no countdown, and the next has", async () => {
    const { room, brazil, kenya, usa } = await three();
    await usa.give({ type: "moreTime", beat: FIRST });
    await brazil.ready();
    await kenya.ready();
    expect(timer(room)?.isCountdown).toBe(false);
    await usa.ready();
    await brazil.ready();
    await kenya.ready();
    expect([room.world().clock, timer(room)?.isCountdown]).toEqual([SECOND, true]);
  });

  test("asking for time stops a running one and withdraws the asker's readiness, while the beat's own clock goes on", async () => {
    const { room, brazil, kenya } = await three({ pace: "hard" });
    const whole = left(room) ?? 0;
    await brazil.ready();
    await kenya.ready();
    await room.later(5);
    await kenya.give({ type: "moreTime", beat: FIRST });
    expect(room.world().ready).toEqual(["BRA"]);
    expect([timer(room)?.isCountdown, left(room)]).toEqual([false, whole - 5]);
  });

  test("but not while the teacher pauses", async () => {
    const { room, brazil, kenya } = await three();
    await brazil.ready();
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(await kenya.ready()).toBe("paused");
    await room.later(600);
    expect([room.world().clock, timer(room)?.isCountdown]).toEqual([FIRST, false]);
  });

  test("and not in a room without clocks", async () => {
    const { room, brazil, kenya } = await three({ pace: "off" });
    await brazil.ready();
    await kenya.ready();
    await room.later(600);
    expect([timer(room), room.world().clock]).toEqual([null, FIRST]);
  });
});

describe("a hard clock that ends sooner", () => {
  test("is not delayed by the countdown", async () => {
    const { room, brazil, kenya, usa } = await three({ pace: "hard" });
    await wait(room, [usa], 400);
    await brazil.ready();
    await kenya.ready();
    expect([timer(room)?.isCountdown, left(room)]).toEqual([false, 20]);
  });
});

describe("the clock of a beat", () => {
  test("off: there is no clock", async () => {
    const { room } = await three({ pace: "off" });
    expect(timer(room)).toBeNull();
  });

  test("gentle: it is shown, and closes the beat after a last call (room-last-call.test.ts)", async () => {
    const { room, devices, kenya } = await three({ pace: "gentle" });
    expect((await kenya.follow()).room?.clock).toEqual({
      until: room.now() + 420_000,
      left: null,
      isCountdown: false,
    });
    await wait(room, devices, 449);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("hard: it closes the beat when it runs out, and not before", async () => {
    const { room, devices } = await three({ pace: "hard" });
    await wait(room, devices, 419);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("it closes for those who were ready, even if their devices are asleep by then", async () => {
    const { room, brazil, kenya } = await three({ pace: "hard" });
    await brazil.ready();
    await kenya.ready();
    await room.later(1000);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
    await room.later(1000);
    expect([room.world().clock, timer(room)]).toEqual([SECOND, null]);
  });

  test("two checks close only one beat", async () => {
    const { room, devices } = await three({ pace: "hard" });
    await wait(room, devices, 419);
    room.host.tick();
    await room.later(1);
    room.host.tick();
    await room.later(0);
    expect(room.world().clock).toBe(SECOND);
  });

  test("the teacher can lengthen it", async () => {
    const { room, devices } = await three({ pace: "hard" });
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    await wait(room, devices, 479);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect(room.world().clock).toBe(SECOND);
  });

  test("at an empty table it is removed: a room left overnight is unchanged in the morning", async () => {
    const { room, devices } = await three({ pace: "hard" });
    await room.later(10 * 3600);
    expect([room.world().clock, timer(room), closes(room)]).toEqual([FIRST, null, []]);
    await wait(room, devices, 60);
    expect(room.world().clock).toBe(FIRST);
  });

  test("a clock that has run out is lengthened from now", async () => {
    const { room, devices } = await three({ pace: "gentle" });
    await wait(room, devices, 440);
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(left(room)).toBe(60);
  });

  test("the teacher can change its kind during a match", async () => {
    const { room, devices } = await three({ pace: "gentle" });
    await wait(room, devices, 400);
    await room.desk.give({ type: "change", pace: "hard", talk: "off", forecasts: true, marks: true });
    await wait(room, devices, 20);
    expect(room.world().clock).toBe(SECOND);
  });
});
