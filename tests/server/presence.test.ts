/**
 * The set of devices that are present. Each log keeps its set in memory. Views compare sets by identity, so a set
 * stays the same object as long as nothing changes.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type PresenceLimits, presence, SETTLING_MS } from "../../src/kernel/presence.ts";
import { PRESENCE_LIMITS as COMMITTEE_PATIENCE } from "../../src/server/committee/runtime.ts";
import { PRESENCE_LIMITS } from "../../src/server/room/runtime.ts";

const { silentMs, graceMs } = PRESENCE_LIMITS;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function room() {
  const clock = { now: 0 };
  const changed = vi.fn();
  return { clock, changed, presence: presence(() => clock.now, PRESENCE_LIMITS, changed) };
}

test("the set is the same object while it contains the same devices, however often they are heard", () => {
  const { clock, presence } = room();
  presence.note(1);
  presence.noteElsewhere([2]);
  const here = presence.here();
  expect([...here]).toEqual([1, 2]);
  presence.noteElsewhere([2]);
  clock.now = 1000;
  presence.note(1);
  clock.now = 2000;
  expect(presence.here()).toBe(here);
  presence.noteElsewhere([3]);
  expect([...presence.here()]).toEqual([1, 3]);
});

test("a device that falls silent is gone after its time, even if others go on, and is back once heard", () => {
  const { clock, presence } = room();
  presence.note(1);
  presence.note(2);
  expect([...presence.here()]).toEqual([1, 2]);
  clock.now = silentMs - 1;
  presence.note(2);
  expect([...presence.here()]).toEqual([1, 2]);
  clock.now = silentMs;
  expect([...presence.here()]).toEqual([2]);
  presence.note(1);
  expect([...presence.here()]).toEqual([1, 2]);
});

test("a device whose stream breaks off is gone after its grace, and not before", () => {
  const { clock, presence } = room();
  const close = presence.opened(1);
  clock.now = 1000;
  close();
  clock.now = 1000 + graceMs - 1;
  expect([...presence.here()]).toEqual([1]);
  clock.now = 1000 + graceMs;
  expect([...presence.here()]).toEqual([]);
});

test("a device that comes back within its grace was never gone", () => {
  const { clock, presence } = room();
  presence.opened(1)();
  clock.now = graceMs - 1;
  presence.opened(1);
  clock.now = graceMs;
  expect([...presence.here()]).toEqual([1]);
});

test("a broken stream does not make a silent device stay longer", () => {
  const { clock, presence } = room();
  const close = presence.opened(1);
  clock.now = silentMs - 1;
  close();
  clock.now = silentMs;
  expect([...presence.here()]).toEqual([]);
});

test("a device with two pages is gone only when both are", () => {
  const { clock, presence } = room();
  const [first, second] = [presence.opened(1), presence.opened(1)];
  first();
  clock.now = graceMs;
  expect([...presence.here()]).toEqual([1]);
  second();
  clock.now = 2 * graceMs;
  expect([...presence.here()]).toEqual([]);
});

test("watchers hear when somebody comes, and without asking when somebody has gone", () => {
  const { clock, changed, presence } = room();
  const close = presence.opened(1);
  expect(changed).toHaveBeenCalledTimes(1);
  close();
  clock.now = graceMs - 1;
  vi.advanceTimersByTime(graceMs - 1);
  expect(changed).toHaveBeenCalledTimes(1);
  clock.now = graceMs;
  vi.advanceTimersByTime(1);
  expect(changed).toHaveBeenCalledTimes(2);
});

/** The seconds until a device counts as gone: after its connection broke, and after it fell silent on an open one. */
function patienceOf(patience: PresenceLimits): Readonly<{ broken: number; silent: number | null }> {
  const DAY = 86_400;
  const goneAfter = (isBroken: boolean): number | null => {
    const clock = { now: 0 };
    const here = presence(
      () => clock.now,
      patience,
      () => undefined,
    );
    const close = here.opened(1);
    if (isBroken) close();
    for (let seconds = 1; seconds <= DAY; seconds++) {
      clock.now = 1000 * seconds;
      if (here.here().size === 0) return seconds;
    }
    return null;
  };
  return { broken: goneAfter(true) ?? DAY, silent: goneAfter(false) };
}

test("a room waits 12 s for a broken connection, and 45 s for a silent device", () => {
  expect(patienceOf(PRESENCE_LIMITS)).toEqual({ broken: 12, silent: 45 });
});

test("a committee waits 10 s for a broken connection, and all day for a silent device", () => {
  expect(patienceOf(COMMITTEE_PATIENCE)).toEqual({ broken: 10, silent: null });
});

test("a device that another process has let go counts as gone here from the start of its grace, unless it is here itself", () => {
  const { clock, presence } = room();
  presence.noteElsewhere([1, 2]);
  clock.now = 20_000;
  presence.note(2);
  clock.now = 30_000;
  presence.noteElsewhere([]);
  expect([...presence.here()]).toEqual([2]);
  expect(presence.lines().devices).toEqual([
    { device: 1, goneSince: 30_000 - graceMs },
    { device: 2, goneSince: null },
  ]);
});

test("a device that fell silent here before another process let it go counts as gone from the later moment", () => {
  const { clock, presence } = room();
  presence.note(1);
  presence.noteElsewhere([1]);
  clock.now = silentMs;
  presence.noteElsewhere([]);
  expect(presence.lines().devices).toEqual([{ device: 1, goneSince: silentMs - graceMs }]);
});

test("until a host has had time to hear its devices, an unknown one counts as present", () => {
  const { clock, presence } = room();
  expect(presence.isHere(1)).toBe(true);
  presence.opened(2)();
  clock.now = SETTLING_MS - 1;
  expect([presence.isHere(1), presence.isHere(2)]).toEqual([true, false]);
  clock.now = SETTLING_MS;
  expect(presence.isHere(1)).toBe(false);
  presence.note(1);
  expect(presence.isHere(1)).toBe(true);
});

test("the description of devices gets a new version only if it changes", () => {
  const { clock, presence } = room();
  const none = presence.lines();
  expect(none).toEqual({ version: 0, devices: [] });
  presence.note(3);
  presence.note(1);
  const both = presence.lines();
  expect(both).toEqual({
    version: 1,
    devices: [
      { device: 1, goneSince: null },
      { device: 3, goneSince: null },
    ],
  });
  clock.now = 10_000;
  presence.note(3);
  expect(presence.lines()).toBe(both);
  clock.now = silentMs;
  expect(presence.lines()).toEqual({
    version: 2,
    devices: [
      { device: 1, goneSince: 0 },
      { device: 3, goneSince: null },
    ],
  });
});

test("this process reports only devices that it has heard itself", () => {
  const { clock, presence } = room();
  presence.note(1);
  presence.noteElsewhere([2]);
  expect(presence.ownHere()).toEqual([1]);
  clock.now = silentMs;
  expect(presence.ownHere()).toEqual([]);
});

test("nobody is notified if one of a device's two connections closes, or if it is heard again", () => {
  const { clock, changed, presence } = room();
  const [first] = [presence.opened(1), presence.opened(1)];
  presence.note(1);
  expect(changed).toHaveBeenCalledTimes(1);
  first();
  expect(vi.getTimerCount()).toBe(0);
  clock.now = graceMs;
  expect(changed).toHaveBeenCalledTimes(1);
});
