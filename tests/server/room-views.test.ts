/** What a delegation, the wall and the desk see of a room. */
import { describe, expect, test } from "vitest";
import { openRoom, type RoomUnderTest } from "../support/room.ts";
import { begun } from "../support/room-begun.ts";
import { FIRST, three, wait } from "../support/room-clock.ts";
import { to } from "../support/room-pair.ts";

const desk = async (room: RoomUnderTest) => {
  const { desk: shown } = await room.desk.follow();
  if (shown === null) throw new Error("no desk");
  return shown;
};

describe("the board of all tables", () => {
  test("is empty for a table that has not begun", async () => {
    const room = await openRoom({ tables: 2 });
    expect((await room.wall().follow()).board?.[1]).toEqual({
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
  });

  test("shows the progress of each table, and its clock", async () => {
    const { room } = await begun({ tables: 2 });
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    const { clock, round, season, month, phase, beat, treaty } = room.world();
    expect((await room.wall().follow()).board?.[0]).toMatchObject({
      ...{ table: 1, clock, round, season, month, phase, beat, reached: treaty.reached },
      ...{ instruments: 0, isPaused: true, isOver: false, closed: 0 },
      timer: { until: null, left: 420_000, isCountdown: false },
    });
  });

  test("shows each article by its text and its last result", async () => {
    const { room, kenya } = await begun({ scenario: "lesson" });
    const before = (await room.wall().follow()).board?.[0]?.texts ?? [];
    expect(before.map(({ article }) => article)).toEqual(room.match().scenario.articles.map(({ id }) => id));
    const article = room.world().draft.floor[0] ?? 0;
    expect(before[article]).toMatchObject({ isAgreed: false, tally: null });
    const placards = (room.world().draft.texts[article] ?? []).map(() => 1 as const);
    await kenya.act({ type: "layPlacards", article, placards, wish: 0, care: 1 });
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    const { draft, treaty } = room.world();
    const now = (await room.wall().follow()).board?.[0]?.texts[article];
    const text = room.match().scenario.articles[article]?.alternatives[draft.chair[article] ?? -1]?.key;
    expect(text).toBeDefined();
    expect(now?.text).toBe(text);
    expect(now?.tally).not.toBeNull();
    await to(room, "over");
    const last = (await room.wall().follow()).board?.[0];
    const { scenario } = room.match();
    const end = room.world();
    expect(last?.texts.map((one) => [one.isAgreed, one.text])).toEqual(
      scenario.articles.map(({ alternatives }, at) => {
        const final = end.treaty.text[at] ?? -1;
        const agreed = final >= 0 ? final : (end.draft.agreed[at] ?? -1);
        const shown = agreed >= 0 ? agreed : (end.draft.chair[at] ?? -1);
        return [agreed >= 0, alternatives[shown]?.key ?? null];
      }),
    );
    expect(last).toMatchObject({
      isOver: true,
      instruments: end.treaty.deposited.filter((one) => one >= 0).length,
    });
    expect(treaty.reached).toBe(-1);
  });

  test("shows no texts if there are more than fit on a card", async () => {
    const { room } = await begun({ scenario: "full" });
    expect(room.match().scenario.articles.length).toBeGreaterThan(7);
    expect((await room.wall().follow()).board?.[0]?.texts).toEqual([]);
  });
});

describe("the desk", () => {
  test("shows the holder of each seat, whether it is present, and its acts", async () => {
    const { room, brazil, kenya } = await three();
    const article = room.world().draft.floor[0] ?? 0;
    const placards = (room.world().draft.texts[article] ?? []).map(() => 1 as const);
    await brazil.act({ type: "layPlacards", article, placards, wish: 0, care: 1 });
    await brazil.ready();
    await kenya.give({ type: "moreTime", beat: FIRST });
    const acted = room.now();
    await room.desk.give({ type: "giveToBot", table: 1, seat: "USA" });
    await wait(room, [brazil, kenya], 50);
    const plain = { time: "plain", botPlayed: null, clock: null, offers: 0, answers: 0 };
    expect((await desk(room)).tables[0]?.seats).toEqual([
      {
        seat: "BRA",
        devices: [0],
        isHere: true,
        isReady: true,
        isBot: false,
        wantsTime: false,
        ...plain,
        lastActAt: acted,
        sealed: 1,
      },
      {
        seat: "KEN",
        devices: [1],
        isHere: true,
        isReady: false,
        isBot: false,
        wantsTime: true,
        ...plain,
        lastActAt: acted,
        sealed: 0,
      },
      {
        seat: "USA",
        devices: [2],
        isHere: false,
        isReady: false,
        isBot: true,
        wantsTime: false,
        ...plain,
        lastActAt: null,
        sealed: 0,
      },
    ]);
  });

  test("forgets requests for time when the next beat opens", async () => {
    const { room, kenya } = await three();
    await kenya.give({ type: "moreTime", beat: FIRST });
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect((await desk(room)).tables[0]?.seats.some(({ wantsTime }) => wantsTime)).toBe(false);
  });

  test("shows seats of a table that has not begun, with no bots", async () => {
    const room = await openRoom();
    await room.at("KEN");
    const [table] = (await desk(room)).tables;
    expect(table?.seats.map(({ seat, devices, isBot }) => [seat, devices, isBot])).toEqual([
      ["BRA", [], false],
      ["KEN", [0], false],
      ["USA", [], false],
    ]);
    expect(table?.plans).toEqual([]);
  });

  test("shows devices without anything that would open the room in their name, and the events of its scenario", async () => {
    const { room } = await begun();
    const shown = await desk(room);
    expect(shown.devices.map((one) => Object.keys(one).includes("tokenHash"))).toEqual([false, false]);
    expect(shown.devices.map(({ isHere }) => isHere)).toEqual([true, true]);
    expect(shown.events).toEqual(room.match().scenario.events.map(({ id }) => id));
    expect([shown.isStuck, shown.isHostEnding, shown.wallIsOpen, shown.isJoiningOpen]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test("sees that a wall is open, and that its host is about to end", async () => {
    const { room } = await begun();
    await room.wall().follow();
    room.host.administration.ending.begin("page");
    const shown = await desk(room);
    expect([shown.wallIsOpen, shown.isHostEnding]).toEqual([true, true]);
  });
});
