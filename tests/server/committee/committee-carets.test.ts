/** Carets in a shared draft: its writers see them, nobody else does, and no log keeps them. */
import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { expect, test } from "vitest";
import { limits } from "../../../src/server/http/rate-limits.ts";
import { inDebate, type Person } from "../../support/committee-host.ts";

const D = "0123456789ab";

const CARET = { field: "text", client: "one", version: 1, anchor: 3, head: 5 } as const;

async function points(person: Person, caret: object | null, draft = D): Promise<number> {
  const sent = { method: "POST", body: JSON.stringify({ draft, caret }) };
  return (await person.request("/carets", sent)).status;
}

/** Two devices that write a paper together, and a third that does not take part. */
async function shared(way = {}) {
  const committee = await inDebate(way);
  const people = [await committee.enter("S1"), await committee.enter("S2"), await committee.enter("S3")];
  const [one, two, third] = people as [Person, Person, Person];
  await one.give({ type: "beginDraft", draft: D, title: "Evidence" });
  await one.give({ type: "shareDraft", draft: D, delegation: "S2" });
  const changes = [[[0, "Decides."]]] as never;
  await one.give({ type: "writeDraft", draft: D, field: "text", version: 0, client: "one", changes });
  return { committee, one, two, third };
}

test("the other writers see a caret with its delegation; its own page, the chairs and others do not", async () => {
  const { committee, one, two, third } = await shared();
  expect(await points(one, CARET)).toBe(200);
  expect((await two.news())?.carets).toEqual([{ ...CARET, client: "one.S1", draft: D, seat: "S1" }]);
  expect((await one.news())?.carets).toEqual([]);
  for (const person of [third, committee.chair]) expect((await person.news())?.carets).toBeNull();
});

test("a page that has seen a caret hears of it again only when it moves or leaves", async () => {
  const { one, two } = await shared();
  await points(one, CARET);
  const first = await two.news();
  expect(await two.news(first?.position)).toBeNull();
  await points(one, { ...CARET, head: 7 });
  const second = await two.news(first?.position);
  expect(second?.carets).toMatchObject([{ head: 7 }]);
  await points(one, null);
  expect((await two.news(second?.position))?.carets).toEqual([]);
});

test("nobody else can see from a position that a caret has moved", async () => {
  const { committee, one, third } = await shared();
  const before = [await third.news(), await committee.chair.news()];
  await points(one, CARET);
  expect(await third.news(before[0]?.position)).toBeNull();
  expect(await committee.chair.news(before[1]?.position)).toBeNull();
});

test("a caret that has not moved for a minute is not sent any more", async () => {
  const { committee, one, two } = await shared();
  await points(one, CARET);
  committee.clock.now += 61_000;
  expect((await two.news())?.carets).toEqual([]);
});

test("only a writer of the draft may point into it, and only with a place", async () => {
  const { committee, one, third } = await shared();
  expect(await points(third, CARET)).toBe(409);
  expect(await points(committee.chair, CARET)).toBe(403);
  expect(await points(one, CARET, "b".repeat(12))).toBe(409);
  for (const wrong of [{ head: -1 }, { field: "title" }, { client: "<b>" }, { version: 0.5 }, { more: 1 }])
    expect(await points(one, { ...CARET, ...wrong })).toBe(400);
});

test("moves write nothing to the log, and too many of them delay no words", async () => {
  const { committee, one } = await shared({ limits: limits() });
  const { seq } = await committee.open();
  const answers = [];
  for (let move = 0; move < 70; move++) answers.push(await points(one, { ...CARET, head: move }));
  expect((await committee.open()).seq).toBe(seq);
  expect(answers).toContain(429);
  const changes = [[8, [0, "x"]]] as never;
  const words = { type: "writeDraft", draft: D, field: "text", version: 1, client: "one", changes } as const;
  expect(await one.give(words)).toBe("taken");
});

test("the carets of a draft end with it", async () => {
  const { committee, one, two } = await shared();
  await points(one, CARET);
  await one.give({ type: "dropDraft", draft: D });
  expect((await two.news())?.carets).toBeNull();
  await one.give({ type: "beginDraft", draft: "b".repeat(12), title: "Another" });
  await points(one, CARET, "b".repeat(12));
  expect([...(await committee.running()).carets.keys()]).toEqual(["b".repeat(12)]);
});

test("a caret whose message ends after the device has lost its seat is not placed", async () => {
  const { committee, one, two } = await shared();
  const server = createServer(getRequestListener(committee.app.fetch)).listen(0);
  const { port } = server.address() as AddressInfo;
  const sent = JSON.stringify({ draft: D, caret: CARET });
  const headers = { Authorization: `Bearer ${one.key}`, "Content-Length": sent.length };
  const path = `/api/committees/${committee.code}/carets`;
  const slow = request({
    port,
    path,
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
  });
  slow.write(sent.slice(0, 9));
  await once(server, "request");
  // The host has read the key of a request before it answers a later one.
  await two.news();
  expect(await committee.chair.give({ type: "removeDevice", device: 0 })).toBe("taken");
  slow.end(sent.slice(9));
  const [answer] = (await once(slow, "response")) as [IncomingMessage];
  answer.resume();
  expect(answer.statusCode).toBe(403);
  expect((await two.news())?.carets ?? []).toEqual([]);
  server.close();
});
