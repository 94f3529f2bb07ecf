/**
 * Devices connected to other processes, how long a report about them stays valid, and what happens when a connection
 * closes.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { presence } from "../../src/kernel/presence.ts";

const LIMITS = { silentMs: 1000, graceMs: 100 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function log(limits = LIMITS) {
  const clock = { now: 5000 };
  const changed = vi.fn();
  const known = presence(() => clock.now, limits, changed);
  const goneSince = (): Readonly<Record<number, number | null>> =>
    Object.fromEntries(known.lines().devices.map((line) => [line.device, line.goneSince]));
  return { clock, changed, known, here: () => [...known.here()], goneSince };
}

describe("given devices at another process", () => {
  test("they count as present until it no longer reports them, however long that is", () => {
    const { clock, known, here } = log();
    known.noteElsewhere([4, 2]);
    clock.now += 10 * LIMITS.silentMs;
    expect(here()).toEqual([4, 2]);
    known.noteElsewhere([2]);
    expect(here()).toEqual([2]);
    known.noteElsewhere([]);
    expect(here()).toEqual([]);
  });

  test("watchers hear of each change in them, and nothing if a report changes nothing", () => {
    const { changed, known } = log();
    for (const [devices, times] of [
      [[], 0],
      [[1], 1],
      [[1], 1],
      [[1, 2], 2],
      [[2, 1], 2],
      [[2], 3],
      [[], 4],
    ] as const) {
      known.noteElsewhere(devices);
      expect(changed).toHaveBeenCalledTimes(times);
    }
  });

  test("a device that leaves there counts as gone from before its grace, in every list that ever had it", () => {
    const { clock, known, goneSince } = log();
    known.noteElsewhere([1, 2]);
    expect(goneSince()).toEqual({ 1: null, 2: null });
    clock.now += 400;
    known.noteElsewhere([2]);
    expect(goneSince()).toEqual({ 1: 5300, 2: null });
    clock.now += 400;
    known.noteElsewhere([1]);
    expect(goneSince()).toEqual({ 1: null, 2: 5700 });
  });

  test("a device that leaves there but still has time here stays until that time is over", () => {
    const { clock, known, here, goneSince } = log();
    known.note(1);
    known.noteElsewhere([1]);
    clock.now += LIMITS.silentMs - 1;
    known.noteElsewhere([]);
    expect(here()).toEqual([1]);
    clock.now += 1;
    expect(here()).toEqual([]);
    expect(goneSince()).toEqual({ 1: 5000 });
  });

  test("a device that leaves there exactly when its time here ends counts as gone from before its grace", () => {
    const { clock, known, goneSince } = log();
    known.note(1);
    known.noteElsewhere([1]);
    clock.now += LIMITS.silentMs;
    known.noteElsewhere([]);
    expect(goneSince()).toEqual({ 1: 5900 });
  });

  test("a device with a silent connection here keeps it while it is reported: closing a second one does not close its last", () => {
    const { clock, known, here } = log();
    known.opened(1);
    known.noteElsewhere([1]);
    clock.now += LIMITS.silentMs;
    known.noteElsewhere([1]);
    known.opened(1)();
    known.noteElsewhere([]);
    clock.now += LIMITS.graceMs;
    expect(here()).toEqual([1]);
  });

  test("a device that left there has no open connection here, so its next one is its only one", () => {
    const { clock, known, here } = log();
    known.noteElsewhere([1]);
    known.noteElsewhere([]);
    const close = known.opened(1);
    expect(here()).toEqual([1]);
    close();
    clock.now += LIMITS.graceMs;
    expect(here()).toEqual([]);
  });

  test("this process reports devices that it has heard itself, and not those seen only elsewhere", () => {
    const { clock, known } = log();
    known.noteElsewhere([1]);
    known.note(2);
    expect(known.ownHere()).toEqual([2]);
    clock.now += LIMITS.silentMs - 1;
    expect(known.ownHere()).toEqual([2]);
    clock.now += 1;
    expect(known.ownHere()).toEqual([]);
    expect([known.isHere(1), known.isHere(2)]).toEqual([true, false]);
  });
});

describe("given devices that fall silent one after another", () => {
  test("each is gone at its own time, the first one first", () => {
    const { clock, known, here } = log();
    known.note(1);
    clock.now += 300;
    known.note(2);
    clock.now += 300;
    known.note(3);
    expect(here()).toEqual([1, 2, 3]);
    for (const [at, left] of [
      [5999, [1, 2, 3]],
      [6000, [2, 3]],
      [6299, [2, 3]],
      [6300, [3]],
      [6599, [3]],
      [6600, []],
    ] as const) {
      clock.now = at;
      expect(here()).toEqual(left);
    }
  });

  test("a device that is also seen elsewhere does not hide that another one fell silent", () => {
    const { clock, known, here } = log();
    known.noteElsewhere([9]);
    known.note(1);
    expect(here()).toEqual([1, 9]);
    clock.now += LIMITS.silentMs;
    expect(here()).toEqual([9]);
  });

  test("watchers hear when a device returns, but not of further signs of life", () => {
    const { clock, changed, known } = log();
    known.note(1);
    clock.now += LIMITS.silentMs - 1;
    known.note(1);
    expect(changed).toHaveBeenCalledTimes(1);
    clock.now += LIMITS.silentMs;
    expect([...known.here()]).toEqual([]);
    known.note(1);
    expect([...known.here()]).toEqual([1]);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe("given a device whose connection closes", () => {
  test("it counts as gone from that moment once its grace is over, and watchers hear of it without asking", () => {
    const { clock, changed, known, goneSince } = log();
    const close = known.opened(1);
    clock.now += 50;
    close();
    expect(goneSince()).toEqual({ 1: null });
    clock.now += LIMITS.graceMs;
    vi.advanceTimersByTime(LIMITS.graceMs);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(goneSince()).toEqual({ 1: 5050 });
  });

  test("closing one of two connections changes nothing; only closing the last one starts the grace", () => {
    const { clock, known, here } = log();
    const [first, second] = [known.opened(1), known.opened(1)];
    first();
    expect(vi.getTimerCount()).toBe(0);
    clock.now += LIMITS.silentMs - 1;
    expect(here()).toEqual([1]);
    second();
    expect(vi.getTimerCount()).toBe(1);
    clock.now += 1;
    expect(here()).toEqual([]);
  });

  test("its number of connections never falls below zero, so it can come and go again", () => {
    const { clock, known, here } = log();
    for (let times = 0; times < 3; times++) {
      known.opened(1)();
      clock.now += LIMITS.graceMs - 1;
      expect(here()).toEqual([1]);
      clock.now += 1;
      expect(here()).toEqual([]);
    }
  });

  test("a later sign of life gives it its full time again", () => {
    const { clock, known, here } = log();
    known.opened(1)();
    known.note(1);
    clock.now += LIMITS.silentMs - 1;
    expect(here()).toEqual([1]);
  });
});
