/** Time for one seat: it keeps the beat open, and nobody but the desk and the seat itself learns of it. */
import { describe, expect, test } from "vitest";
import { openRoom } from "../support/room.ts";
import { closes, FIRST, SECOND, three, timer, wait } from "../support/room-clock.ts";
import { catchUp, follower } from "../support/room-play.ts";
import { giveTime, putOffTime, setTime, shownTime, WHOLE, withTime } from "../support/room-seat-time.ts";

describe("a hard clock", () => {
  test.each([
    ["longer", 630],
    ["double", 840],
  ] as const)("closes the beat once the time of the slowest seat is up: %s, %i s", async (time, seconds) => {
    const { room, devices } = await withTime(time);
    await wait(room, devices, seconds - 1);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("or once that seat is ready", async () => {
    const { room, kenya, devices } = await withTime("double");
    await wait(room, devices, WHOLE + 20);
    expect(room.world().clock).toBe(FIRST);
    await kenya.ready();
    await room.later(0);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("or once it is absent, since nobody waits for absent seats", async () => {
    const { room, brazil, usa } = await withTime("endless");
    await wait(room, [brazil, usa], WHOLE);
    expect(room.world().clock).toBe(SECOND);
  });

  test("does not close the beat of a seat without end that does something; the teacher or the seat does", async () => {
    const { room, devices, kenya } = await withTime("endless", { pace: "hard", pairs: true });
    for (let times = 0; times < 8; times += 1) {
      await wait(room, devices, WHOLE - 20);
      await kenya.give({ type: "say", to: "BRA", phrase: "thankYou", article: -1 });
    }
    expect(room.world().clock).toBe(FIRST);
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(room.world().clock).toBe(SECOND);
  });

  test("counts the same in every beat that follows", async () => {
    const { room, devices, kenya } = await withTime("double");
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await shownTime(room, kenya)).toBe(420);
    await wait(room, devices, 419);
    expect(room.world().clock).toBe(SECOND);
    await wait(room, devices, 1);
    expect(room.world().clock).toBe(SECOND + 1);
  });

  test("with the teacher's extra minute: the seat gets its own measure of it", async () => {
    const { room, kenya } = await withTime("double");
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await shownTime(room, kenya)).toBe(960);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await shownTime(room, kenya)).toBe(1080);
  });
});

describe("a countdown", () => {
  test("does not hurry a seat with more time, and closes the beat when that is up", async () => {
    const { room, brazil, usa, kenya, devices } = await withTime("double", { pace: "gentle" });
    await brazil.ready();
    await usa.ready();
    expect(timer(room)?.isCountdown).toBe(true);
    expect((await kenya.follow()).room?.clock).toMatchObject({ isCountdown: false });
    await wait(room, devices, 839);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("hurries every other seat as before", async () => {
    const { room, kenya, usa, devices } = await withTime("plain", { pace: "gentle" });
    await kenya.ready();
    await usa.ready();
    await wait(room, devices, 45);
    expect(room.world().clock).toBe(SECOND);
  });
});

describe("what is shown", () => {
  test("each device has the clock of its own seat, and all others the ordinary one", async () => {
    const { room, brazil, kenya } = await withTime("double");
    expect([await shownTime(room, brazil), await shownTime(room, kenya)]).toEqual([420, 840]);
    await room.desk.give(setTime("KEN", "endless"));
    expect([await shownTime(room, brazil), await shownTime(room, kenya)]).toEqual([420, null]);
    await room.desk.give(setTime("KEN", "plain"));
    expect(await shownTime(room, kenya)).toBe(420);
  });

  test("a seat that is ready waits by the ordinary clock", async () => {
    const { room, kenya } = await withTime("double");
    await kenya.ready();
    expect(await shownTime(room, kenya)).toBe(420);
  });

  test("a pause holds the own clock of the seat too", async () => {
    const { room, kenya, devices } = await withTime("double");
    await wait(room, devices, 100);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await room.later(60);
    expect(await shownTime(room, kenya)).toBe(740);
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect(await shownTime(room, kenya)).toBe(740);
  });

  test("the desk sees each seat's time, and its log says that it was set and given", async () => {
    const { room } = await withTime("double");
    await room.desk.give(giveTime("BRA", 60));
    const desk = (await room.desk.follow()).desk;
    expect(desk?.tables[0]?.seats.map(({ seat, time, clock }) => [seat, time, clock?.until])).toEqual([
      ["BRA", "plain", room.now() + 480_000],
      ["KEN", "double", room.now() + 840_000],
      ["USA", "plain", undefined],
    ]);
    const lines = desk?.log.slice(-2).map(({ type, seat }) => [type, seat]);
    expect(lines).toEqual([
      ["seatTimeSet", "KEN"],
      ["timeGiven", "BRA"],
    ]);
  });

  test("no other device, no watcher and no wall is sent a byte when it is set or given", async () => {
    const { room, brazil, kenya, usa } = await three({ pace: "hard" });
    const others = [follower(brazil), follower(usa), follower(brazil, "wall"), follower(room.wall())];
    const own = follower(kenya);
    // The wall comes last, and the devices are told of it.
    for (const one of [...others, own, ...others, own]) await catchUp(one);
    for (const order of [setTime("KEN", "double"), giveTime("KEN", 60), setTime("KEN", "endless")]) {
      expect(await room.desk.give(order)).toBe("taken");
      for (const one of others) expect(await one.person.news(one.page, one.as)).toBeNull();
      expect(await own.person.news(own.page)).not.toBeNull();
    }
    for (const one of others) {
      const sent = JSON.stringify(await one.person.news(undefined, one.as));
      expect(sent).not.toMatch(/double|endless|seatTime|timeGiven/);
    }
  });
});

describe("the orders of the desk", () => {
  test("time is given in the open beat, to seats of this room", async () => {
    const { room } = await three({ pace: "hard" });
    expect(await room.desk.give(giveTime("KEN", 60, SECOND))).toBe("beatOver");
    expect(await room.desk.give(giveTime("FRA", 60))).toBe("noSeat");
    const waiting = await openRoom();
    expect(await waiting.desk.give(giveTime("KEN", 60))).toBe("notStarted");
  });

  test("only the desk gives and sets it", async () => {
    const { room, kenya } = await three({ pace: "hard" });
    for (const order of [giveTime("KEN", 60), putOffTime("KEN"), setTime("KEN", "double")]) {
      expect(await kenya.give(order)).toBe("notYours");
      expect(await room.wall().give(order)).toBe("notYours");
    }
  });
});
