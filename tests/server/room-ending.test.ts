/** How a room ends, what the host sends only then, and which rooms cannot continue. */
import { describe, expect, test } from "vitest";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { reopen } from "../../src/match/open-record.ts";
import { rulesVersionOf } from "../../src/match/rules-version.ts";
import type { SavedMatch } from "../../src/match/types.ts";
import { hashOf, newCode, newToken } from "../../src/server/keys/keys.ts";
import { only } from "../support/play.ts";
import { hostUnderTest, openRoom, personOf, type RoomUnderTest, SETTINGS } from "../support/room.ts";

async function playOut(room: RoomUnderTest, table: number): Promise<void> {
  while (room.world(table).beat !== "over")
    await room.desk.give({ type: "closeBeat", table, beat: room.world(table).clock });
}

async function twoTables(): Promise<RoomUnderTest> {
  const room = await openRoom({ tables: 2 });
  await room.at("KEN", 1);
  await room.at("KEN", 2);
  await room.desk.give({ type: "start", table: 0 });
  return room;
}

describe("the debrief of all tables opens together", () => {
  test("but not while one of them is playing", async () => {
    const room = await twoTables();
    await playOut(room, 1);
    expect(room.state().isDebriefed).toBe(false);
    await playOut(room, 2);
    expect(room.state().isDebriefed).toBe(true);
  });

  test("and not while one with people has not begun", async () => {
    const room = await openRoom({ tables: 2 });
    await room.at("KEN", 1);
    await room.at("KEN", 2);
    await room.desk.give({ type: "start", table: 1 });
    await playOut(room, 1);
    expect(room.state().isDebriefed).toBe(false);
    expect(await room.desk.give({ type: "start", table: 2 })).toBe("taken");
  });

  test("a table without people does not hold it up", async () => {
    const room = await openRoom({ tables: 2 });
    await room.at("KEN", 1);
    await room.desk.give({ type: "start", table: 1 });
    await playOut(room, 1);
    expect(room.state().isDebriefed).toBe(true);
  });

  test("every delegation then has the board of all tables", async () => {
    const room = await twoTables();
    const late = await room.at("BRA", 1);
    expect((await late.follow()).board).toBeNull();
    await room.desk.give({ type: "endNow" });
    expect((await late.follow()).board).toHaveLength(2);
  });
});

describe("the record of a table, and the seed with it", () => {
  test("is hidden before the debrief from devices, the wall and the teacher", async () => {
    const room = await twoTables();
    await playOut(room, 1);
    for (const person of [await room.enter(), room.wall(), room.desk])
      expect((await person.request("/record?table=1")).status).toBe(403);
  });

  test("is open to everybody after it, and gives the same when it is replayed", async () => {
    const room = await twoTables();
    await room.desk.give({ type: "endNow" });
    const saved = (await (await room.wall().request("/record?table=2")).json()) as SavedMatch;
    expect(saved.setup.seed).toBe(room.state().seed);
    const again = reopen(libraryFor("test", saved.setup), saved);
    expect(again).toMatchObject({ ok: true, frozen: false });
  });

  test("does not exist for a table that was not played", async () => {
    const room = await openRoom({ tables: 2 });
    await room.desk.give({ type: "start", table: 1 });
    await room.desk.give({ type: "endNow" });
    const response = await room.desk.request("/record?table=2");
    expect([response.status, await response.json()]).toEqual([409, { ok: false, reason: "noTable" }]);
  });
});

describe("the teacher ends early", () => {
  test("bots play every table on from its present state, and the debrief opens", async () => {
    const room = await twoTables();
    expect(await room.desk.give({ type: "endNow" })).toBe("taken");
    for (const table of [1, 2]) {
      expect(only(room.match(table).log, "matchEnded")).toHaveLength(1);
      expect(room.state().tables[table - 1]?.timer).toBeNull();
    }
    expect(room.state().isDebriefed).toBe(true);
  });

  test("also from a pause", async () => {
    const room = await twoTables();
    await room.desk.give({ type: "pause", table: 0, isPaused: true });
    await room.desk.give({ type: "endNow" });
    expect([room.world(1).beat, room.world(2).beat]).toEqual(["over", "over"]);
  });

  test("after that no act, message or start is accepted", async () => {
    const room = await openRoom({ tables: 2 });
    const kenya = await room.at("KEN");
    await room.desk.give({ type: "start", table: 1 });
    await room.desk.give({ type: "endNow" });
    const before = room.open().seq;
    expect(await kenya.ready()).toBe("debriefed");
    expect(await kenya.give({ type: "post", text: "Well." })).toBe("debriefed");
    expect(await room.desk.give({ type: "endNow" })).toBe("debriefed");
    expect(await room.desk.give({ type: "start", table: 2 })).toBe("debriefed");
    expect(await room.desk.give({ type: "extend", table: 1, seconds: 60 })).toBe("wrongPhase");
    expect(room.open().seq).toBe(before);
  });
});

describe("a room of another version of the rules", () => {
  test("is shown, and accepts no order", async () => {
    const first = hostUnderTest({ engineVersion: "older" });
    const { code, key } = await first.host.create(SETTINGS);
    await personOf(first.app, code, key).give({ type: "start", table: 1 });
    await first.close();
    const { app } = hostUnderTest({ engineVersion: "newer", folder: first.folder });
    const desk = personOf(app, code, key);
    expect((await desk.follow()).view?.world.beat).toBe("sound");
    expect(await desk.give({ type: "closeBeat", table: 1, beat: 1 })).toBe("otherVersion");
    expect(await desk.answer({ type: "inviteTeacher" })).toEqual({ ok: false, reason: "otherVersion" });
    const entered = await app.request(`/api/rooms/${code}/devices`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
    });
    expect(await entered.json()).toEqual({ ok: false, reason: "otherVersion" });
  });
});

describe("a room opened by an earlier build with the same rules", () => {
  test("goes on", async () => {
    const name = "05464cbd30c4953b";
    const { app, store, clock } = hostUnderTest({ engineVersion: rulesVersionOf(name) });
    const [code, key] = [newCode(), newToken()];
    const opened = {
      type: "roomOpened",
      settings: SETTINGS,
      seed: "earlier",
      engineVersion: name,
      deskHash: hashOf(key),
    } as const;
    await store.append(code, 0, [{ kind: "room", fact: opened, at: clock.now }]);
    const desk = personOf(app, code, key);
    expect(await desk.give({ type: "start", table: 1 })).toBe("taken");
    expect(await desk.give({ type: "closeBeat", table: 1, beat: 1 })).toBe("taken");
  });
});

describe("a room that the teacher deletes", () => {
  test("is gone at once, with everything in it", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await room.desk.give({ type: "deleteRoom" });
    expect(await kenya.give({ type: "leaveSeat" })).toBe("noRoom");
    expect((await room.app.request(`/api/rooms/${room.code}`)).status).toBe(404);
  });
});
