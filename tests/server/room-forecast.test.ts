/**
 * The class forecast: each device is asked once before the text is decided, and everybody sees the result at the
 * debrief.
 */
import { describe, expect, test } from "vitest";
import type { Guess } from "../../src/room/class-forecast.ts";
import type { Page } from "../../src/tools/bench/host-page.ts";
import { type DeviceOf, openRoom, type RoomUnderTest } from "../support/room.ts";

const LESSON = { scenario: "lesson", pairs: true } as const;

/** A table whose match has begun, played by Kenya and Brazil. */
async function decided(change: Parameters<typeof openRoom>[0] = {}) {
  const room = await openRoom({ ...LESSON, ...change });
  const kenya = await room.at("KEN");
  const brazil = await room.at("BRA");
  await room.desk.give({ type: "start", table: 1 });
  return { room, kenya, brazil };
}

async function until(room: RoomUnderTest, beat: string): Promise<void> {
  while (room.world().beat !== beat && room.world().beat !== "over")
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
}

const guess = (room: RoomUnderTest, device: DeviceOf, percent: Guess) =>
  device.give({ type: "guess", beat: room.world().clock, percent });

describe("a guess of the adoption", () => {
  test("is accepted on the last night, and in no earlier beat", async () => {
    const { room, kenya } = await decided();
    expect(await guess(room, kenya, 70)).toBe("wrongPhase");
    await until(room, "stand");
    expect(await guess(room, kenya, 70)).toBe("taken");
    expect((await kenya.follow()).room?.guess).toBe(70);
  });

  test("in the vote if consensus is not tried before it, and not after a block", async () => {
    const { room, kenya } = await decided({ procedure: "simple-majority" });
    expect(room.world().scenario.procedure.consensusFirst).toBe(false);
    await until(room, "vote");
    expect(await guess(room, kenya, 40)).toBe("taken");
  });

  test("is asked once per device, and each of a pair has its own", async () => {
    const room = await openRoom(LESSON);
    const delegate = await room.at("KEN", 1, "delegate");
    const capital = await room.at("KEN", 1, "capital");
    await room.desk.give({ type: "start", table: 1 });
    await until(room, "stand");
    expect(await guess(room, delegate, 70)).toBe("taken");
    expect(await guess(room, delegate, 20)).toBe("notAsked");
    expect(await guess(room, capital, 20)).toBe("taken");
    expect((await delegate.follow()).room?.guess).toBe(70);
  });

  test("is not asked if the teacher has turned forecasts off", async () => {
    const { room, kenya } = await decided({ forecasts: false });
    await until(room, "stand");
    expect(await guess(room, kenya, 70)).toBe("notAsked");
  });

  test.each([-10, 5, 110, "70", null, 0.7])("is one of eleven in percent: %s is none", async (percent) => {
    const { room, kenya } = await decided();
    expect(await guess(room, kenya, percent as Guess)).toBe("nonsense");
  });

  test("delays no beat: nobody has to guess", async () => {
    const { room, kenya, brazil } = await decided();
    await until(room, "stand");
    const { clock } = room.world();
    await kenya.ready();
    await brazil.ready();
    expect(room.world().clock).not.toBe(clock);
  });
});

describe("the guesses", () => {
  test("are hidden from everybody before the debrief, even from the desk, and nothing shows that one came", async () => {
    const { room, kenya, brazil } = await decided();
    await until(room, "stand");
    // The wall goes first, because the others are told that it is connected.
    const everybody = [room.wall(), brazil, room.desk];
    const pages: Page[] = [];
    for (const one of everybody) pages.push(await one.follow());
    await guess(room, kenya, 90);
    for (const [at, one] of everybody.entries()) {
      const sent = await one.news(pages[at]);
      expect(sent, "nothing is said").toBeNull();
    }
    for (const { board, desk } of pages)
      for (const line of board ?? desk?.tables ?? []) expect(line.guesses).toEqual([]);
  });

  test("are shown by table at the debrief to wall, desk and devices, lowest first, without the guessers", async () => {
    const { room, kenya, brazil } = await decided();
    await until(room, "stand");
    await guess(room, kenya, 90);
    await guess(room, brazil, 10);
    await room.desk.give({ type: "endNow" });
    const [wall, desk, device] = [await room.wall().follow(), await room.desk.follow(), await kenya.follow()];
    for (const lines of [wall.board, desk.desk?.tables, device.board])
      expect(lines?.map(({ guesses }) => guesses)).toEqual([[10, 90]]);
  });
});
