/** A host that is killed again and again while a room plays on it. */
import { expect } from "vitest";
import { draw, seedWordsOf } from "../../src/engine/exact/rng.ts";
import { DATA_VARIABLE } from "../../src/server/store/open-store.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import { type HostProcess, startedHost } from "./host-process.ts";
import { look, play, roomWithHands } from "./room-hand.ts";
import { expectWhole } from "./room-log.ts";

const LONGEST_LIFE_MS = 1500;

/**
 * After each kill, every device has its seat. At the end, the log has every acknowledged order.
 * @param kills the number of kills, at times that depend on the seed
 * @returns a sentence with the counts
 */
export async function expectNothingLost(folder: string, seed: string, kills: number): Promise<string> {
  let host: HostProcess = await startedHost({ [DATA_VARIABLE]: folder });
  const room = await roomWithHands(() => host.url);
  let isOver = false;
  const played = Promise.all(room.hands.map((hand) => play(room, hand, () => isOver)));
  const restored: number[] = [];
  for (let kill = 0; kill < kills; kill++) {
    const life = draw(seedWordsOf(seed), 0, kill, 0, 0) % LONGEST_LIFE_MS;
    await new Promise((done) => setTimeout(done, life));
    await host.end("SIGKILL");
    host = await startedHost({ [DATA_VARIABLE]: folder });
    restored.push(await timeOf(() => fetch(`${host.url}/api/rooms/${room.code}`)));
    for (const hand of room.hands) {
      const { room: told } = await look(room, { ...hand });
      expect(told?.place).toEqual({ table: hand.table, seat: hand.seat, role: "both" });
    }
  }
  isOver = true;
  await played;
  await host.end("SIGTERM");
  const store = sqliteStore(folder);
  const snapshot = await expectWhole(store, room);
  await store.close();
  const orders = room.hands.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  expect(orders).toBeGreaterThan(kills);
  const slowest = Math.round(Math.max(...restored));
  return `${orders} acknowledged, ${snapshot.seq} rows; a room restored in ${slowest} ms at most`;
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
