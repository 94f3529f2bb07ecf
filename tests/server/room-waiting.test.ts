/**
 * What a room shows while somebody waits: seats that want more time, devices waiting to be let in, and devices that
 * have been moved.
 */
import { describe, expect, test } from "vitest";
import { openRoom } from "../support/room.ts";
import { FIRST, three } from "../support/room-clock.ts";

describe("a seat that wants more time", () => {
  test("is shown at the desk, with all others, until the beat closes", async () => {
    const { room, kenya, usa } = await three();
    const asking = async () =>
      (await room.desk.follow()).desk?.tables[0]?.seats.flatMap(({ seat, wantsTime }) =>
        wantsTime ? [seat] : [],
      );
    for (const device of [kenya, usa, kenya]) await device.give({ type: "moreTime", beat: FIRST });
    expect(await asking()).toEqual(["KEN", "USA"]);
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await asking()).toEqual([]);
  });
});

describe("a device that waits for a seat", () => {
  async function waiting() {
    const room = await openRoom();
    await room.at("KEN");
    const other = await room.at("KEN");
    return { room, other, isPutOff: async () => (await room.desk.follow()).desk?.devices[1]?.isPutOff };
  }

  test("can be put off by the teacher, which every desk and the device itself see, even after a reload", async () => {
    const { room, other, isPutOff } = await waiting();
    expect((await other.follow()).room).toMatchObject({ asked: { seat: "KEN" }, isPutOff: false });
    expect(await room.desk.give({ type: "putOff", device: 1 })).toBe("taken");
    expect(await isPutOff()).toBe(true);
    expect((await other.follow()).room?.isPutOff).toBe(true);
  });

  test("can ask for another, and can still be let in later", async () => {
    const { room, other, isPutOff } = await waiting();
    await room.at("BRA");
    await room.desk.give({ type: "putOff", device: 1 });
    expect(await other.take("BRA")).toBe("taken");
    expect(await isPutOff()).toBe(false);
    await room.desk.give({ type: "putOff", device: 1 });
    expect(await room.desk.give({ type: "letIn", device: 1 })).toBe("taken");
    expect(other.place()?.seat).toBe("BRA");
  });

  test("only a device that has asked can be put off", async () => {
    const { room } = await waiting();
    expect(await room.desk.give({ type: "putOff", device: 0 })).toBe("noSeat");
    expect(await room.desk.give({ type: "putOff", device: 9 })).toBe("noSeat");
  });
});
