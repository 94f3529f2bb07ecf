/** Two teachers at two desks of one room: both see the same, and what both press at once happens once. */
import { describe, expect, test } from "vitest";
import type { DeskView } from "../../src/room/message.ts";
import { type Person, personOf, type RoomUnderTest } from "../support/room.ts";
import { FIRST, left, SECOND, three, wait } from "../support/room-clock.ts";
import { WHOLE } from "../support/room-seat-time.ts";

/** A desk with a key of its own, as a second teacher gets it. */
async function secondDesk({ app, code, desk }: RoomUnderTest): Promise<Person> {
  const answer = await desk.answer({ type: "inviteTeacher" });
  return personOf(app, code, answer.ok ? (answer.key ?? "") : "");
}

async function twoDesks(change: Parameters<typeof three>[0] = {}) {
  const table = await three(change);
  return { ...table, desks: [table.room.desk, await secondDesk(table.room)] as const };
}

const shown = async (desk: Person): Promise<DeskView> => {
  const { desk: view } = await desk.follow();
  if (view === null) throw new Error("no desk");
  return view;
};

describe("two desks", () => {
  test("see the same seats, offers, messages, answers and log", async () => {
    const { room, devices, brazil, kenya, desks } = await twoDesks({ pairs: true });
    for (const device of devices) await device.ready();
    const [article = 0] = room.world().draft.floor;
    await kenya.give({ type: "say", to: "BRA", phrase: "thankYou", article });
    await brazil.give({ type: "moreTime", beat: room.world().clock });
    await brazil.give({ type: "sayOpinion", question: "criminal", answer: "yes" });
    await desks[0].give({ type: "tell", to: { table: 0, seat: null }, text: "From the first desk" });
    await desks[1].give({ type: "tell", to: { table: 1, seat: "KEN" }, text: "From the second desk" });
    const [one, other] = [await shown(desks[0]), await shown(desks[1])];
    expect(other).toEqual(one);
    expect(other.messages.map(({ text }) => text)).toEqual(["From the first desk", "From the second desk"]);
    expect(other.said).toHaveLength(1);
    expect(other.tables[0]?.seats.filter(({ wantsTime }) => wantsTime).map(({ seat }) => seat)).toEqual([
      "BRA",
    ]);
  });

  test("that close the same beat close one beat", async () => {
    const { room, desks } = await twoDesks();
    const close = { type: "closeBeat", table: 1, beat: FIRST } as const;
    expect([await desks[0].give(close), await desks[1].give(close)]).toEqual(["taken", "beatOver"]);
    expect(room.world().clock).toBe(SECOND);
  });

  test("that close the beats of all tables close one beat at each", async () => {
    const { room, desks } = await twoDesks({ tables: 2 });
    await room.desk.give({ type: "start", table: 2 });
    const close = { type: "closeBeat", table: 0, beat: 0, beats: [FIRST, FIRST] } as const;
    await desks[0].give({ type: "closeBeat", table: 2, beat: FIRST });
    expect([await desks[0].give(close), await desks[1].give(close)]).toEqual(["taken", "beatOver"]);
    expect([room.world(1).clock, room.world(2).clock]).toEqual([SECOND, SECOND]);
  });

  test("that take a beat back at all tables take back one", async () => {
    const { room, desks } = await twoDesks();
    for (const _ of [1, 2]) await desks[0].give({ type: "closeBeat", table: 1, beat: room.world().clock });
    const { clock } = room.world();
    const undo = { type: "undoBeat", table: 0, beat: 0, beats: [clock] } as const;
    expect(await desks[0].give(undo)).toBe("taken");
    expect(await desks[1].give(undo)).toBe("beatOver");
    expect(room.world().clock).toBe(clock - 1);
  });

  test("that pause one after the other hold the clock once: it goes on with what was left at the first", async () => {
    const { room, devices, desks } = await twoDesks();
    await wait(room, devices, 100);
    expect(await desks[0].give({ type: "pause", table: 1, isPaused: true })).toBe("taken");
    await wait(room, devices, 60);
    expect(await desks[1].give({ type: "pause", table: 1, isPaused: true })).toBe("taken");
    await wait(room, devices, 60);
    for (const desk of desks)
      expect(await desk.give({ type: "pause", table: 1, isPaused: false })).toBe("taken");
    expect([left(room), room.world().isPaused]).toEqual([WHOLE - 100, false]);
  });

  test("that add a minute to the same clock add one, and the second learns why", async () => {
    const { room, devices, desks } = await twoDesks();
    await wait(room, devices, 60);
    const before = left(room) ?? 0;
    const seen = async (desk: Person) => (await shown(desk)).tables.map(({ length }) => length);
    const both = [await seen(desks[0]), await seen(desks[1])];
    const add = (length: readonly number[] | undefined) =>
      ({ type: "extend", table: 1, seconds: 60, seen: length ?? [] }) as const;
    expect(await desks[0].give(add(both[0]))).toBe("taken");
    expect(await desks[1].give(add(both[1]))).toBe("clockChanged");
    expect(left(room)).toBe(before + 60);
    // Who has seen the first minute can add another one.
    expect(await desks[1].give(add(await seen(desks[1])))).toBe("taken");
    expect(left(room)).toBe(before + 120);
  });

  test("that add a minute at all tables add one at each, and a page from before names no clocks", async () => {
    const { room, devices, desks } = await twoDesks({ tables: 2 });
    await room.desk.give({ type: "start", table: 2 });
    await wait(room, devices, 20);
    const seen = (await shown(desks[0])).tables.map(({ length }) => length);
    const add = { type: "extend", table: 0, seconds: 60, seen } as const;
    expect([await desks[0].give(add), await desks[1].give(add)]).toEqual(["taken", "clockChanged"]);
    expect(await desks[1].give({ type: "extend", table: 1, seconds: 60 })).toBe("taken");
    const lengths = (await shown(desks[0])).tables.map(({ length }) => length);
    expect(lengths).toEqual([(seen[0] ?? 0) + 120_000, (seen[1] ?? 0) + 60_000]);
  });

  test("each can write to the class, and what one has put on the wall the other takes down", async () => {
    const { desks } = await twoDesks();
    await desks[0].give({ type: "showOnWall", table: 1, item: { type: "state", seat: "KEN" } });
    expect((await shown(desks[1])).onWall).not.toBeNull();
    await desks[1].give({ type: "showOnWall", table: 1, item: null });
    expect((await shown(desks[0])).onWall).toBeNull();
  });
});
