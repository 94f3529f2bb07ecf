/** The board of all tables, the seats that bots play, and a refused order to end the room. */
import { describe, expect, test, vi } from "vitest";
import { CHAIR, TEACHER, WALL } from "../../src/engine/state/seat.ts";
import { view } from "../../src/engine/views/view.ts";
import { soughtByPeople } from "../../src/room/sought.ts";
import { endNow } from "../../src/server/room/ending.ts";
import { boardOf, clockShown, isPlayedByBot } from "../../src/server/room/tables-board.ts";
import { openRoom, type RoomUnderTest } from "../support/room.ts";

async function begun(): Promise<RoomUnderTest> {
  const room = await openRoom();
  await room.at("KEN");
  await room.desk.give({ type: "start", table: 1 });
  return room;
}

describe("a bot plays", () => {
  test("each delegation without a device, including the first of the match, and no delegation with a device", async () => {
    const world = (await begun()).world();
    const countries = world.scenario.countries.map(({ iso3 }) => iso3);
    expect(countries.filter((seat) => !isPlayedByBot(world, seat))).toEqual(["KEN"]);
    expect(isPlayedByBot(world, countries[0] ?? "")).toBe(countries[0] !== "KEN");
  });

  test("neither the chair nor viewers, because no device could take their places", async () => {
    const world = (await begun()).world();
    for (const seat of [CHAIR, TEACHER, WALL, "XXX"]) expect(isPlayedByBot(world, seat)).toBe(false);
  });
});

describe("the clock of a table", () => {
  const timer = { clock: 3, until: 9000, isCountdown: true, own: null };

  test("shows when it ends or, while it is paused, how much is left", () => {
    expect(clockShown({ timer, held: null })).toEqual({ until: 9000, left: null, isCountdown: true });
    expect(clockShown({ timer, held: 400 })).toEqual({ until: null, left: 400, isCountdown: true });
    expect(clockShown({ timer, held: 0 })).toEqual({ until: null, left: 0, isCountdown: true });
  });

  test("is empty if no clock runs, or the table does not exist", () => {
    expect(clockShown({ timer: null, held: null })).toBeNull();
    expect(clockShown({ timer: null, held: 400 })).toBeNull();
    expect(clockShown(undefined)).toBeNull();
  });
});

describe("the board", () => {
  test("of a table that has not begun shows nothing of a match", async () => {
    const room = await openRoom({ tables: 2 });
    await room.desk.give({ type: "start", table: 1 });
    const [first, second] = boardOf(room.open());
    expect(second).toEqual({
      table: 2,
      phase: null,
      beat: null,
      clock: -1,
      round: 0,
      season: 0,
      month: 0,
      reached: -1,
      instruments: 0,
      isPaused: false,
      isOver: false,
      texts: [],
      timer: null,
      bonds: [],
      talking: [],
      talk: null,
      sought: [],
      closed: 0,
      guesses: [],
    });
    const world = room.world(1);
    const { phase, beat, clock, round, month } = world;
    expect(first).toMatchObject({ table: 1, phase, beat, clock, round, month, reached: -1, instruments: 0 });
    expect(first).toMatchObject({ isPaused: false, isOver: false, guesses: [] });
  });

  test("shows that a table is paused, and each article of a short text with what the chair proposes", async () => {
    const room = await begun();
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    const [line] = boardOf(room.open());
    expect(line?.isPaused).toBe(true);
    const { articles } = room.world().scenario;
    expect(line?.texts.map(({ article }) => article)).toEqual(articles.map(({ id }) => id));
    const { agreed, chair } = room.world().draft;
    for (const [at, text] of (line?.texts ?? []).entries()) {
      const now = (agreed[at] ?? -1) >= 0 ? agreed[at] : chair[at];
      expect(text.text).toBe(articles[at]?.alternatives[now ?? -1]?.key ?? null);
      expect(text.isAgreed).toBe((agreed[at] ?? -1) >= 0);
    }
  });
});

describe("who looks for what on the board", () => {
  test("is what the wall of that table lists from its public view, and only while the class deals", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await room.at("BRA");
    await room.desk.give({ type: "start", table: 1 });
    expect(boardOf(room.open())[0]?.sought).toEqual([]);
    const { articles } = room.world().scenario;
    const { floor, texts } = room.world().draft;
    for (const article of floor) {
      const placards = (texts[article] ?? []).map(() => 0 as const);
      await kenya.act({ type: "layPlacards", article, placards, wish: 0, care: 1 });
    }
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    expect(room.world().beat).toBe("deal");
    const listed = soughtByPeople(view(room.world(), WALL).world).map(({ country, term }) => [
      room.world().scenario.countries[country]?.iso3,
      articles[term.article]?.alternatives[term.alternative]?.key,
    ]);
    expect(listed.length).toBeGreaterThan(0);
    expect(boardOf(room.open())[0]?.sought.map(({ seat, text }) => [seat, text])).toEqual(listed);
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    expect(boardOf(room.open())[0]?.sought).toEqual([]);
  });
});

describe("given an order to end that is refused", () => {
  test("because the debrief is open, it is decided once and not beat by beat", async () => {
    const room = await openRoom();
    expect(await room.desk.give({ type: "endNow" })).toBe("taken");
    // The news of the first ending also asks who is present, so wait until it has been sent.
    while (room.running.outbox.isTelling) await new Promise((done) => setImmediate(done));
    const decided = vi.spyOn(room.running.presence, "here");
    expect(await endNow(room.running, "again")).toEqual({ ok: false, reason: "debriefed" });
    expect(decided).toHaveBeenCalledTimes(1);
  });

  test("because the host cannot save, it is tried once, and the room does not change", async () => {
    const room = await begun();
    const append = vi.fn(async () => {
      throw new Error("the disk is full");
    });
    Object.assign(room.running, { store: { ...room.running.store, append } });
    const report = vi.spyOn(console, "error").mockReturnValue();
    const { seq } = room.open();
    expect(await endNow(room.running, "in vain")).toEqual({ ok: false, reason: "notKept" });
    expect([append.mock.calls.length, room.open().seq, room.running.isStuck]).toEqual([1, seq, true]);
    expect(report).toHaveBeenCalledTimes(1);
    report.mockRestore();
  });
});

describe("given an order to end a room that plays", () => {
  async function ended(isPaused: boolean) {
    const room = await begun();
    if (isPaused) await room.desk.give({ type: "pause", table: 1, isPaused });
    const { seq } = room.open();
    expect(await room.desk.give({ type: "endNow" })).toBe("taken");
    const rows = (await room.running.store.since(room.code, seq)).map(({ row }) => row);
    const commands = rows.flatMap((row) => (row.kind === "match" ? (row.entry?.command ?? []) : []));
    return { room, rows, commands };
  }

  test("its table goes on only if it was paused, and only once", async () => {
    for (const isPaused of [true, false]) {
      const { commands } = await ended(isPaused);
      const pauses = commands.filter(({ type }) => type === "pause");
      expect(pauses).toEqual(isPaused ? [{ type: "pause", isPaused: false }] : []);
    }
  });

  test("each person's seat goes to a bot once, then the teacher closes each beat, and finally the clock goes", async () => {
    const { room, rows, commands } = await ended(false);
    expect(commands[0]).toEqual({ type: "changeSeat", of: "KEN", holder: { type: "bot", level: 1 } });
    expect(commands.filter(({ type }) => type === "changeSeat")).toHaveLength(1);
    expect(
      new Set(commands.slice(1).map((one) => (one.type === "closeBeat" ? one.cause : one.type))),
    ).toEqual(new Set(["teacher"]));
    const facts = rows.flatMap((row) => (row.kind === "room" ? [row.fact] : []));
    expect(facts).toEqual([
      { type: "timerSet", table: 1, timer: null },
      expect.objectContaining({ type: "checksDrawn", table: 1, moment: "end" }),
      { type: "debriefOpened" },
    ]);
    expect(room.world().beat).toBe("over");
  });

  test("a table that has not begun does not begin, and gets no row", async () => {
    const room = await openRoom({ tables: 2 });
    const { seq } = room.open();
    expect(await room.desk.give({ type: "endNow" })).toBe("taken");
    expect([room.open().tables, room.open().seq]).toEqual([[null, null], seq + 1]);
  });
});
