/** The desk's keys: renewing one, sharing the desk with a second teacher, and recovering from a lost answer. */
import { describe, expect, test } from "vitest";
import { openRoom, type Person, personOf, type RoomUnderTest } from "../support/room.ts";

type Kind = "renewKey" | "inviteTeacher";

const ID = "an-order-sent-twice";

async function newKey(desk: Person, type: Kind, id?: string): Promise<string> {
  const answer = await desk.answer({ type }, id);
  return answer.ok ? (answer.key ?? "") : "";
}

const deskOf = (room: RoomUnderTest, key: string): Person => personOf(room.app, room.code, key);
const start = { type: "start", table: 1 } as const;

describe("the desk's key", () => {
  test("once a renewed key has been used, the old one opens nothing", async () => {
    const room = await openRoom();
    const desk = deskOf(room, await newKey(room.desk, "renewKey"));
    expect(await desk.give(start)).toBe("taken");
    expect(await room.desk.give({ type: "pause", table: 1, isPaused: true })).toBe("noKey");
  });

  test("until then the old one opens the desk, so a lost answer locks nobody out", async () => {
    const room = await openRoom();
    await newKey(room.desk, "renewKey");
    expect(await room.desk.give(start)).toBe("taken");
    const again = await newKey(room.desk, "renewKey");
    expect(await deskOf(room, again).give({ type: "pause", table: 1, isPaused: true })).toBe("taken");
    expect(await room.desk.give({ type: "pause", table: 1, isPaused: false })).toBe("noKey");
  });

  test.each(["renewKey", "inviteTeacher"] as const)("%s, sent twice, gives the same key", async (type) => {
    const room = await openRoom();
    const first = await newKey(room.desk, type, ID);
    const { seq } = room.open();
    expect(await newKey(room.desk, type, ID)).toBe(first);
    expect(room.open().seq).toBe(seq);
    expect(await deskOf(room, first).give(start)).toBe("taken");
  });

  test.each(["renewKey", "inviteTeacher"] as const)(
    "given an order's name that another order had, when %s is asked for under it, then it is refused",
    async (type) => {
      const room = await openRoom();
      await room.desk.give(start, ID);
      expect(await room.desk.answer({ type }, ID)).toEqual({ ok: false, reason: "usedId" });
      await newKey(room.desk, type, "a-name-of-its-own");
      const other = type === "renewKey" ? "inviteTeacher" : "renewKey";
      expect(await room.desk.answer({ type: other }, "a-name-of-its-own")).toMatchObject({ ok: false });
    },
  );

  test("another order gives another key, and the key it replaces never worked", async () => {
    const room = await openRoom();
    const [first, second] = [await newKey(room.desk, "renewKey"), await newKey(room.desk, "renewKey")];
    expect(first).not.toBe(second);
    expect(await deskOf(room, first).give(start)).toBe("noKey");
    expect(await deskOf(room, second).give(start)).toBe("taken");
  });

  test("can be derived from the order's id only with the old key", async () => {
    const [one, other] = [await openRoom(), await openRoom()];
    expect(await newKey(one.desk, "renewKey", ID)).not.toBe(await newKey(other.desk, "renewKey", ID));
  });

  test("a second teacher has a separate key, and loses it when the first key is renewed", async () => {
    const room = await openRoom();
    const second = deskOf(room, await newKey(room.desk, "inviteTeacher"));
    expect(await second.give(start)).toBe("taken");
    await deskOf(room, await newKey(room.desk, "renewKey")).follow();
    expect(await second.give({ type: "pause", table: 1, isPaused: true })).toBe("noKey");
  });

  test("a connection that waits for news with an old key hears that the key opens nothing", async () => {
    const room = await openRoom();
    const fresh = await newKey(room.desk, "renewKey");
    const page = await room.desk.follow();
    const waiting = room.desk.request(`/changes?version=${page.version}&since=${page.since}`);
    await deskOf(room, fresh).follow();
    expect((await waiting).status).toBe(410);
  });
});
