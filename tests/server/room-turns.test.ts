/** Long work in one room is divided, so that other rooms get turns of the event loop in between. */
import { expect, test } from "vitest";
import { PAGE_ROWS } from "../../src/kernel/log.ts";
import { submitOrder } from "../../src/kernel/order-queue.ts";
import { openHost } from "../../src/server/host/host.ts";
import { write } from "../../src/server/room/draft.ts";
import type { RoomRuntime } from "../../src/server/room/runtime.ts";
import { only } from "../support/play.ts";
import { openRoom, type RoomUnderTest, SETTINGS } from "../support/room.ts";
import { turnsDuring } from "../support/turns.ts";

const TABLES = 3;

async function running(): Promise<RoomUnderTest> {
  const room = await openRoom({ tables: TABLES });
  for (let table = 1; table <= TABLES; table++) await room.at("KEN", table);
  await room.desk.give({ type: "start", table: 0 });
  return room;
}

function closesIn(room: RoomUnderTest): number {
  const tables = Array.from({ length: TABLES }, (_, at) => at + 1);
  return tables.reduce((sum, table) => sum + only(room.match(table).log, "beatClosed").length, 0);
}

/** Posts one line to the press. */
const post = (room: RoomRuntime, text: string) =>
  submitOrder(room, (draft) => {
    write(draft, { type: "pressPosted", table: 1, from: "KEN", text, at: draft.now });
    return null;
  });

test("other work runs before each beat while a teacher ends all tables", async () => {
  const room = await running();
  const turns = await turnsDuring(() => room.desk.give({ type: "endNow" }));
  expect(room.state().isDebriefed).toBe(true);
  expect(closesIn(room)).toBeGreaterThan(20);
  expect(turns).toBeGreaterThan(closesIn(room));
});

test("other work runs before each table whose beat is closed, and before each seat that a bot plays", async () => {
  const room = await running();
  // After this, no device has been heard from for a long time, so a bot plays the one seat at each table.
  await room.later(60);
  const turns = await turnsDuring(() => room.desk.give({ type: "closeBeat", table: 0, beat: 0 }));
  expect(closesIn(room)).toBe(TABLES);
  expect(turns).toBeGreaterThan(3 * TABLES);
});

test("another room is served while one ends, and the ending room's own orders wait", async () => {
  const room = await running();
  const { code } = await room.host.create(SETTINGS);
  const other = await room.host.find(code);
  if (other === null) throw new Error("no room");
  const answered: string[] = [];
  const note = (what: string) => () => answered.push(what);
  const ending = room.desk.give({ type: "endNow" }).then(note("end"));
  while (!room.running.isBusy) await new Promise((done) => setImmediate(done));
  const waiting = room.desk.give({ type: "extend", table: 1, seconds: 60 }).then(note("same room"));
  await post(other, "Served.").then(note("other room"));
  await Promise.all([ending, waiting]);
  expect(answered).toEqual(["other room", "end", "same room"]);
});

test("a room that is removed while it ends stays removed", async () => {
  const room = await running();
  const ending = room.desk.give({ type: "endNow" });
  while (!room.running.isBusy) await new Promise((done) => setImmediate(done));
  await room.host.remove(room.running);
  expect(await ending).toBe("noRoom");
  expect(await room.host.find(room.code)).toBeNull();
});

test("other work runs before each page while a long room is read again", async () => {
  const room = await running();
  const pages = 10;
  await Promise.all(Array.from({ length: pages * PAGE_ROWS }, (_, k) => post(room.running, `Text ${k}`)));
  const again = openHost({ store: room.running.store as never, engineVersion: "test" });
  const turns = await turnsDuring(() => again.find(room.code));
  expect((await again.find(room.code))?.snapshot).toEqual(room.running.snapshot);
  expect(turns).toBeGreaterThanOrEqual(pages);
});
