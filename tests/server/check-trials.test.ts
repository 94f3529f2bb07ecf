/** Network tests need no key, so the number that run at the same time is limited. */
import { expect, test } from "vitest";
import { MOST_TRIALS } from "../../src/server/http/network-check.ts";
import { hostUnderTest } from "../support/room.ts";

test("given the maximum number of trials, one more is refused until they have ended", async () => {
  const { app } = hostUnderTest();
  const ask = async (): Promise<number> => (await app.request("/api/check/wait")).status;
  const running = Array.from({ length: MOST_TRIALS }, ask);
  expect((await app.request("/api/check/stream")).status).toBe(429);
  expect(new Set(await Promise.all(running))).toEqual(new Set([200]));
  expect(await ask()).toBe(200);
});

test("a trial by stream counts until its end", async () => {
  const { app } = hostUnderTest();
  const streams = await Promise.all(
    Array.from({ length: MOST_TRIALS }, () => Promise.resolve(app.request("/api/check/stream"))),
  );
  expect((await app.request("/api/check/wait")).status).toBe(429);
  await Promise.all(streams.map((one) => one.text()));
  expect((await app.request("/api/check/wait")).status).toBe(200);
});
