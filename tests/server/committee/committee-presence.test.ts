/**
 * Which devices are connected to the host. Chairs can see this, the log does not record it, and a quick reconnection
 * is not reported.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DeviceConnection } from "../../../src/committee/message.ts";
import { SETTLING_MS } from "../../../src/kernel/presence.ts";
import { PRESENCE_LIMITS } from "../../../src/server/committee/runtime.ts";
import { type CommitteeUnderTest, openCommittee, type Person } from "../../support/committee-host.ts";

const GRACE_MS = PRESENCE_LIMITS.graceMs;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Opens a connection. @returns a function that closes it */
async function follow(person: Person): Promise<() => Promise<void>> {
  const gone = new AbortController();
  const response = await person.request("/stream", { signal: gone.signal });
  const reader = response.body?.getReader();
  await reader?.read();
  return async () => {
    gone.abort();
    await reader?.cancel();
    // The host notices the closed connection in a later turn of the event loop.
    await new Promise((done) => setImmediate(done));
  };
}

async function linesOf({ chair }: CommitteeUnderTest): Promise<readonly DeviceConnection[]> {
  return (await chair.news())?.access?.lines ?? [];
}

/** Advances the committee's clock and all timers by `ms`. */
async function later(committee: CommitteeUnderTest, ms: number): Promise<void> {
  committee.clock.now += ms;
  await vi.advanceTimersByTimeAsync(ms);
}

test("a device with an open connection is present, and the log says nothing about it", async () => {
  const committee = await openCommittee();
  const device = await committee.enter("S1");
  const { seq } = await committee.open();
  expect(await linesOf(committee)).toEqual([]);
  await follow(device);
  expect(await linesOf(committee)).toEqual([{ device: 0, goneSince: null }]);
  expect((await committee.open()).seq).toBe(seq);
});

test("a connection that returns within ten seconds was never gone", async () => {
  const committee = await openCommittee();
  const device = await committee.enter("S1");
  const close = await follow(device);
  await close();
  const before = await committee.chair.news();
  await later(committee, GRACE_MS - 1);
  await follow(device);
  await later(committee, GRACE_MS);
  expect(await linesOf(committee)).toEqual([{ device: 0, goneSince: null }]);
  expect(await committee.chair.news(before?.position)).toBeNull();
});

test("a device that stays away counts as gone from when its connection broke, and chairs hear of it without asking", async () => {
  const committee = await openCommittee();
  const close = await follow(await committee.enter("S1"));
  const before = await committee.chair.news();
  const { watchers } = await committee.running();
  const woken = vi.fn();
  watchers.set(woken, "chair");
  const left = committee.clock.now;
  await close();
  await later(committee, GRACE_MS);
  await new Promise((done) => setImmediate(done));
  expect(woken).toHaveBeenCalled();
  expect((await committee.chair.news(before?.position))?.access?.lines).toEqual([
    { device: 0, goneSince: left },
  ]);
});

test("a device with two pages is gone only when both are", async () => {
  const committee = await openCommittee();
  const device = await committee.enter("S1");
  const [first, second] = [await follow(device), await follow(device)];
  await first();
  await later(committee, GRACE_MS);
  expect(await linesOf(committee)).toEqual([{ device: 0, goneSince: null }]);
  await second();
  await later(committee, GRACE_MS);
  expect((await linesOf(committee))[0]?.goneSince).not.toBeNull();
});

test("delegations and readers do not learn who is present", async () => {
  const committee = await openCommittee();
  const device = await committee.enter("S1");
  await follow(device);
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  for (const person of [device, reader]) expect((await person.news())?.access).toBeNull();
});

test("a restarted host counts nobody as gone before devices could come back", async () => {
  const committee = await openCommittee();
  const device = await committee.enter("S1");
  const { presence } = await committee.running();
  expect(presence.isHere(0)).toBe(true);
  await later(committee, SETTLING_MS);
  expect(presence.isHere(0)).toBe(false);
  await follow(device);
  expect(presence.isHere(0)).toBe(true);
});
