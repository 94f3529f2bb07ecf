/** A host that cannot save for a while tells everybody, and recovers by itself. */
import { describe, expect, test, vi } from "vitest";
import type { RoomRuntime } from "../../src/server/room/runtime.ts";
import { begun } from "../support/room-begun.ts";

/** Simulates a full disk until the returned function is called. */
function fullDisk(running: RoomRuntime): () => void {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const append = vi.spyOn(running.store, "append").mockRejectedValue(new Error("database or disk is full"));
  return () => append.mockRestore();
}

const tell = { type: "tell", to: { table: 0, seat: null }, text: "Hello." } as const;

describe("while nothing can be kept", () => {
  test("desk, devices and wall hear of it, not only the person who ordered", async () => {
    const { room, kenya, brazil } = await begun();
    const [page, desk] = [await brazil.follow(), await room.desk.follow()];
    const clear = fullDisk(room.running);
    expect(await kenya.ready()).toBe("notKept");
    expect((await brazil.news(page))?.room?.isStuck).toBe(true);
    expect((await room.desk.news(desk))?.desk?.isStuck).toBe(true);
    clear();
    expect(await kenya.ready()).toBe("taken");
    expect((await brazil.follow(page)).room?.isStuck).toBe(false);
  });

  test("an order that writes nothing does not count as saved", async () => {
    const { room, kenya, brazil } = await begun();
    const clear = fullDisk(room.running);
    await kenya.ready();
    expect(await brazil.take("BRA")).toBe("taken");
    expect((await brazil.follow()).room?.isStuck).toBe(true);
    clear();
  });

  test("the host tries again by itself, and the desk's log says what happened", async () => {
    const { room, kenya, brazil } = await begun();
    const clear = fullDisk(room.running);
    await kenya.ready();
    const { seq } = room.open();
    await room.host.look();
    expect([(await brazil.follow()).room?.isStuck, room.open().seq]).toEqual([true, seq]);
    clear();
    await room.host.look();
    await room.host.look();
    expect((await brazil.follow()).room?.isStuck).toBe(false);
    expect((await room.desk.follow()).desk?.log.map(({ type }) => type).at(-1)).toBe("keptAgain");
    expect(room.open().seq).toBe(seq + 1);
  });

  test("a refused order has left nothing, and is accepted when it is sent again", async () => {
    const { room } = await begun();
    const clear = fullDisk(room.running);
    expect(await room.desk.give(tell, "said-twice")).toBe("notKept");
    clear();
    await room.host.look();
    expect(room.state().messages).toEqual([]);
    expect(await room.desk.give(tell, "said-twice")).toBe("taken");
    expect(room.state().messages).toHaveLength(1);
  });
});
