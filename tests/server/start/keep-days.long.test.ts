/** How long a host keeps rooms that nobody uses. It removes none in its first half minute, so these tests take that long. */
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { KEEP_VARIABLE } from "../../../src/server/start/host-settings.ts";
import { DATA_VARIABLE } from "../../../src/server/store/open-store.ts";
import { sqliteStore } from "../../../src/server/store/sqlite-store.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { startedHost } from "../../support/host-process.ts";
import { SETTINGS } from "../../support/room.ts";

const folder = temporaryFolder();
const DAY_MS = 86_400_000;

/** An opened room in a store that no host has, used so many days ago. */
async function keepRoom(folder: string, code: string, days: number): Promise<void> {
  const store = sqliteStore(folder);
  const opened = { settings: SETTINGS, seed: "seed", engineVersion: "version", deskHash: "hash" };
  const fact = { type: "roomOpened", ...opened } as const;
  await store.append(code, 0, [{ kind: "room", fact, at: Date.now() - days * DAY_MS }]);
  await store.close();
}

test.each([
  [3, 200],
  [1, 404],
])("kept for %i days, a room that was used two days ago is answered with %i", async (days, status) => {
  const rooms = `${folder}/kept-${days}`;
  const [recent, ancient] = ["AAAAAA", "CCCCCC"];
  await keepRoom(rooms, recent, 2);
  await keepRoom(rooms, ancient, 400);
  const host = await startedHost({ [DATA_VARIABLE]: rooms, [KEEP_VARIABLE]: String(days) });
  expect(host.said()).toContain(`They go ${days} ${days === 1 ? "day" : "days"} after their last use.`);
  const statusOf = async (code: string): Promise<number> =>
    (await fetch(`${host.url}/api/rooms/${code}`)).status;
  // The look that removes the ancient one has also decided on the other.
  while ((await statusOf(ancient)) === 200) await setTimeout(100);
  expect(await statusOf(recent)).toBe(status);
  await host.end("SIGTERM");
});
