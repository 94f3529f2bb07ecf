/** A gentle clock warns, and then closes the beat by itself if nobody acts. */
import { describe, expect, test } from "vitest";
import { closes, FIRST, left, SECOND, three, timer, wait } from "../support/room-clock.ts";
import { asksTime, giveTime, putOffTime, setTime, WHOLE, withTime } from "../support/room-seat-time.ts";

const GENTLE = { pace: "gentle" } as const;
const words = { type: "say", to: "BRA", phrase: "thankYou", article: -1 } as const;

describe("a gentle clock that has run out", () => {
  test("closes nothing at once: devices, wall and desk show a last call of thirty seconds", async () => {
    const { room, devices, kenya } = await three(GENTLE);
    await wait(room, devices, WHOLE);
    const shown = { until: room.now() + 30_000, left: null, isCountdown: true, isLastCall: true };
    expect(room.world().clock).toBe(FIRST);
    expect((await kenya.follow()).room?.clock).toEqual(shown);
    expect((await room.wall().follow()).board?.[0]?.timer).toEqual(shown);
    expect((await room.desk.follow()).desk?.tables[0]?.timer).toEqual(shown);
  });

  test("closes the beat after these thirty seconds if nobody acts", async () => {
    const { room, devices } = await three(GENTLE);
    await wait(room, devices, WHOLE);
    await wait(room, devices, 29);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect([room.world().clock, closes(room), timer(room)?.lastCall]).toEqual([SECOND, ["clock"], undefined]);
  });

  test("each act at the table gives it thirty seconds more, and ninety in all", async () => {
    const { room, devices, kenya } = await three({ ...GENTLE, pairs: true });
    await wait(room, devices, WHOLE);
    for (const seconds of [20, 20, 20, 20]) {
      await wait(room, devices, seconds);
      expect(await kenya.give(words)).toBe("taken");
    }
    expect([room.world().clock, left(room)]).toEqual([FIRST, 10]);
    await wait(room, devices, 10);
    expect(room.world().clock).toBe(SECOND);
  });

  test("what another table does is no act at this one", async () => {
    const { room, devices } = await three(GENTLE);
    await wait(room, devices, WHOLE);
    await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: "Time is up" });
    expect(left(room)).toBe(30);
  });

  test("a request for time gives the teacher ninety seconds to answer, and then the beat closes", async () => {
    const { room, devices, kenya } = await three(GENTLE);
    await wait(room, devices, WHOLE);
    expect(await asksTime(kenya)).toBe("taken");
    expect(left(room)).toBe(90);
    await wait(room, devices, 90);
    expect(room.world().clock).toBe(SECOND);
  });

  test("minutes from the teacher take the last call back, for the table or for one seat", async () => {
    const { room, devices } = await three(GENTLE);
    await wait(room, devices, WHOLE);
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect([timer(room)?.lastCall, left(room)]).toEqual([undefined, 60]);
    await wait(room, devices, 60);
    await room.desk.give(giveTime("KEN", 60));
    await wait(room, devices, 59);
    expect([timer(room)?.isCountdown, room.world().clock]).toEqual([false, FIRST]);
    await wait(room, devices, 1);
    expect([timer(room)?.isCountdown, left(room)]).toEqual([true, 30]);
  });

  test("a pause holds the last call", async () => {
    const { room, devices } = await three(GENTLE);
    await wait(room, devices, WHOLE + 10);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await wait(room, devices, 300);
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect([room.world().clock, left(room), timer(room)?.lastCall]).toEqual([FIRST, 20, room.now() + 80_000]);
  });

  test("at an empty table the clock is removed, as in a room left overnight", async () => {
    const { room } = await three(GENTLE);
    await room.later(10 * 3600);
    expect([room.world().clock, timer(room)]).toEqual([FIRST, null]);
  });
});

test("the desk sees when each seat last did something, and nobody else does", async () => {
  const { room, devices, kenya } = await three({ ...GENTLE, pairs: true });
  await wait(room, devices, 60);
  await kenya.give(words);
  const acted = room.now();
  await wait(room, devices, 120);
  const seats = (await room.desk.follow()).desk?.tables[0]?.seats.map(({ seat, lastActAt }) => [
    seat,
    lastActAt,
  ]);
  expect(seats).toEqual([
    ["BRA", null],
    ["KEN", acted],
    ["USA", null],
  ]);
  expect(JSON.stringify(await kenya.follow())).not.toContain("lastActAt");
});

describe("the bell", () => {
  test("is set by the start to 45 minutes of a lesson, the teacher can change it, and only the desk knows it", async () => {
    const { room, kenya } = await three({ ...GENTLE, scenario: "lesson" });
    expect((await room.desk.follow()).desk?.bell).toBe(room.now() + 45 * 60_000);
    await room.desk.give({ type: "setBell", at: room.now() + 60_000 });
    expect((await room.desk.follow()).desk?.bell).toBe(room.now() + 60_000);
    expect(JSON.stringify((await kenya.follow()).room)).not.toContain("bell");
  });

  test("in a lesson that is late for it, acts do not put off the end of a last call", async () => {
    const { room, devices, kenya } = await three({ ...GENTLE, scenario: "lesson", pairs: true });
    await room.desk.give({ type: "setBell", at: room.now() + 20 * 60_000 });
    await wait(room, devices, WHOLE + 20);
    await kenya.give(words);
    expect(left(room)).toBe(10);
  });
});

describe("a seat with a time of its own", () => {
  test("has all of it before the last call begins", async () => {
    const { room, devices } = await withTime("double", GENTLE);
    await wait(room, devices, 2 * WHOLE - 1);
    expect(timer(room)?.isCountdown).toBe(false);
    await wait(room, devices, 1);
    expect([room.world().clock, timer(room)?.isCountdown, left(room)]).toEqual([FIRST, true, 30]);
    await wait(room, devices, 30);
    expect(room.world().clock).toBe(SECOND);
  });

  test("without end: is waited for as long as the beat lasts after its last act, then warned", async () => {
    const { room, devices, kenya } = await withTime("endless", { ...GENTLE, pairs: true });
    await wait(room, devices, WHOLE + 200);
    await kenya.give(words);
    await wait(room, devices, WHOLE - 1);
    expect([room.world().clock, timer(room)?.isCountdown]).toEqual([FIRST, false]);
    await wait(room, devices, 1);
    expect((await kenya.follow()).room?.clock).toMatchObject({ isLastCall: true });
    await wait(room, devices, 30);
    expect(room.world().clock).toBe(SECOND);
  });

  test("without end: any act in the last call gives it all that time again, as often as it acts", async () => {
    const { room, devices, kenya } = await withTime("endless", GENTLE);
    for (const quiet of [2 * WHOLE, WHOLE]) {
      await wait(room, devices, quiet);
      expect(timer(room)?.isCountdown).toBe(true);
      await asksTime(kenya);
      await room.desk.give(putOffTime("KEN"));
      expect([timer(room)?.isCountdown, room.world().clock]).toEqual([false, FIRST]);
    }
  });

  test("without end: is warned too where a hard clock or a countdown would close the beat", async () => {
    const { room, devices } = await withTime("endless", { pace: "hard" });
    await wait(room, devices, 2 * WHOLE);
    expect([room.world().clock, timer(room)?.lastCall !== undefined]).toEqual([FIRST, true]);
    await wait(room, devices, 30);
    expect(room.world().clock).toBe(SECOND);
  });

  test("set during the last call takes it back", async () => {
    const { room, devices } = await three(GENTLE);
    await wait(room, devices, WHOLE);
    await room.desk.give(setTime("KEN", "longer"));
    expect(timer(room)?.isCountdown).toBe(false);
    await wait(room, devices, WHOLE / 2);
    expect([room.world().clock, left(room)]).toEqual([FIRST, 30]);
  });
});
