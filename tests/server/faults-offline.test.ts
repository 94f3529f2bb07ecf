import { expect, onTestFinished, test } from "vitest";
import { submitOrder } from "../../src/kernel/order-queue.ts";
import { viewOf } from "../../src/match/match.ts";
import { enterRoom } from "../../src/room/device-admission.ts";
import type { RoomUpdate } from "../../src/room/message.ts";
import type { Order } from "../../src/room/order.ts";
import { openHost } from "../../src/server/host/host.ts";
import { senderOf } from "../../src/server/http/key-holder.ts";
import { carryOutOrder } from "../../src/server/http/orders.ts";
import { hashOf } from "../../src/server/keys/keys.ts";
import { write } from "../../src/server/room/draft.ts";
import { updateFor } from "../../src/server/room/outbox.ts";
import { clockOf, isOpen, type Open, tableOf } from "../../src/server/room/snapshot.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import { temporaryFolder } from "../support/folder.ts";
import { SETTINGS, viewAfter } from "../support/room-hand.ts";

const folder = temporaryFolder();

test("a device that was away for some beats receives the changes, and then sees the match as it is", async () => {
  const room = await roomOfTwo();
  const before = room.ask("KEN", null);
  for (let beat = 0; beat < 3; beat++) await room.closeBeat();
  const after = room.ask("KEN", before);
  expect(after?.table?.view).toBeNull();
  expect(after?.table?.events.filter(({ type }) => type === "beatClosed")).toHaveLength(3);
  expect(room.seenAfter(before, after)).toEqual(room.asItIs("KEN"));
  expect(room.ask("KEN", after)).toBeNull();
});

test("a device that was away for longer than changes are kept receives everything, and then sees the match as it is", async () => {
  const room = await roomOfTwo();
  const before = room.ask("KEN", null);
  for (let turn = 0; turn < 200; turn++) {
    await room.give("BRA", { type: "ready", beat: room.beat() });
    await room.give("BRA", { type: "moreTime", beat: room.beat() });
  }
  await room.closeBeat();
  const after = room.ask("KEN", before);
  expect(after?.table?.changes).toBeNull();
  expect(room.seenAfter(null, after)).toEqual(room.asItIs("KEN"));
});

test("a device that was away while a beat was undone sees the match as it is", async () => {
  const room = await roomOfTwo();
  await room.closeBeat();
  const before = room.ask("KEN", null);
  await room.give("desk", { type: "undoBeat", table: 1, beat: room.beat() });
  const after = room.ask("KEN", before);
  expect(after?.table?.view).toBeNull();
  expect(room.seenAfter(before, after)).toEqual(room.asItIs("KEN"));
});

/** A room with one table, a device at each of its two seats, and a match in progress. */
async function roomOfTwo() {
  const host = openHost({ store: sqliteStore(folder), engineVersion: "test" });
  onTestFinished(host.close);
  const { code, key } = await host.create({ ...SETTINGS, tables: 1, seats: ["KEN", "BRA"] });
  const running = await host.find(code);
  if (running === null) throw new Error("no room");
  const open = (): Open => {
    if (!isOpen(running.snapshot)) throw new Error("no room");
    return running.snapshot;
  };
  const by = (of: string) => {
    const own = of === "desk" ? key : of;
    const found = senderOf(open(), own);
    if (found === null) throw new Error(`nobody has the key of ${of}`);
    return { who: found, key: own };
  };
  let number = 0;
  const give = async (of: string, asked: Order): Promise<void> => {
    number += 1;
    const answer = await carryOutOrder(host, running, by(of), { id: `order-${number}`, order: asked });
    expect(answer).toMatchObject({ ok: true });
  };
  // In this test, a device's key is the name of its seat.
  for (const seat of ["KEN", "BRA"]) {
    await submitOrder(running, (draft) => {
      const decided = enterRoom(draft.snapshot.state, hashOf(seat), draft.here);
      if (decided.ok) write(draft, ...decided.facts);
      return null;
    });
    await give(seat, { type: "takeSeat", place: { table: 1, seat, role: "both" } });
  }
  await give("desk", { type: "start", table: 1 });
  const beat = (): number => clockOf(open(), 1);
  return {
    give,
    beat,
    closeBeat: async (): Promise<void> => {
      const closing = beat();
      for (const seat of ["KEN", "BRA"]) await give(seat, { type: "ready", beat: closing });
      expect(beat()).toBe(closing + 1);
    },
    /** What a seat's page would be sent next, given the last message it received. */
    ask: (seat: string, last: RoomUpdate | null): RoomUpdate | null => {
      const asked = { since: last?.position ?? "", version: last?.version ?? "", table: 0 };
      const sent = updateFor(running, by(seat).who, asked);
      return sent === null ? null : (JSON.parse(JSON.stringify(sent)) as RoomUpdate);
    },
    seenAfter: (before: RoomUpdate | null, after: RoomUpdate | null) => {
      const known = before === null ? null : viewAfter(null, before);
      return after === null ? known : viewAfter(known, after);
    },
    asItIs: (seat: string): unknown => {
      const table = tableOf(open(), 1);
      return table === null ? null : JSON.parse(JSON.stringify(viewOf(table.match, seat)));
    },
  };
}
