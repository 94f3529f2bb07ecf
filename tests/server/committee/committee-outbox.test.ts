/**
 * When news is sent: the chair's acts go to everybody at once, and delegations' acts are gathered before others see
 * them.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Watcher } from "../../../src/server/committee/runtime.ts";
import { inDebate } from "../../support/committee-host.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** A committee with everybody watching. `woken` returns the watchers woken since its last call. */
async function watched() {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  await committee.enter("S2");
  const { watchers } = await committee.running();
  let woken: Watcher[] = [];
  for (const who of ["chair", "reader", 0, 1] as const) watchers.set(() => woken.push(who), who);
  await turn();
  return {
    committee,
    device,
    woken: async () => {
      await turn();
      const all = woken;
      woken = [];
      return all;
    },
  };
}

test("everybody hears of a chair's act at once", async () => {
  const { committee, woken } = await watched();
  await woken();
  await committee.chair.give({ type: "closeList" });
  expect(await woken()).toEqual(["chair", "reader", 0, 1]);
});

test("the delegation itself and the chairs hear of its act at once, and everybody together a little later", async () => {
  const { device, woken } = await watched();
  await woken();
  await device.give({ type: "joinList", list: "general", delegation: "S1" });
  expect(await woken()).toEqual(["chair", 0]);
  await device.give({ type: "leaveList", list: "general", delegation: "S1" });
  expect(await woken()).toEqual(["chair", 0]);
  vi.runAllTimers();
  expect(await woken()).toEqual(["chair", "reader", 0, 1]);
});

test("a chair's act also sends the waiting news", async () => {
  const { committee, device, woken } = await watched();
  await device.give({ type: "joinList", list: "general", delegation: "S1" });
  await woken();
  await committee.chair.give({ type: "closeList" });
  expect(await woken()).toEqual(["chair", "reader", 0, 1]);
  vi.runAllTimers();
  expect(await woken()).toEqual([]);
});

test("writers hear of a shared draft at once, the chairs later, and nobody else", async () => {
  const { committee, device, woken } = await watched();
  await woken();
  await device.give({ type: "beginDraft", draft: "0123456789ab", title: "Evidence" });
  expect(await woken()).toEqual([0]);
  await device.give({ type: "shareDraft", draft: "0123456789ab", delegation: "S2" });
  expect(await woken()).toEqual([0, 1]);
  vi.runAllTimers();
  expect(await woken()).toEqual(["chair"]);
  await device.give({ type: "leaveDraft", draft: "0123456789ab" });
  expect(await woken()).toEqual([0, 1]);
  await committee.chair.give({ type: "closeList" });
  expect(await woken()).toEqual(["chair", "reader", 0, 1]);
});
