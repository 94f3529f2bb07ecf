/**
 * A key with which far more is requested than anybody needs has to wait, because unread answers stay in the host's
 * memory.
 */
import { expect, test } from "vitest";
import { readLimit } from "../../src/server/http/rate-limits.ts";
import { openCommittee } from "../support/committee-host.ts";

test("given 40 MB in ten seconds, then that key receives no more, and another key does", async () => {
  const mayRead = readLimit();
  expect(await mayRead("one", 39_000_000)).toBe(true);
  expect(await mayRead("one", 2_000_000)).toBe(false);
  expect(await mayRead("other", 2_000_000)).toBe(true);
});

test("a committee's news counts by its length", async () => {
  const committee = await openCommittee();
  const name = "x".repeat(1000);
  for (let n = 0; n < 40; n++) await committee.chair.give({ type: "writeNote", text: name });
  const statuses: number[] = [];
  for (let n = 0; n < 1100 && statuses.at(-1) !== 429; n++)
    statuses.push((await committee.chair.request("/changes")).status);
  expect(statuses.at(-1)).toBe(429);
});
