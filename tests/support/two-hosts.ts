/**
 * Two hosts in this process on one store. They tell each other which devices are connected, as they would through a
 * database.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { RoomSettings } from "../../src/room/settings.ts";
import { type Host, openHost } from "../../src/server/host/host.ts";
import { type RoomRuntime, roomOf } from "../../src/server/room/runtime.ts";
import type { Open } from "../../src/server/room/snapshot.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import type { Store } from "../../src/server/store/store.ts";
import { SETTINGS } from "./room.ts";

/** One of the hosts, and its state of the room. */
export type Side = Readonly<{ host: Host; room: RoomRuntime; open: () => Open }>;

export type TwoHosts = Readonly<{
  one: Side;
  other: Side;
  clock: { now: number };
  code: string;
  key: string;
}>;

/**
 * Opens a room on the first of two hosts. @param appending called before every append, with the host and the number
 * of rows
 */
export async function twoHosts(
  change: Partial<RoomSettings> = {},
  appending: (by: "one" | "other", rows: number) => Promise<void> = async () => undefined,
): Promise<TwoHosts> {
  const folder = mkdtempSync(join(tmpdir(), "fortieth-two-hosts-"));
  const store = sqliteStore(folder);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const clock = { now: Date.UTC(2026, 0, 12, 12) };
  const told = { one: new Map<string, readonly number[]>(), other: new Map<string, readonly number[]>() };
  const hostOf = (name: "one" | "other", elsewhere: "one" | "other"): Host => {
    const own: Store = {
      ...store,
      append: async (code, expected, rows) => {
        await appending(name, rows.length);
        return store.append(code, expected, rows);
      },
      noteHere: async (here) => {
        for (const [code, devices] of here) told[name].set(code, devices);
      },
      hereElsewhere: async (codes) =>
        new Map(codes.map((code): [string, readonly number[]] => [code, told[elsewhere].get(code) ?? []])),
    };
    return openHost({ store: own, engineVersion: "test", clock: () => clock.now });
  };
  const [one, other] = [hostOf("one", "other"), hostOf("other", "one")];
  const { code, key } = await one.create({ ...SETTINGS, ...change });
  return { one: await sideOf(one, code), other: await sideOf(other, code), clock, code, key };
}

async function sideOf(host: Host, code: string): Promise<Side> {
  const room = await host.find(code);
  if (room === null) throw new Error("no room");
  const open = (): Open => {
    const found = roomOf(room);
    if (found === null) throw new Error("the room is gone");
    return found;
  };
  return { host, room, open };
}
