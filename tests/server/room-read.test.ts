/** A message from the teacher fills each device until it is confirmed there, and the desk counts the seats that have read it. */
import { describe, expect, test } from "vitest";
import { roomAfter } from "../../src/room/state.ts";
import { openRoom, type RoomUnderTest, SETTINGS } from "../support/room.ts";

const EVERYBODY = { table: 0, seat: null } as const;
const tell = (room: RoomUnderTest, text: string, to: { table: number; seat: string | null } = EVERYBODY) =>
  room.desk.give({ type: "tell", to, text });
const counts = async (room: RoomUnderTest) =>
  (await room.desk.follow()).desk?.messages.map(({ read, all }) => [read, all]);

describe("a message from the teacher", () => {
  test("waits on every device it is for, in the order of sending, until that device confirms it", async () => {
    const room = await openRoom();
    const [kenya, brazil] = [await room.at("KEN"), await room.at("BRA")];
    await tell(room, "Eyes up.");
    await tell(room, "Only for Kenya.", { table: 1, seat: "KEN" });
    const unread = async (device: typeof kenya) =>
      (await device.follow()).room?.unread.map(({ text }) => text);
    expect([await unread(kenya), await unread(brazil)]).toEqual([
      ["Eyes up.", "Only for Kenya."],
      ["Eyes up."],
    ]);
    expect(await kenya.give({ type: "readMessage", number: 0 })).toBe("taken");
    expect([await unread(kenya), await unread(brazil)]).toEqual([["Only for Kenya."], ["Eyes up."]]);
    expect(await counts(room)).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  test("still waits after the page was loaded again, and is kept in the list once it is read", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await tell(room, "Eyes up.");
    expect((await kenya.follow()).room?.unread).toHaveLength(1);
    await kenya.give({ type: "readMessage", number: 0 });
    const seen = (await kenya.follow()).room;
    expect([seen?.unread, seen?.messages.length]).toEqual([[], 1]);
  });

  test("of an earlier beat is marked as old, waits as before, and does not count as read", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await room.desk.give({ type: "start", table: 1 });
    await tell(room, "Two minutes more.");
    await room.later(1);
    const unread = async () => (await kenya.follow()).room?.unread.map(({ isOld }) => isOld);
    expect(await unread()).toEqual([false]);
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    expect([await unread(), await counts(room)]).toEqual([[true], [[0, 1]]]);
    await tell(room, "Stand up.");
    expect(await unread()).toEqual([true, false]);
    await kenya.give({ type: "readMessage", number: 0 });
    expect([await unread(), await counts(room)]).toEqual([
      [false],
      [
        [1, 1],
        [0, 1],
      ],
    ]);
  });

  test("from before a device joined does not fill it, nor counts it", async () => {
    const room = await openRoom();
    await room.at("KEN");
    await tell(room, "Eyes up.");
    const late = await room.at("BRA");
    expect((await late.follow()).room?.unread).toEqual([]);
    expect(await counts(room)).toEqual([[0, 1]]);
  });

  test("is read by a pair once both its devices have confirmed it", async () => {
    const room = await openRoom({ pairs: true });
    const pair = [await room.at("KEN", 1, "delegate"), await room.at("KEN", 1, "capital")] as const;
    await tell(room, "Eyes up.");
    await pair[0].give({ type: "readMessage", number: 0 });
    expect(await counts(room)).toEqual([[0, 1]]);
    await pair[1].give({ type: "readMessage", number: 0 });
    expect(await counts(room)).toEqual([[1, 1]]);
  });

  test("is nothing on the wall, and what was never sent cannot be confirmed", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await tell(room, "Eyes up.");
    expect((await room.wall().follow()).room?.unread).toEqual([]);
    expect(await kenya.give({ type: "readMessage", number: 1 })).toBe("nonsense");
    expect(await room.desk.give({ type: "readMessage", number: 0 })).toBe("notYours");
  });

  test("that is confirmed twice is read once, and still after the debrief has opened", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await room.desk.give({ type: "endNow" });
    await tell(room, "Well done.");
    for (let times = 0; times < 2; times += 1)
      expect(await kenya.give({ type: "readMessage", number: 0 })).toBe("taken");
    expect(await counts(room)).toEqual([[1, 1]]);
  });
});

test("another pupil who gets the number of a device that has left is shown nothing from before", () => {
  const facts = [
    { type: "roomOpened", settings: SETTINGS, seed: "s", engineVersion: "1", deskHash: "d" },
    { type: "deviceEntered", device: 0, tokenHash: "a" },
    { type: "messageSent", to: EVERYBODY, text: "Eyes up.", at: 1 },
    { type: "deviceExpired", device: 0 },
    { type: "deviceEntered", device: 0, tokenHash: "b" },
  ] as const;
  const room = facts.reduce<ReturnType<typeof roomAfter> | null>(roomAfter, null);
  expect(room?.readings).toEqual({ 0: { from: 1, to: 1 } });
});
