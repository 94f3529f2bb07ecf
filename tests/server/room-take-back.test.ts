/** The teacher takes a beat back: what a seat had laid in it lies there again. */
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/engine/state/command.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import type { Entry } from "../../src/match/types.ts";
import { laidIn } from "../../src/server/room/take-back.ts";
import type { DeviceOf, RoomUnderTest } from "../support/room.ts";
import { FIRST, three } from "../support/room-clock.ts";

/** Lays placards on the first article on the floor, the best for the text at this place. */
async function lay(device: DeviceOf, best: number): Promise<Command> {
  const { view } = await device.follow();
  const [first] = optionOf(view?.options ?? [], "layPlacards")?.articles ?? [];
  if (view == null || first === undefined) throw new Error("nothing to lay");
  const placards = first.texts.map((_, at) => (at === best ? 0 : 1) as 0 | 1);
  const command = {
    type: "layPlacards",
    article: first.article,
    placards,
    wish: first.texts[best] ?? 0,
    care: 1,
  } as const;
  expect(await device.give({ type: "act", beat: view.world.clock, command })).toBe("taken");
  return command;
}

const sealed = (room: RoomUnderTest, seat: string): readonly Command[] =>
  room.world().secrets.sealed[seat] ?? [];

const undo = (room: RoomUnderTest) =>
  room.desk.give({ type: "undoBeat", table: 1, beat: room.world().clock });
const close = (room: RoomUnderTest) =>
  room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });

describe("a beat that is taken back", () => {
  test("has the placards that were laid in it, and no seat is ready", async () => {
    const { room, kenya } = await three();
    await lay(kenya, 0);
    const last = await lay(kenya, 1);
    await kenya.ready();
    const before = sealed(room, "KEN");
    expect(before).toMatchObject([last]);
    await close(room);
    expect(await undo(room)).toBe("taken");
    expect(room.world().clock).toBe(FIRST);
    expect(sealed(room, "KEN")).toEqual(before);
    expect(sealed(room, "BRA")).toEqual([]);
    expect(room.world().ready).toEqual([]);
  });

  test("can be closed and taken back again with the same placards, and they still can be changed", async () => {
    const { room, kenya } = await three();
    await lay(kenya, 0);
    await close(room);
    await undo(room);
    const other = await lay(kenya, 1);
    await close(room);
    await undo(room);
    expect(sealed(room, "KEN")).toMatchObject([other]);
  });

  test("has them also if the table is paused, and stays paused", async () => {
    const { room, kenya } = await three();
    const last = await lay(kenya, 1);
    await close(room);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(await undo(room)).toBe("taken");
    expect(sealed(room, "KEN")).toMatchObject([last]);
    expect(room.world().isPaused).toBe(true);
  });

  test("tells nobody else what was laid", async () => {
    const { room, kenya, brazil } = await three();
    await lay(kenya, 0);
    await close(room);
    const page = await brazil.follow();
    await undo(room);
    const news = await brazil.news(page);
    expect(news?.table?.events.map(({ type }) => type)).toContain("beatUndone");
    expect(JSON.stringify(news?.table?.events)).not.toContain("layPlacards");
  });
});

test("of the acts in a beat, the last in each slot lay there; offers are made anew", () => {
  const red = { type: "declareRedLine", article: 0, alternative: 1 } as const;
  const offer = { type: "answerOffer", offer: 3, accept: true } as const;
  const at = (beat: number, command: Entry["command"]): Entry => ({ beat, seat: "KEN", command });
  const entries = [at(1, red), at(2, red), at(2, { ...red, alternative: 2 }), at(2, offer)];
  expect(laidIn(entries, 2)).toEqual([{ seat: "KEN", command: { ...red, alternative: 2 } }]);
  expect(laidIn([...entries, at(2, { type: "unseal", slot: "declareRedLine" })], 2)).toEqual([]);
});
