/**
 * Tables whose devices all sleep when the time is up. The numbers are public: 420 s for the first beat of a double lesson,
 * 30 s of last call, ten minutes until a silent room counts as left.
 */
import { describe, expect, test } from "vitest";
import type { Person, RoomUnderTest } from "../support/room.ts";
import { closes, FIRST, left, SECOND, three, timer } from "../support/room-clock.ts";
import { WHOLE } from "../support/room-seat-time.ts";

const GENTLE = { pace: "gentle" } as const;

const heard = (person: Person) =>
  person.request("/here", {
    method: "POST",
    headers: { Authorization: `Bearer ${person.key}`, "Content-Type": "application/json" },
  });

/** Moves time forward while only these pages are heard. */
async function pass(room: RoomUnderTest, seconds: number, ...awake: readonly Person[]): Promise<void> {
  for (let gone = 0; gone < seconds; gone += 20) {
    for (const person of awake) await heard(person);
    await room.later(Math.min(20, seconds - gone));
  }
}

describe("a table that sleeps when its time is up", () => {
  test("has its last call and goes on while the desk or the wall is open", async () => {
    for (const page of ["desk", "wall"] as const) {
      const { room, devices } = await three(GENTLE);
      const open = page === "desk" ? room.desk : room.wall();
      await pass(room, WHOLE - 60, ...devices);
      await pass(room, 60, open);
      expect([room.world().clock, left(room), timer(room)?.lastCall !== undefined]).toEqual([
        FIRST,
        30,
        true,
      ]);
      await pass(room, 30, open);
      expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
    }
  });

  test("goes on while a pupil at another table is there", async () => {
    const { room } = await three({ ...GENTLE, tables: 2 });
    const other = await room.at("KEN", 2);
    await pass(room, WHOLE + 40, other);
    expect(room.world().clock).toBe(SECOND);
  });

  test("stands still ten minutes after the last device was heard, even if the desk stays open all night", async () => {
    const { room, devices } = await three(GENTLE);
    await pass(room, 60, ...devices);
    await pass(room, 3600, room.desk);
    const { clock } = room.world();
    expect(timer(room)).toBeNull();
    await pass(room, 3600, room.desk);
    expect(room.world().clock).toBe(clock);
  });

  test("stands still at once if neither desk nor wall is open", async () => {
    const { room, devices } = await three(GENTLE);
    await pass(room, WHOLE - 60, ...devices);
    await pass(room, 600);
    expect([room.world().clock, timer(room)]).toEqual([FIRST, null]);
  });

  test("has its last call anew when somebody is back within ten minutes", async () => {
    const { room, devices, kenya } = await three(GENTLE);
    await pass(room, WHOLE - 60, ...devices);
    await pass(room, 300);
    expect(timer(room)).toBeNull();
    await pass(room, 1, kenya);
    expect([room.world().clock, left(room), timer(room)?.isCountdown]).toEqual([FIRST, 30, true]);
    await pass(room, 30, kenya);
    expect(room.world().clock).toBe(SECOND);
  });

  test("after a longer break: no clock for a pupil who looks in, the whole clock once the desk is open", async () => {
    const { room, devices, kenya } = await three(GENTLE);
    await pass(room, WHOLE - 60, ...devices);
    await pass(room, 3600);
    await pass(room, 60, kenya);
    expect([room.world().clock, timer(room)]).toEqual([FIRST, null]);
    await pass(room, 1, kenya, room.desk);
    expect([room.world().clock, left(room), timer(room)?.isCountdown]).toEqual([FIRST, WHOLE, false]);
  });

  test("stays without a clock while the teacher has paused it", async () => {
    const { room, devices, kenya } = await three(GENTLE);
    await pass(room, WHOLE - 60, ...devices);
    await pass(room, 300);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await pass(room, 60, kenya);
    expect(timer(room)).toBeNull();
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    await pass(room, 1, kenya);
    expect(left(room)).toBe(30);
  });
});
