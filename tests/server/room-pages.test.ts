/** A room with a long log is read page by page and is the same afterwards. */
import { expect, test } from "vitest";
import { PAGE_ROWS } from "../../src/kernel/log.ts";
import { submitOrder } from "../../src/kernel/order-queue.ts";
import { openHost } from "../../src/server/host/host.ts";
import { write } from "../../src/server/room/draft.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import type { Store } from "../../src/server/store/store.ts";
import { temporaryFolder } from "../support/folder.ts";
import { SETTINGS } from "../support/room.ts";

const MESSAGES = 3 * PAGE_ROWS;

test("after a restart a room of many pages is complete, and no read is longer than one page", async () => {
  const store = sqliteStore(temporaryFolder());
  const host = openHost({ store, engineVersion: "test" });
  const { code } = await host.create(SETTINGS);
  const room = await host.find(code);
  if (room === null) throw new Error("no room");
  for (let k = 0; k < MESSAGES; k++) {
    await submitOrder(room, (draft) => {
      write(draft, { type: "pressPosted", table: 1, from: "KEN", text: `Text ${k}`, at: draft.now });
      return null;
    });
  }
  const pages: number[] = [];
  const since: Store["since"] = async (...asked) => {
    const kept = await store.since(...asked);
    pages.push(kept.length);
    return kept;
  };
  const again = await openHost({ store: { ...store, since }, engineVersion: "test" }).find(code);
  await store.close();
  expect(again?.snapshot).toEqual(room.snapshot);
  expect(again?.snapshot.state?.press.map(({ text }) => text)).toEqual(
    Array.from({ length: MESSAGES }, (_, k) => `Text ${k}`),
  );
  expect(Math.max(...pages)).toBe(PAGE_ROWS);
});
