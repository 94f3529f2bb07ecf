/** Rooms unused for a long time are removed, but never one that somebody is in, whatever the clock does. */
import { expect, test } from "vitest";
import { inDebate } from "../support/committee-host.ts";
import { openRoom } from "../support/room.ts";

const FORTY_DAYS = 40 * 86_400;

test("a clock that is corrected by forty days does not remove a room whose device is present", async () => {
  const room = await openRoom();
  const kenya = await room.at("KEN");
  await kenya.request("/here", { method: "POST", headers: { Authorization: `Bearer ${kenya.key}` } });
  await room.host.look();
  await room.later(FORTY_DAYS);
  await kenya.request("/here", { method: "POST", headers: { Authorization: `Bearer ${kenya.key}` } });
  await room.host.look();
  expect(await room.host.find(room.code)).toBe(room.running);
});

test("it does not remove a room that is only watched, for example by its desk", async () => {
  const room = await openRoom();
  room.running.watchers.set(() => undefined, null);
  await room.later(FORTY_DAYS);
  await room.host.look();
  expect(await room.host.find(room.code)).toBe(room.running);
});

test("it does not remove a room whose desk asked for news a moment ago", async () => {
  const room = await openRoom();
  const wake = (): void => undefined;
  room.running.watchers.set(wake, null);
  await room.host.look();
  room.running.watchers.delete(wake);
  await room.later(FORTY_DAYS);
  await room.host.look();
  expect(await room.host.find(room.code)).toBe(room.running);
});

test("it does not remove a committee that its chair watches", async () => {
  const committee = await inDebate();
  const running = await committee.running();
  running.watchers.set(() => undefined, "chair");
  committee.clock.now += 1000 * FORTY_DAYS;
  await committee.host.look();
  expect(await committee.host.committees.find(committee.code)).toBe(running);
});

test("watching counts as use: the days begin when the last watcher has left", async () => {
  const room = await openRoom();
  const wake = (): void => undefined;
  room.running.watchers.set(wake, null);
  for (let day = 0; day < 40; day++) {
    await room.later(86_400);
    await room.host.look();
  }
  room.running.watchers.delete(wake);
  await room.host.look();
  await room.host.look();
  await room.later(29 * 86_400);
  await room.host.look();
  expect(await room.host.find(room.code)).not.toBeNull();
  await room.later(2 * 86_400);
  await room.host.look();
  expect(await room.host.find(room.code)).toBeNull();
});

test("an empty room is removed", async () => {
  const room = await openRoom();
  await room.host.look();
  await room.later(FORTY_DAYS);
  await room.host.look();
  expect(await room.host.find(room.code)).toBeNull();
});
