/**
 * Before an update, a host opens no new rooms or committees, tells desks and chairs about the update, and says which
 * lessons are still running.
 */
import { expect, test } from "vitest";
import { runnerOf } from "../../support/administration.ts";
import { type CommitteeUnderTest, inDebate } from "../../support/committee-host.ts";
import { openRoom, post, SETTINGS } from "../../support/room.ts";

const PREPARE = { type: "prepareUpdate" } as const;
const CANCEL = { type: "cancelUpdate" } as const;

async function inUse(app: Parameters<typeof runnerOf>[0]): Promise<readonly [number, number]> {
  const { lessons, meetings } = await runnerOf(app).report();
  return [lessons, meetings];
}

test("while an update is prepared no room or committee opens, and rooms open again once it is cancelled", async () => {
  const { app } = await openRoom();
  const runner = runnerOf(app);
  await runner.order(PREPARE);
  for (const path of ["/api/rooms", "/api/committees"]) {
    const answer = await post(app, path, SETTINGS);
    expect(await answer.json()).toEqual({ ok: false, reason: "hostEnding" });
  }
  expect((await runner.report()).endingBy).toBe("page");
  await runner.order(CANCEL);
  expect((await runner.report()).endingBy).toBeNull();
  expect(await (await post(app, "/api/rooms", SETTINGS)).json()).toMatchObject({ ok: true });
});

test("a desk hears of the update and of its end at once, and a pupil's page hears nothing", async () => {
  const room = await openRoom();
  const brazil = await room.at("BRA");
  const runner = runnerOf(room.app);
  let [desk, page] = [await room.desk.follow(), await brazil.follow()];
  expect(desk.desk?.isHostEnding).toBe(false);
  await runner.order(PREPARE);
  expect((await room.desk.news(desk))?.desk?.isHostEnding).toBe(true);
  expect(await brazil.news(page)).toBeNull();
  [desk, page] = [await room.desk.follow(desk), await brazil.follow(page)];
  await runner.order(CANCEL);
  expect((await room.desk.news(desk))?.desk?.isHostEnding).toBe(false);
});

test("it wakes a waiting connection of a desk", async () => {
  const room = await openRoom();
  const desk = await room.desk.follow();
  const waits = room.desk.request(`/changes?since=${desk.since}&version=${desk.version}`, {
    headers: { Authorization: `Bearer ${room.desk.key}` },
  });
  await until(() => room.running.watchers.size > 0);
  await runnerOf(room.app).order(PREPARE);
  expect(await (await waits).json()).toMatchObject({ desk: { isHostEnding: true } });
});

test("a chair hears of it at once, and a delegate hears nothing", async () => {
  const committee = await inDebate();
  const [first] = (await committee.open()).state.delegations;
  const delegate = await committee.enter(first?.id ?? "");
  const [atDelegate, atChair] = [await delegate.news(), await committee.chair.news()];
  expect(atChair?.access?.isHostEnding).toBe(false);
  const waits = committee.chair.request(`/changes?since=${atChair?.position}`);
  await chairConnected(committee);
  await runnerOf(committee.app).order(PREPARE);
  expect(await (await waits).json()).toMatchObject({ access: { isHostEnding: true } });
  expect(await delegate.news(atDelegate?.position)).toBeNull();
});

test("a room opened from its log afterwards also tells its desk", async () => {
  const room = await openRoom();
  await runnerOf(room.app).order(PREPARE);
  // Nobody is in the room for ten minutes, so it is unloaded from memory.
  for (const seconds of [0, 700]) {
    await room.later(seconds);
    await room.host.look();
  }
  expect((await room.desk.follow()).desk?.isHostEnding).toBe(true);
});

test("a lesson is going on while one of its devices was heard recently, until the debrief", async () => {
  const room = await openRoom({ seats: ["BRA", "KEN"] });
  expect(await inUse(room.app)).toEqual([0, 0]);
  const brazil = await room.at("BRA");
  expect(await inUse(room.app)).toEqual([1, 0]);
  await room.later(60);
  expect(await inUse(room.app)).toEqual([0, 0]);
  const headers = { Authorization: `Bearer ${brazil.key}`, "Content-Type": "application/json" };
  await brazil.request("/here", { method: "POST", headers, body: "{}" });
  expect(await inUse(room.app)).toEqual([1, 0]);
  await room.desk.give({ type: "start", table: 0 });
  expect(await room.desk.give({ type: "endNow" })).toBe("taken");
  expect(await inUse(room.app)).toEqual([0, 0]);
});

test("a lesson whose devices have fallen asleep goes on while its desk is connected", async () => {
  const room = await openRoom({ seats: ["BRA", "KEN"] });
  await room.at("BRA");
  await room.desk.give({ type: "start", table: 0 });
  await room.later(120);
  expect(await inUse(room.app)).toEqual([0, 0]);
  const page = await room.desk.follow();
  const gone = new AbortController();
  const line = room.desk.request(`/changes?version=${page.version}&since=${page.since}`, {
    signal: gone.signal,
  });
  while (room.running.watchers.size === 0) await new Promise((turn) => setImmediate(turn));
  expect(await inUse(room.app)).toEqual([1, 0]);
  gone.abort();
  await line;
});

test("a wall alone is not a lesson", async () => {
  const room = await openRoom();
  await room.wall().follow();
  expect(await inUse(room.app)).toEqual([0, 0]);
});

test("a meeting is going on while a chair's page is connected, until it is adjourned or the chair has left", async () => {
  const committee = await inDebate();
  expect(await inUse(committee.app)).toEqual([0, 0]);
  const gone = new AbortController();
  const atChair = await committee.chair.news();
  const line = committee.chair.request(`/changes?since=${atChair?.position}`, { signal: gone.signal });
  await chairConnected(committee);
  await committee.host.look();
  expect(await inUse(committee.app)).toEqual([0, 1]);
  gone.abort();
  await line;
  // A page that polls is absent for a moment between two requests.
  committee.clock.now += 40_000;
  expect(await inUse(committee.app)).toEqual([0, 1]);
  committee.clock.now += 10_000;
  expect(await inUse(committee.app)).toEqual([0, 0]);
});

async function chairConnected(committee: CommitteeUnderTest): Promise<void> {
  const { watchers } = await committee.running();
  await until(() => [...watchers.values()].includes("chair"));
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setImmediate(done));
}
