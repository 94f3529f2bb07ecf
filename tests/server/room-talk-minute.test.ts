/** The minute of talk in a room: devices, the wall and the desk have the same, by the host's clock. */
import { describe, expect, test } from "vitest";
import type { Clock } from "../../src/room/message.ts";
import type { RoomUnderTest } from "../support/room.ts";
import { left, SECOND, three } from "../support/room-clock.ts";
import { setTime } from "../support/room-seat-time.ts";

const leftOf = (room: RoomUnderTest, clock: Clock | null | undefined): number | null =>
  clock == null ? null : ((clock.until ?? room.now() + (clock.left ?? 0)) - room.now()) / 1000;

type Lesson = Awaited<ReturnType<typeof three>>;

/** Three delegations at the opening of the first beat of dealing. */
async function dealing(change: Parameters<typeof three>[0] = {}): Promise<Lesson> {
  const all = await three(change);
  await close(all);
  return all;
}

const close = ({ room }: Lesson) => room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });

/** The seconds of talk left, on Kenya's device and at the desk, whose board the wall has too. */
async function talks({ room, kenya }: Lesson): Promise<readonly (number | null)[]> {
  const device = (await kenya.follow()).room?.talk;
  const desk = (await room.desk.follow()).desk?.tables[0]?.talk;
  return [leftOf(room, device), leftOf(room, desk)];
}

describe("the minute of talk", () => {
  test("begins when the beat of dealing opens and is the same everywhere", async () => {
    const lesson = await dealing();
    expect([lesson.room.world().beat, lesson.room.world().clock]).toEqual(["deal", SECOND]);
    expect(await talks(lesson)).toEqual([60, 60]);
    await lesson.room.later(13);
    expect(await talks(lesson)).toEqual([47, 47]);
  });

  test("stops with a pause and goes on after it", async () => {
    const lesson = await dealing();
    await lesson.room.later(20);
    await lesson.room.desk.give({ type: "pause", table: 1, isPaused: true });
    await lesson.room.later(300);
    expect(await talks(lesson)).toEqual([40, 40]);
    await lesson.room.desk.give({ type: "pause", table: 1, isPaused: false });
    await lesson.room.later(10);
    expect(await talks(lesson)).toEqual([30, 30]);
  });

  test("gets longer with +1 min, also while paused, and no more once it is over", async () => {
    const lesson = await dealing();
    await lesson.room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await talks(lesson)).toEqual([120, 120]);
    await lesson.room.desk.give({ type: "pause", table: 1, isPaused: true });
    await lesson.room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await talks(lesson)).toEqual([180, 180]);
    await lesson.room.desk.give({ type: "pause", table: 1, isPaused: false });
    await lesson.room.later(190);
    await lesson.room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await talks(lesson)).toEqual([-10, -10]);
  });

  test("begins anew with a beat that is taken back", async () => {
    const lesson = await dealing();
    await lesson.room.later(30);
    await close(lesson);
    expect(await talks(lesson)).toEqual([null, null]);
    await lesson.room.desk.give({ type: "undoBeat", table: 1, beat: lesson.room.world().clock });
    expect(lesson.room.world().beat).toBe("deal");
    expect(await talks(lesson)).toEqual([60, 60]);
  });

  test("is as much longer for a seat as its time is, and only for that seat", async () => {
    const lesson = await dealing();
    await lesson.room.desk.give(setTime("KEN", "double"));
    expect(await talks(lesson)).toEqual([120, 60]);
    await lesson.room.desk.give(setTime("KEN", "endless"));
    expect(await talks(lesson)).toEqual([null, 60]);
  });

  test("is not there without clocks, nor in other beats", async () => {
    expect(await talks(await dealing({ pace: "off" }))).toEqual([null, null]);
    expect(await talks(await three({}))).toEqual([null, null]);
  });
});

describe("when the wall has finished playing the placards", () => {
  const played = ({ room }: Lesson, closed: number) => room.wall().give({ type: "played", table: 1, closed });

  test("the class has its whole minute, and dealing is as long as before", async () => {
    const lesson = await dealing();
    await lesson.room.later(18);
    await played(lesson, 1);
    expect(await talks(lesson)).toEqual([60, 60]);
    expect(left(lesson.room)).toBe(210);
  });

  test("the class has its whole minute after a slow wall too, once, and the beat gets back at most 40 s", async () => {
    const lesson = await dealing();
    await lesson.room.later(50);
    await played(lesson, 1);
    expect(await talks(lesson)).toEqual([60, 60]);
    expect(left(lesson.room)).toBe(200);
    await lesson.room.later(5);
    await played(lesson, 1);
    expect(await talks(lesson)).toEqual([55, 55]);
  });

  test("nothing changes more than 100 s after the beat has opened, or if the wall is a beat behind", async () => {
    const late = await dealing();
    await late.room.later(101);
    await played(late, 1);
    expect(left(late.room)).toBe(109);
    const behind = await dealing();
    await behind.room.later(20);
    await played(behind, 0);
    expect(await talks(behind)).toEqual([40, 40]);
  });

  test("a pause goes on, with the whole minute on the clock", async () => {
    const lesson = await dealing();
    await lesson.room.later(20);
    await lesson.room.desk.give({ type: "pause", table: 1, isPaused: true });
    await lesson.room.later(30);
    await played(lesson, 1);
    await lesson.room.later(30);
    expect(await talks(lesson)).toEqual([60, 60]);
  });
});
