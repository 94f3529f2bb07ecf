/**
 * Delegations' acts are gathered and sent together a moment later. The acting device hears at once, and so does
 * everybody when a beat closes.
 */
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { openRoom, type Person } from "../support/room.ts";
import { catchUp, pupil } from "../support/room-play.ts";

/** Waits for news and records the order in which answers arrive. */
function asks(heard: string[], name: string, { person, page }: ReturnType<typeof pupil>): Promise<unknown> {
  const query = new URLSearchParams({ since: page.since, version: page.version, table: "1" });
  return person.request(`/changes?${query}`).then(() => heard.push(name));
}

async function seated() {
  const room = await openRoom();
  const [kenya, brazil] = [pupil(await room.at("KEN")), pupil(await room.at("BRA"))];
  await room.desk.give({ type: "start", table: 1 });
  for (const one of [kenya, brazil]) await catchUp(one);
  // By now, all earlier news has been sent.
  await wait(300);
  for (const one of [kenya, brazil]) await catchUp(one);
  return { room, kenya, brazil };
}

const say = (person: Person): Promise<string> =>
  person.give({ type: "say", to: "KEN", phrase: "letUsMeet", article: -1 });

test("a message reaches its sender's device first, and the other device with the later ones", async () => {
  const { kenya, brazil } = await seated();
  const heard: string[] = [];
  const [own, other] = [asks(heard, "BRA", brazil), asks(heard, "KEN", kenya)];
  await say(brazil.person);
  await say(brazil.person);
  await Promise.all([own, other]);
  expect(heard).toEqual(["BRA", "KEN"]);
  await catchUp(kenya);
  expect(kenya.page.room?.said).toHaveLength(2);
});

test("an order from the desk is sent at once, with all waiting news", async () => {
  const { room, brazil } = await seated();
  await say(brazil.person);
  await room.desk.give({ type: "pause", table: 1, isPaused: true });
  expect(room.running.outbox.later.size).toBe(0);
});
