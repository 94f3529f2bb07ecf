/** The benchmark itself, small: on the real host, in processes of its own, nothing is lost and nothing counts twice. */
import { expect, test } from "vitest";
import { DEVICES_A_ROOM, runOnce } from "../../src/tools/bench/host-run.ts";

test("a room of forty for ten seconds, half by stream and half by polling", async () => {
  const run = await runOnce({ seconds: 10, rooms: 1, isAllPolling: false, database: null }, () => undefined);
  const { devices, commands } = run.outcome;
  expect(devices).toHaveLength(DEVICES_A_ROOM);
  expect(devices.filter(({ isPolling }) => isPolling)).toHaveLength(DEVICES_A_ROOM / 2);
  expect(devices.filter(({ isWhole }) => !isWhole)).toEqual([]);
  expect(commands).toBeGreaterThan(DEVICES_A_ROOM);
  expect(run.wrongOrders).toBe(0);
});
