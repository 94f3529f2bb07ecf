/**
 * The key of a room's wall. Only the desk sees it and can renew it, and a wall with an old key learns that it no
 * longer works.
 */
import { describe, expect, test } from "vitest";
import { roomAfter } from "../../src/room/state.ts";
import { hostUnderTest, openRoom, type Person, personOf, type RoomUnderTest } from "../support/room.ts";

const RENEW = { type: "renewWallKey" } as const;

const wallKeyIn = async (room: RoomUnderTest): Promise<string> =>
  (await room.desk.follow()).desk?.wallKey ?? "";

const personWith = (room: RoomUnderTest, key: string): Person => personOf(room.app, room.code, key);

describe("the wall's key", () => {
  test("given it is renewed, when the old one asks, then it opens nothing, and the desk receives the new one", async () => {
    const room = await openRoom();
    const old = await wallKeyIn(room);
    expect((await personWith(room, old).request("/changes?table=1")).status).toBe(200);
    expect(await room.desk.give(RENEW)).toBe("taken");
    const fresh = await wallKeyIn(room);
    expect(fresh).not.toBe(old);
    expect((await personWith(room, old).request("/changes?table=1")).status).toBe(401);
    expect((await personWith(room, fresh).request("/changes?table=1")).status).toBe(200);
  });

  test("given an open wall that waits for news, when its key is renewed, then it hears that the key opens nothing", async () => {
    const room = await openRoom();
    const wall = personWith(room, await wallKeyIn(room));
    const page = await wall.follow();
    const waiting = wall.request(`/changes?version=${page.version}&since=${page.since}&table=1`);
    await room.desk.give(RENEW);
    expect((await waiting).status).toBe(410);
  });

  test("given the same order twice, then the key is renewed once", async () => {
    const room = await openRoom();
    await room.desk.answer(RENEW, "renew-the-wall");
    const first = await wallKeyIn(room);
    await room.desk.answer(RENEW, "renew-the-wall");
    expect(await wallKeyIn(room)).toBe(first);
  });

  test("given an order's id that another order had, when the wall's key is renewed under it, then it is refused", async () => {
    const room = await openRoom();
    await room.desk.answer({ type: "start", table: 0 }, "one-name-for-two");
    const before = await wallKeyIn(room);
    expect(await room.desk.answer(RENEW, "one-name-for-two")).toEqual({ ok: false, reason: "usedId" });
    expect(await wallKeyIn(room)).toBe(before);
  });

  test("given a device or the wall itself, when it asks for a new key, then it is refused", async () => {
    const room = await openRoom();
    const device = await room.at("KEN");
    expect(await device.give(RENEW)).toBe("notYours");
    expect(await personWith(room, await wallKeyIn(room)).give(RENEW)).toBe("notYours");
  });

  test("given it was renewed, when the host is started again, then the desk receives the same new key", async () => {
    const room = await openRoom();
    await room.desk.give(RENEW);
    const fresh = await wallKeyIn(room);
    await room.host.close();
    const { app } = hostUnderTest({ folder: room.folder });
    const desk = personOf(app, room.code, room.desk.key);
    expect((await desk.follow()).desk?.wallKey).toBe(fresh);
  });

  test("given a room opened before keys could be renewed, then its wall keeps its key", async () => {
    const room = await openRoom();
    const [opened] = await room.running.store.since(room.code, 0);
    if (opened?.row.kind !== "room") throw new Error("a room begins with a fact of its own");
    expect(roomAfter(null, opened.row.fact).wallSecret).toBe(room.state().seed);
  });
});
