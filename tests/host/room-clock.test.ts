/** When a beat ends: by hands, by a clock, by the teacher; and who has time. */
import { describe, expect, test } from "vitest";
import { only } from "../support/play.ts";
import { type DeviceOf, openRoom, type RoomUnderTest } from "../support/room.ts";

const MOST_BEATS = 200;

/** Clocks of the first two beats. */
const FIRST = 1;
const SECOND = 2;

/** Three delegations, whose devices are all there, at the first beat. */
async function three(change: Parameters<typeof openRoom>[0] = {}) {
  const room = await openRoom(change);
  const devices: DeviceOf[] = [];
  for (const seat of room.state().settings.seats) devices.push(await room.at(seat));
  await room.desk.give({ type: "start", table: 1 });
  const [brazil, kenya, usa] = devices as [DeviceOf, DeviceOf, DeviceOf];
  return { room, brazil, kenya, usa, devices };
}

const timer = (room: RoomUnderTest) => room.state().tables[0]?.timer ?? null;

/** Seconds until the clock is up; null without one. */
const left = (room: RoomUnderTest): number | null => {
  const shown = timer(room);
  return shown === null ? null : (shown.until - room.now()) / 1000;
};

/** Lets time go by while every device is heard of. */
async function wait(room: RoomUnderTest, devices: readonly DeviceOf[], seconds: number): Promise<void> {
  for (let gone = 0; gone < seconds; gone += 20) {
    await room.later(Math.min(20, seconds - gone));
    for (const device of devices)
      await device.request("/here", { method: "POST", headers: { Authorization: `Bearer ${device.key}` } });
  }
}

const closes = (room: RoomUnderTest) => only(room.match().log, "beatClosed").map(({ cause }) => cause);

describe("a beat closes when all are ready", () => {
  test("the last mark closes it", async () => {
    const { room, brazil, kenya, usa } = await three();
    for (const device of [brazil, kenya, usa]) expect(await device.ready()).toBe("taken");
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["allReady"]]);
  });
});

describe("two thirds ready start a countdown", () => {
  test("of 45 s, and not before", async () => {
    const { room, brazil, kenya } = await three();
    await brazil.ready();
    expect(timer(room)?.isCountdown).toBe(false);
    await kenya.ready();
    expect([timer(room)?.isCountdown, left(room)]).toEqual([true, 45]);
  });

  test("and when it is up the beat closes, in a gentle room too", async () => {
    const { room, brazil, kenya, usa } = await three();
    await brazil.ready();
    await kenya.ready();
    await wait(room, [usa], 44);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, [usa], 1);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("another mark does not start it anew", async () => {
    const { room, devices } = await three({ seats: ["BRA", "KEN", "USA", "FRA", "IND", "CHN"] });
    for (const device of devices.slice(0, 4)) await device.ready();
    await room.later(10);
    await devices[4]?.ready();
    expect(left(room)).toBe(35);
  });

  test("nobody waits for those who are not there: ten seconds, once all who are there are ready", async () => {
    const { room, brazil, kenya } = await three();
    await wait(room, [brazil, kenya], 50);
    await brazil.ready();
    await kenya.ready();
    expect([timer(room)?.isCountdown, left(room)]).toEqual([true, 10]);
  });

  test("nor for somebody who goes away after the others were ready", async () => {
    const { room, kenya } = await three();
    await kenya.ready();
    await wait(room, [kenya], 50);
    expect([timer(room)?.isCountdown, left(room)]).toEqual([true, 10]);
  });

  test("nor where time was asked for: that beat has no countdown, the next has", async () => {
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

  test("time asked for stops one that runs, and takes the own mark back; the beat's own clock goes on", async () => {
    const { room, brazil, kenya } = await three({ pace: "hard" });
    const whole = left(room) ?? 0;
    await brazil.ready();
    await kenya.ready();
    await room.later(5);
    await kenya.give({ type: "moreTime", beat: FIRST });
    expect(room.world().ready).toEqual(["BRA"]);
    expect([timer(room)?.isCountdown, left(room)]).toEqual([false, whole - 5]);
  });

  test("nor while the teacher pauses", async () => {
    const { room, brazil, kenya } = await three();
    await brazil.ready();
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(await kenya.ready()).toBe("paused");
    await room.later(600);
    expect([room.world().clock, timer(room)?.isCountdown]).toEqual([FIRST, false]);
  });

  test("nor where the room has no clocks", async () => {
    const { room, brazil, kenya } = await three({ pace: "off" });
    await brazil.ready();
    await kenya.ready();
    await room.later(600);
    expect([timer(room), room.world().clock]).toEqual([null, FIRST]);
  });
});

describe("a hard clock that is up sooner", () => {
  test("is not put off by the countdown", async () => {
    const { room, brazil, kenya, usa } = await three({ pace: "hard" });
    await wait(room, [usa], 400);
    await brazil.ready();
    await kenya.ready();
    expect([timer(room)?.isCountdown, left(room)]).toEqual([false, 20]);
  });
});

describe("the clock of a beat", () => {
  test("off: there is none", async () => {
    const { room } = await three({ pace: "off" });
    expect(timer(room)).toBeNull();
  });

  test("gentle: it is shown, and closes nothing by itself", async () => {
    const { room, kenya } = await three({ pace: "gentle" });
    expect((await kenya.follow()).room?.clock).toEqual({
      until: room.now() + 420_000,
      left: null,
      isCountdown: false,
    });
    await room.later(1000);
    expect(room.world().clock).toBe(FIRST);
  });

  test("hard: it closes the beat when it is up, and not before", async () => {
    const { room, devices } = await three({ pace: "hard" });
    await wait(room, devices, 419);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("looked at twice it closes one beat", async () => {
    const { room, devices } = await three({ pace: "hard" });
    await wait(room, devices, 419);
    room.host.tick();
    await room.later(1);
    room.host.tick();
    await room.later(0);
    expect(room.world().clock).toBe(SECOND);
  });

  test("the teacher lengthens it", async () => {
    const { room, devices } = await three({ pace: "hard" });
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    await wait(room, devices, 479);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect(room.world().clock).toBe(SECOND);
  });

  test("before an empty table it is taken away: a room left overnight is where it was in the morning", async () => {
    const { room, devices } = await three({ pace: "hard" });
    await room.later(10 * 3600);
    expect([room.world().clock, timer(room), closes(room)]).toEqual([FIRST, null, []]);
    await wait(room, devices, 60);
    expect(room.world().clock).toBe(FIRST);
  });

  test("one that is up already is lengthened from now", async () => {
    const { room } = await three({ pace: "gentle" });
    await room.later(1000);
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(left(room)).toBe(60);
  });

  test("the teacher may change its kind while a match is on", async () => {
    const { room, devices } = await three({ pace: "gentle" });
    await wait(room, devices, 1000);
    await room.desk.give({ type: "change", pace: "hard", talk: "off", forecasts: true, marks: true });
    await room.later(0);
    expect(room.world().clock).toBe(SECOND);
  });
});

describe("the teacher pauses", () => {
  test("the clock is held, shown as what is left, and goes on from there", async () => {
    const { room, kenya } = await three({ pace: "hard" });
    await room.later(100);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await room.later(1000);
    expect((await kenya.follow()).room?.clock).toEqual({ until: null, left: 320_000, isCountdown: false });
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect(left(room)).toBe(320);
  });

  test("no act is taken, and it says so", async () => {
    const { room, kenya } = await three();
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(await kenya.ready()).toBe("paused");
  });

  test("time given meanwhile is added to what is held", async () => {
    const { room } = await three({ pace: "hard" });
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect(left(room)).toBe(480);
  });

  test("a beat closed meanwhile opens the next with its clock held", async () => {
    const { room } = await three({ pace: "hard" });
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST })).toBe("taken");
    await room.later(10_000);
    expect([room.world().clock, room.state().tables[0]?.held]).toEqual([SECOND, 210_000]);
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect(left(room)).toBe(210);
  });
});

describe("the teacher closes and takes back", () => {
  test("a beat is closed whoever is ready", async () => {
    const { room } = await three();
    expect(await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST })).toBe("taken");
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["teacher"]]);
  });

  test("pressed twice it closes one beat: the second was meant for another", async () => {
    const { room } = await three();
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST })).toBe("beatOver");
  });

  test("all tables at once; one that is over keeps the others from nothing, and is told nothing", async () => {
    const room = await openRoom({ tables: 2 });
    await room.at("KEN", 1);
    await room.at("KEN", 2);
    await room.desk.give({ type: "start", table: 0 });
    for (let k = 0; k < MOST_BEATS && room.world(1).beat !== "over"; k++)
      await room.desk.give({ type: "closeBeat", table: 1, beat: room.world(1).clock });
    await room.later(60);
    const before = room.match(1).log.length;
    expect(await room.desk.give({ type: "closeBeat", table: 0, beat: FIRST })).toBe("taken");
    expect([room.world(2).clock, room.match(1).log.length]).toEqual([SECOND, before]);
  });

  test("a beat taken back is played again, with its whole clock", async () => {
    const { room, kenya } = await three({ pace: "hard" });
    const page = await kenya.follow();
    await room.later(100);
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await room.desk.give({ type: "undoBeat", table: 1, beat: SECOND })).toBe("taken");
    expect([room.world().clock, left(room)]).toEqual([FIRST, 420]);
    expect((await kenya.follow(page)).view?.world).toEqual(page.view?.world);
  });

  test("there is nothing before the first", async () => {
    const { room } = await three();
    expect(await room.desk.give({ type: "undoBeat", table: 1, beat: FIRST })).toBe("wrongPhase");
  });

  test("an order for a beat that is over is refused, and changes nothing", async () => {
    const { room, kenya } = await three();
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    const before = room.open().seq;
    expect(await kenya.give({ type: "ready", beat: FIRST })).toBe("beatOver");
    expect(room.open().seq).toBe(before);
  });
});

describe("who is not there for a beat", () => {
  const stood = (room: RoomUnderTest) =>
    only(room.match().log, "seatChanged").map(({ seat, holder }) => [seat, holder.type]);

  const close = (room: RoomUnderTest) =>
    room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });

  /** In the second beat, in which nobody pays for silence. */
  async function dealing() {
    const table = await three();
    for (const device of table.devices) await device.ready();
    expect([table.room.world().beat, stood(table.room)]).toEqual(["deal", []]);
    return table;
  }

  test("is played for in it by a bot of level 2, announced, and has the seat again in the next", async () => {
    const { room, kenya, usa } = await dealing();
    await wait(room, [kenya, usa], 50);
    await close(room);
    expect(stood(room)).toEqual([
      ["BRA", "bot"],
      ["BRA", "person"],
    ]);
    expect(only(room.match().log, "seatChanged")[0]?.holder).toEqual({ type: "bot", level: 2 });
  });

  test("not where it has acted, or was ready, before it went", async () => {
    const { room, brazil, kenya, usa } = await three();
    const article = room.world().draft.floor[0] ?? 0;
    const placards = (room.world().draft.texts[article] ?? []).map(() => 1 as const);
    await brazil.act({ type: "layPlacards", article, placards, wish: 0, care: 1 });
    await kenya.ready();
    await usa.give({ type: "moreTime", beat: FIRST });
    await usa.ready();
    await wait(room, [usa], 40);
    await close(room);
    expect(stood(room)).toEqual([]);
  });

  test("where placards are asked for, whoever was there and silent is played for as well", async () => {
    const { room, brazil, kenya, usa } = await three();
    await brazil.ready();
    await kenya.ready();
    expect(usa.place()?.seat).toBe("USA");
    await close(room);
    expect(stood(room)).toEqual([
      ["USA", "bot"],
      ["USA", "person"],
    ]);
  });

  test("acts again as soon as it is back", async () => {
    const { room, brazil, kenya, usa } = await dealing();
    await wait(room, [kenya, usa], 50);
    await close(room);
    expect(await brazil.ready()).toBe("taken");
  });

  test("a seat that its device has left is a bot's, and a person's again with the next device", async () => {
    const { room, brazil } = await three();
    await brazil.give({ type: "leaveSeat" });
    await room.at("BRA");
    expect(stood(room)).toEqual([
      ["BRA", "bot"],
      ["BRA", "person"],
    ]);
  });
});
