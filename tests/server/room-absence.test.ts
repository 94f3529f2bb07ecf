/** A bot plays a beat for a delegation whose device is away, and the player has the seat back in the next beat. */
import { describe, expect, test } from "vitest";
import { only } from "../support/play.ts";
import type { RoomUnderTest } from "../support/room.ts";
import { FIRST, three, wait } from "../support/room-clock.ts";

describe("a delegation that is absent for a beat", () => {
  const stood = (room: RoomUnderTest) =>
    only(room.match().log, "seatChanged").map(({ seat, holder }) => [seat, holder.type]);

  const close = (room: RoomUnderTest) =>
    room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });

  /** Plays up to the second beat, where silence costs nothing. */
  async function dealing() {
    const table = await three();
    for (const device of table.devices) await device.ready();
    expect([table.room.world().beat, stood(table.room)]).toEqual(["deal", []]);
    return table;
  }

  test("has a level-2 bot for that beat, which is announced, and gets the seat back in the next", async () => {
    const { room, kenya, usa } = await dealing();
    await wait(room, [kenya, usa], 50);
    await close(room);
    expect(stood(room)).toEqual([
      ["BRA", "bot"],
      ["BRA", "person"],
    ]);
    expect(only(room.match().log, "seatChanged")[0]?.holder).toEqual({ type: "bot", level: 2 });
  });

  test("has no bot if it has acted, or was ready, before it left", async () => {
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

  test("has a bot when placards are due, even if it was present and silent", async () => {
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

  test("is marked at the desk with the beat that a bot has played, until the next beat closes or that one is taken back", async () => {
    const { room, brazil, kenya, usa } = await three();
    const played = async () =>
      (await room.desk.follow()).desk?.tables[0]?.seats.map(({ botPlayed }) => botPlayed);
    await brazil.ready();
    await kenya.ready();
    await close(room);
    expect(await played()).toEqual([null, null, "sound"]);
    await room.desk.give({ type: "undoBeat", table: 1, beat: room.world().clock });
    expect(await played()).toEqual([null, null, null]);
    for (const device of [brazil, kenya, usa]) await device.ready();
    expect([room.world().beat, await played()]).toEqual(["deal", [null, null, null]]);
  });

  test("can act again as soon as it is back", async () => {
    const { room, brazil, kenya, usa } = await dealing();
    await wait(room, [kenya, usa], 50);
    await close(room);
    expect(await brazil.ready()).toBe("taken");
  });

  test("a seat that its device has left goes to a bot, and to a person again with the next device", async () => {
    const { room, brazil } = await three();
    await brazil.give({ type: "leaveSeat" });
    await room.at("BRA");
    expect(stood(room)).toEqual([
      ["BRA", "bot"],
      ["BRA", "person"],
    ]);
  });
});
