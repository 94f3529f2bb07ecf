/** What the administrator sees of each room: code, age, devices and size, but nothing of its contents. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHost } from "../../../src/server/host/host.ts";
import { hostApp } from "../../../src/server/http/app.ts";
import { postgresStore } from "../../../src/server/store/postgres-store.ts";
import {
  noPostgres,
  type PrivatePostgres,
  privatePostgres,
} from "../../../src/tools/bench/private-postgres.ts";
import { runnerOf } from "../../support/administration.ts";
import { inDebate } from "../../support/committee-host.ts";
import { HOST_KEY, openRoom, SETTINGS } from "../../support/room.ts";

const DAY_MS = 86_400_000;

test("a room is listed by code, age, devices, rows, bytes, and how long it is kept", async () => {
  const room = await openRoom({ seats: ["BRA", "KEN"] });
  const opened = room.now();
  await room.at("BRA");
  await room.later(600);
  await room.at("KEN");
  const rows = await room.host.administration.report();
  const kept = (await room.running.store.since(room.code, 0)).map(({ row }) => JSON.stringify(row));
  expect(await runnerOf(room.app).report()).toEqual(rows);
  expect(rows.logs).toEqual([
    {
      code: room.code,
      kind: "room",
      openedAt: opened,
      usedAt: room.now(),
      keptUntil: room.now() + 30 * DAY_MS,
      devices: 2,
      // Brazil's device has been silent for ten minutes.
      here: 1,
      rows: kept.length,
      bytes: kept.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
      isRunning: true,
    },
  ]);
});

test("a committee is listed as a committee, with the devices of its delegations", async () => {
  const committee = await inDebate();
  const [first] = (await committee.open()).state.delegations;
  await committee.enter(first?.id ?? "");
  const { logs, total } = await runnerOf(committee.app).report();
  expect(total).toBe(1);
  expect(logs).toMatchObject([{ code: committee.code, kind: "committee", devices: 1, isRunning: false }]);
});

test("a repeated list adds what is new, and counts a new room with the same code from zero", async () => {
  const room = await openRoom();
  const runner = runnerOf(room.app);
  const bytesNow = async (): Promise<number> => {
    const kept = await room.running.store.since(room.code, 0);
    return kept.reduce((sum, { row }) => sum + Buffer.byteLength(JSON.stringify(row)), 0);
  };
  const seen = async () => (await runner.report()).logs.map(({ bytes, devices }) => ({ bytes, devices }));
  await room.at("BRA");
  expect(await seen()).toEqual([{ bytes: await bytesNow(), devices: 1 }]);
  await room.at("KEN");
  expect(await seen()).toEqual([{ bytes: await bytesNow(), devices: 2 }]);
  await room.host.administration.remove(room.code);
  const again = Array.from({ length: 20 }, () => ({
    kind: "room" as const,
    fact: { type: "deviceEntered" as const, device: 0, tokenHash: "hash" },
    at: 5,
  }));
  await room.running.store.append(room.code, 0, again);
  expect(await seen()).toEqual([{ bytes: await bytesNow(), devices: 20 }]);
});

test("the list contains nothing about a room's topic, its people or their messages", async () => {
  const room = await openRoom({ seats: ["BRA", "KEN", "USA"] });
  const brazil = await room.at("BRA");
  await room.desk.give({ type: "start", table: 0 });
  await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: "Five minutes left." });
  await brazil.give({ type: "write", to: "KEN", text: "Meet us in the corridor." });
  const said = JSON.stringify(await runnerOf(room.app).report());
  const { seed, deskHashes, devices } = room.state();
  const secrets = [
    seed,
    ...deskHashes,
    ...devices.map(({ tokenHash }) => tokenHash),
    brazil.key,
    room.desk.key,
  ];
  for (const word of [...secrets, "BRA", "KEN", "express", "Five minutes", "corridor"])
    expect(said).not.toContain(word);
});

test("a deleted room is gone for its pupils, and from the list", async () => {
  const room = await openRoom();
  const brazil = await room.at("BRA");
  const runner = runnerOf(room.app);
  expect(await runner.order({ type: "delete", code: room.code })).toBe("taken");
  expect((await brazil.request("/changes")).status).toBe(404);
  expect(await room.running.store.since(room.code, 0)).toEqual([]);
  expect((await runner.report()).logs).toEqual([]);
});

test("a deleted committee is gone for its chair", async () => {
  const committee = await inDebate();
  await runnerOf(committee.app).order({ type: "delete", code: committee.code });
  expect((await committee.chair.request("/changes")).status).toBe(404);
});

describe.skipIf(noPostgres !== null)(`with PostgreSQL${noPostgres ? `, ${noPostgres}` : ""}`, () => {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await privatePostgres();
  });
  afterAll(() => postgres.remove());

  test("rooms are listed and deleted, including those of another process; backups are left to the database's own tools", async () => {
    const stores = [await postgresStore({ url: postgres.url }), await postgresStore({ url: postgres.url })];
    const [one, other] = stores.map((store) => openHost({ store, engineVersion: "test" }));
    if (one === undefined || other === undefined) throw new Error("two hosts");
    const app = hostApp({
      host: one,
      addresses: [],
      addressOf: () => "here",
      opening: { type: "everyone" },
      publicUrl: null,
      hostKey: HOST_KEY,
    });
    const { code } = await other.create(SETTINGS);
    const runner = runnerOf(app);
    expect(await runner.report()).toMatchObject({
      hasFile: false,
      total: 1,
      logs: [{ code, kind: "room", rows: 1 }],
    });
    expect(await runner.restore("anything")).toBe("noFile");
    expect((await runner.backUp()).toString()).toContain("noFile");
    await runner.order({ type: "delete", code });
    expect(await runner.report()).toMatchObject({ total: 0, logs: [] });
    await other.look();
    expect(await other.find(code)).toBeNull();
    await Promise.all([one.close(), other.close()]);
  });
});
