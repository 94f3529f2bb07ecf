/**
 * A backup can be taken during lessons. Restoring it brings back everything that has been deleted since, exactly as
 * it was.
 */
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { Row } from "../../../src/server/store/store.ts";
import { runnerOf } from "../../support/administration.ts";
import { inDebate } from "../../support/committee-host.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { hostUnderTest, openRoom, type RoomUnderTest } from "../../support/room.ts";

const folder = temporaryFolder();

async function begun(): Promise<RoomUnderTest> {
  const room = await openRoom({ seats: ["BRA", "KEN"] });
  await room.at("BRA");
  await room.at("KEN");
  await room.desk.give({ type: "start", table: 0 });
  return room;
}

/** A copy of a backup, changed by this SQL. */
function changed(file: Buffer, sql: string): Buffer<ArrayBuffer> {
  const path = join(folder, "changed.sqlite");
  writeFileSync(path, file);
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
  return Buffer.from(readFileSync(path));
}

test("a room that was backed up during orders can be restored after its deletion, and the same seat plays on", async () => {
  const room = await openRoom({ seats: ["BRA", "KEN"] });
  const brazil = await room.at("BRA");
  await room.at("KEN");
  await room.desk.give({ type: "start", table: 0 });
  const runner = runnerOf(room.app);
  const say = (text: string): Promise<string> =>
    room.desk.give({ type: "tell", to: { table: 0, seat: null }, text });
  let isCopied = false;
  const copying = runner.backUp().finally(() => {
    isCopied = true;
  });
  let said = 0;
  while (!isCopied) expect(await say(`Message ${said++}.`)).toBe("taken");
  const file = await copying;
  expect(said).toBeGreaterThan(0);

  expect(await runner.order({ type: "delete", code: room.code })).toBe("taken");
  expect(await runner.restore(file)).toEqual({ added: 1, present: 0, expired: 0, unreadable: 0 });

  const page = await brazil.follow();
  expect(page.room?.place).toEqual({ table: 1, seat: "BRA", role: "both" });
  expect(await brazil.give({ type: "ready", beat: page.view?.world.clock ?? -1 })).toBe("taken");
  const texts = (await room.host.find(room.code).then((found) => found?.snapshot.state?.messages ?? [])).map(
    ({ text }) => text,
  );
  // A backup contains every message up to some moment and nothing after it.
  expect(texts).toEqual(Array.from({ length: texts.length }, (_, at) => `Message ${at}.`));
});

test("a committee is restored with its proceedings, and the chair's key opens it", async () => {
  const committee = await inDebate();
  const runner = runnerOf(committee.app);
  const before = (await committee.open()).entries;
  const file = await runner.backUp();
  await runner.order({ type: "delete", code: committee.code });
  expect(await runner.restore(file)).toMatchObject({ added: 1 });
  expect((await committee.open()).entries).toEqual(before);
  expect(await committee.chair.give({ type: "adjournMeeting" })).not.toBe("noKey");
});

test("rooms that are still on the host do not change", async () => {
  const room = await begun();
  const runner = runnerOf(room.app);
  const file = await runner.backUp();
  await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: "After the backup." });
  const before = await room.running.store.since(room.code, 0);
  expect(await runner.restore(file)).toEqual({ added: 0, present: 1, expired: 0, unreadable: 0 });
  expect(await room.running.store.since(room.code, 0)).toEqual(before);
});

test("a room that would be removed at once is left out and counted", async () => {
  const room = await begun();
  const runner = runnerOf(room.app);
  const file = await runner.backUp();
  await room.later(31 * 86_400);
  await runner.order({ type: "delete", code: room.code });
  expect(await runner.restore(file)).toEqual({ added: 0, present: 0, expired: 1, unreadable: 0 });
  expect((await runner.report()).total).toBe(0);
});

test("a log that this version cannot open is left out and counted, and the others are restored", async () => {
  const room = await begun();
  const runner = runnerOf(room.app);
  await room.running.store.append("AAAAAA", 0, [
    { kind: "room", fact: { type: "deviceEntered", device: 0, tokenHash: "hash" }, at: room.now() } as Row,
  ]);
  const file = await runner.backUp();
  for (const code of [room.code, "AAAAAA"]) await runner.order({ type: "delete", code });
  expect(await runner.restore(file)).toEqual({ added: 1, present: 0, expired: 0, unreadable: 1 });
});

test.each([
  ["a row that is none", `UPDATE log SET row = '{"kind":"room"}' WHERE seq = 2`],
  ["a row cut short", "UPDATE log SET row = substr(row, 1, 20) WHERE seq = 2"],
  ["a row missing", "DELETE FROM log WHERE seq = 2"],
  ["a row too many", "UPDATE rooms SET head = head - 1"],
  ["a code that is none", "UPDATE rooms SET room = '../x'; UPDATE log SET room = '../x'"],
  ["other tables", "DROP TABLE log; CREATE TABLE log (id INTEGER)"],
])("a file with %s is refused, and changes nothing", async (_, sql) => {
  const room = await begun();
  const runner = runnerOf(room.app);
  const file = changed(await runner.backUp(), sql);
  await runner.order({ type: "delete", code: room.code });
  expect(await runner.restore(file)).toBe("notABackup");
  expect((await runner.report()).total).toBe(0);
});

test("a file damaged at any of forty places is refused, or restores every room exactly", async () => {
  const room = await begun();
  const runner = runnerOf(room.app);
  const rows = await room.running.store.since(room.code, 0);
  const file = await runner.backUp();
  let refused = 0;
  for (let at = 0; at < 40; at++) {
    await runner.order({ type: "delete", code: room.code });
    const damaged = Buffer.from(file);
    damaged.fill(0, Math.floor((at * file.length) / 40), Math.floor((at * file.length) / 40) + 64);
    const came = await runner.restore(damaged);
    if (came === "notABackup") refused += 1;
    else if (typeof came !== "string" && came.added > 0)
      expect(await room.running.store.since(room.code, 0)).toEqual(rows);
  }
  expect(refused).toBeGreaterThan(20);
});

test.each([
  ["text", "This is no backup."],
  ["nothing", ""],
  ["a database of something else", null],
])("%s is refused", async (_, text) => {
  const { app } = await openRoom();
  const other = (): Buffer<ArrayBuffer> => {
    const path = join(folder, "other.sqlite");
    const database = new DatabaseSync(path);
    database.exec("CREATE TABLE books (title TEXT)");
    database.close();
    return Buffer.from(readFileSync(path));
  };
  expect(["notABackup", "nonsense"]).toContain(await runnerOf(app).restore(text ?? other()));
});

test("a backup contains hashes of keys, and no key that works", async () => {
  const room = await openRoom();
  const brazil = await room.at("BRA");
  const text = (await runnerOf(room.app).backUp()).toString("latin1");
  expect(text).toContain(room.state().deskHashes[0]);
  for (const { key } of [room.desk, brazil]) expect(text).not.toContain(key);
});

test("a backup, a restore, or a host killed during one leaves nothing in the folder", async () => {
  const room = await begun();
  const runner = runnerOf(room.app);
  writeFileSync(join(room.folder, `passing-${randomUUID()}.sqlite`), "left");
  writeFileSync(join(room.folder, "passing-marks.xlsx"), "of somebody else");
  const file = await runner.backUp();
  await runner.restore(file);
  await runner.restore("This is no backup.");
  await room.host.close();
  hostUnderTest({ folder: room.folder });
  const names = readdirSync(room.folder);
  expect(names.filter((name) => name.startsWith("passing"))).toEqual(["passing-marks.xlsx"]);
  expect(statSync(join(room.folder, "rooms.sqlite")).mode & 0o077).toBe(0);
});

test("later backups do not contain deleted rooms", async () => {
  const secret = "Never to be read again.";
  const room = await openRoom();
  await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: secret });
  const runner = runnerOf(room.app);
  expect((await runner.backUp()).includes(secret)).toBe(true);
  await room.desk.give({ type: "deleteRoom" });
  expect((await runner.backUp()).includes(secret)).toBe(false);
});

test.each([
  [
    "a view that never ends",
    "DROP TABLE rooms; CREATE VIEW rooms AS WITH RECURSIVE n(room) AS (SELECT 'ACDE34' UNION ALL SELECT room FROM n) SELECT room, 1 AS head, 1 AS used FROM n",
  ],
  ["a trigger", "CREATE TRIGGER later AFTER INSERT ON log BEGIN DELETE FROM rooms; END"],
  ["a row longer than any host writes", "UPDATE log SET row = printf('%.*c', 2000000, 'x') WHERE seq = 1"],
])("a file with %s is not a backup", async (_, sql) => {
  const room = await begun();
  const runner = runnerOf(room.app);
  expect(await runner.restore(changed(await runner.backUp(), sql))).toBe("notABackup");
});
