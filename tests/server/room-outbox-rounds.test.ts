/** News that arrives while a room's watchers are being notified. */
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { notify } from "../../src/kernel/outbox.ts";
import { AT_ONCE, type RoomRuntime } from "../../src/server/room/runtime.ts";
import { openRoom } from "../support/room.ts";

/** Works longer than one slice, so that a round of news takes several turns of the event loop. */
function workLong(): void {
  const until = performance.now() + 10;
  while (performance.now() < until);
}

async function isTold({ outbox }: RoomRuntime): Promise<void> {
  while (outbox.isTelling) await turn();
}

test("given three waiting devices, when news arrives while they are being notified, then all are woken once more", async () => {
  const { running } = await openRoom();
  await isTold(running);
  const woken = [0, 0, 0];
  for (const at of woken.keys())
    running.watchers.set(() => {
      const times = (woken[at] ?? 0) + 1;
      woken[at] = times;
      workLong();
      if (times === 1) notify(running, AT_ONCE);
    }, null);
  notify(running, AT_ONCE);
  await isTold(running);
  expect(woken).toEqual([2, 2, 2]);
});
