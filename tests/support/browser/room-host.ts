/** A real host for a browser test: its store in a folder of its own, served under a name that is not localhost. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openHost } from "../../../src/host/host.ts";
import { sqliteStore } from "../../../src/host/store/sqlite-store.ts";
import type { Role } from "../../../src/room/fact.ts";
import type { Answer } from "../../../src/room/message.ts";
import type { Order } from "../../../src/room/order.ts";
import { engineVersion } from "../../../src/tools/engine-version.ts";
import { BUILD_VARIABLE, freePort, serveDist } from "../../../src/tools/serve-dist.ts";
import { test as base } from "./fixtures.ts";
import { PLAIN_HOST } from "./plain-http.ts";

/** A pupil's device, as far as the host can tell: it comes in and gives orders. */
export type Device = Readonly<{
  sit: (table: number, seat: string, role?: Role) => Promise<Answer>;
  order: (order: Order) => Promise<Answer>;
}>;

export type RoomHost = Readonly<{
  /** As pupils type it. */
  origin: string;
  enter: (code: string) => Promise<Device>;
  /** What the host answers to anybody who brings this key. */
  statusFor: (code: string, key: string) => Promise<number>;
  close: () => Promise<void>;
}>;

export async function openRoomHost(): Promise<RoomHost> {
  const folder = mkdtempSync(join(tmpdir(), "fortieth-rooms-"));
  const host = openHost({ store: sqliteStore(folder), engineVersion: engineVersion() });
  const port = await freePort();
  const served = await serveDist(port, process.env[BUILD_VARIABLE], host);
  const api = `http://localhost:${port}/api/rooms`;
  return {
    origin: `http://${PLAIN_HOST}:${port}`,
    enter: (code) => enter(`${api}/${code}`),
    statusFor: async (code, key) => {
      const { status } = await fetch(`${api}/${code}/here`, { method: "POST", headers: bearing(key) });
      return status;
    },
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function enter(room: string): Promise<Device> {
  const answer = await fetch(`${room}/devices`, { method: "POST", body: "{}" });
  const { token } = (await answer.json()) as { token: string };
  let count = 0;
  const order = async (asked: Order): Promise<Answer> => {
    const body = JSON.stringify({ id: `order-of-test-${count++}`, order: asked });
    const given = await fetch(`${room}/orders`, { method: "POST", headers: bearing(token), body });
    return (await given.json()) as Answer;
  };
  return {
    sit: (table, seat, role = "both") => order({ type: "takeSeat", place: { table, seat, role } }),
    order,
  };
}

function bearing(key: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
}

/** A test of pages that this host serves. */
export const test = base.extend<{ room: RoomHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  room: async ({}, use) => {
    const host = await openRoomHost();
    await use(host);
    await host.close();
  },
  baseURL: async ({ room }, use) => use(room.origin),
});
