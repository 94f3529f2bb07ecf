/** Which watchers a change wakes, when, and how often. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { notify, notifyWatcher } from "../../src/kernel/outbox.ts";
import { type SumLog, sumLog } from "../support/counter-log.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** On a busy machine, the slices of one round of news can take several turns of the event loop. */
const MOST_TURNS = 50;

async function turn(): Promise<void> {
  for (let at = 0; at < MOST_TURNS; at++) await new Promise((done) => setImmediate(done));
}

async function later(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms);
  await turn();
}

/** Adds these watchers to a log. @returns how often each has been woken */
function watched(log: SumLog, ...watchers: readonly (number | "all")[]): number[] {
  const woken = watchers.map(() => 0);
  for (const [at, watcher] of watchers.entries())
    log.watchers.set(() => {
      woken[at] = (woken[at] ?? 0) + 1;
    }, watcher);
  return woken;
}

const about = (...topics: readonly number[]) => new Set(topics);

describe("urgent news", () => {
  test("wakes the watchers that it concerns, in a turn of its own", async () => {
    const { log } = sumLog();
    const woken = watched(log, 4, 6, "all");
    notify(log, { about: about(4), within: 0 });
    expect(woken).toEqual([0, 0, 0]);
    await turn();
    expect(woken).toEqual([1, 0, 1]);
  });

  test("in the same turn wakes everybody once", async () => {
    const { log } = sumLog();
    const woken = watched(log, 4, 6, 8);
    notify(log, { about: about(4), within: 0 });
    notify(log, { about: about(4, 6), within: 0 });
    await turn();
    expect(woken).toEqual([1, 1, 0]);
    await turn();
    expect(woken).toEqual([1, 1, 0]);
  });

  test.each([
    ["first", ["all", about(4)]],
    ["last", [about(4), "all"]],
  ] as const)("about everything, %s, wakes everybody", async (_, order) => {
    const { log } = sumLog();
    const woken = watched(log, 4, 6);
    for (const one of order) notify(log, { about: one, within: 0 });
    await turn();
    expect(woken).toEqual([1, 1]);
  });

  test("does not wake a watcher that has stopped waiting", async () => {
    const { log } = sumLog();
    const woken: string[] = [];
    const second = (): void => void woken.push("second");
    log.watchers.set(() => {
      woken.push("first");
      log.watchers.delete(second);
    }, "all");
    log.watchers.set(second, "all");
    notify(log, { about: "all", within: 0 });
    await turn();
    expect(woken).toEqual(["first"]);
  });
});

describe("news that may wait", () => {
  test("is sent together when its time has come", async () => {
    const { log } = sumLog();
    const woken = watched(log, 5, 9);
    notify(log, { about: about(5), within: 20 });
    notify(log, { about: about(9), within: 20 });
    await turn();
    expect(woken).toEqual([0, 0]);
    await later(60);
    expect(woken).toEqual([1, 1]);
    expect(log.outbox.later.size).toBe(0);
  });

  test("is sent with urgent news, and then not again", async () => {
    const { log } = sumLog();
    const woken = watched(log, 5, 9);
    notify(log, { about: about(5, 9), within: 20 });
    notify(log, { about: about(5), within: 0 });
    await turn();
    expect(woken).toEqual([1, 0]);
    await later(60);
    expect(woken).toEqual([1, 1]);
  });

  test("is not sent again if everything has been sent since", async () => {
    const { log } = sumLog();
    const woken = watched(log, 5);
    notify(log, { about: about(5), within: 20 });
    notify(log, { about: "all", within: 0 });
    expect(log.outbox.later.size).toBe(0);
    await later(60);
    expect(woken).toEqual([1]);
  });

  test("about everything is still sent if only a part of it has been sent since", async () => {
    const { log } = sumLog();
    const woken = watched(log, 5, 9);
    notify(log, { about: "all", within: 20 });
    notify(log, { about: about(5), within: 0 });
    await turn();
    await later(60);
    expect(woken).toEqual([2, 1]);
  });

  test("has a shorter and a longer delay, which are kept apart", async () => {
    const { log } = sumLog();
    const woken = watched(log, 5, 9);
    notify(log, { about: about(5), within: 20 });
    notify(log, { about: about(9), within: 5000 });
    await later(60);
    expect(woken).toEqual([1, 0]);
    expect([...log.outbox.later.keys()]).toEqual([5000]);
    notify(log, { about: "all", within: 0 });
    await turn();
    expect(woken).toEqual([2, 1]);
  });
});

test("arrivals and departures are sent with the next news", async () => {
  const { log } = sumLog();
  const woken = watched(log, 7, 8);
  notify(log, { about: about(4), within: 0 });
  await turn();
  woken.fill(0);
  log.presence.note(3);
  await turn();
  expect(woken).toEqual([1, 0]);
  notify(log, { about: about(8), within: 0 });
  await turn();
  expect(woken).toEqual([1, 1]);
});

test("a device that falls silent is news for those who follow presence, whatever other news there is", async () => {
  const { log, clock } = sumLog();
  log.presence.note(3);
  await turn();
  const woken = watched(log, 7, 8);
  clock.now += 45_000;
  notify(log, { about: about(8), within: 0 });
  await turn();
  expect(woken).toEqual([1, 1]);
});

test("a watcher is woken alone after its own order, on each of its connections", async () => {
  const { log } = sumLog();
  const woken = watched(log, 4, 4, 6);
  notifyWatcher(log, 4);
  expect(woken).toEqual([0, 0, 0]);
  await turn();
  expect(woken).toEqual([1, 1, 0]);
});
