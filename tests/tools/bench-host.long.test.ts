/** A small run of the benchmark on real hosts in separate processes: nothing is lost or counted twice. */
import { expect, test } from "vitest";
import { MESSAGES } from "../../src/tools/bench/attack-crowd.ts";
import { runAttacks } from "../../src/tools/bench/attack-run.ts";
import { DEVICES_A_ROOM, runOnce } from "../../src/tools/bench/host-run.ts";
import { PHONES, runMatch } from "../../src/tools/bench/match-run.ts";
import { noPostgres, privatePostgres } from "../../src/tools/bench/private-postgres.ts";

test("a room of forty for ten seconds, half by stream and half by polling", async () => {
  await expectSound(null);
});

test.skipIf(noPostgres !== null)(
  `the same by two hosts on one database${noPostgres ? `, ${noPostgres}` : ""}`,
  async () => {
    const { url, remove } = await privatePostgres();
    await expectSound(url).finally(remove);
  },
);

test("of 300 codes guessed at once 60 are looked up, and all of 2,000 messages are accepted", async () => {
  const [guessed, written] = await runAttacks(() => undefined, ["codesGuessed", "notesWritten"]);
  expect(guessed?.statuses).toEqual({ 404: 60, 429: 240 });
  expect(written?.statuses).toEqual({ 200: MESSAGES });
});

test("the match of a committee with 193 phones for fifteen seconds, on which nothing is missed", async () => {
  const run = await runMatch(15, () => undefined);
  const { devices } = run.outcome;
  expect(devices).toHaveLength(PHONES);
  expect(devices.filter(({ isWhole }) => !isWhole)).toEqual([]);
  expect([run.missed, run.messages.length > 0]).toEqual([0, true]);
});

async function expectSound(database: string | null): Promise<void> {
  const run = await runOnce({ seconds: 10, rooms: 1, isAllPolling: false, database }, () => undefined);
  const { devices, commands } = run.outcome;
  expect(devices).toHaveLength(DEVICES_A_ROOM);
  expect(devices.filter(({ isPolling }) => isPolling)).toHaveLength(DEVICES_A_ROOM / 2);
  expect(devices.filter(({ isWhole }) => !isWhole)).toEqual([]);
  expect(commands).toBeGreaterThan(DEVICES_A_ROOM);
  expect(run.wrongOrders).toBe(0);
}
