/** If the host tells a page to wait, the page waits that long and asks again by itself. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { retryWhenLimited } from "../../../../src/client/sessions/room/retry-when-limited.ts";

const WAIT = { ok: false, reason: "tooFast", retryAfter: 10 } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("given a host that says to wait twice, when the wait is over, the page has its answer and has said how long it would wait", async () => {
  const answers = [WAIT, WAIT, { code: "ACDEFG" }];
  const waits: number[] = [];
  const answer = retryWhenLimited(async () => answers.shift() ?? WAIT, {
    onWait: (seconds) => waits.push(seconds),
    gone: new AbortController().signal,
  });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await answer).toEqual({ code: "ACDEFG" });
  expect(waits.length).toBe(2);
  for (const seconds of waits) expect(seconds >= 10 && seconds <= 14).toBe(true);
});

test("given a refusal without a time, it is the answer", async () => {
  const refused = { ok: false, reason: "noRoom" } as const;
  const waiting = { onWait: () => expect.unreachable(), gone: new AbortController().signal };
  expect(await retryWhenLimited(async () => refused, waiting)).toEqual(refused);
});

test("given a page that the user leaves while it waits, it asks no more", async () => {
  const gone = new AbortController();
  let asked = 0;
  const answer = retryWhenLimited(
    async () => {
      asked++;
      return WAIT;
    },
    { onWait: () => undefined, gone: gone.signal },
  );
  await vi.advanceTimersByTimeAsync(1000);
  gone.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked, await answer]).toEqual([1, WAIT]);
});
