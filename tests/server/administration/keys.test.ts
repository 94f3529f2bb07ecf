/** Only the host's own key opens the administrator's page. */
import type { Hono } from "hono";
import { expect, test } from "vitest";
import { hostApp } from "../../../src/server/http/app.ts";
import { limits } from "../../../src/server/http/rate-limits.ts";
import { openCommittee } from "../../support/committee-host.ts";
import { HOST_KEY, openRoom } from "../../support/room.ts";

const ROUTES = [
  ["GET", "/api/host/rooms"],
  ["GET", "/api/host/backup"],
  ["POST", "/api/host/restore"],
  ["POST", "/api/host/orders"],
] as const;

async function statuses(app: Hono, key: string | null): Promise<readonly number[]> {
  const headers = {
    "Content-Type": "application/json",
    ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
  };
  const answers = ROUTES.map(([method, path]) =>
    app.request(path, { method, headers, ...(method === "POST" ? { body: "{}" } : {}) }),
  );
  return (await Promise.all(answers)).map(({ status }) => status);
}

const REFUSED = [401, 401, 401, 401];

test("without a key, or with one that is almost right, every route answers 401", async () => {
  const { app } = await openRoom();
  for (const key of [null, "", HOST_KEY.slice(1), `${HOST_KEY}x`, HOST_KEY.toUpperCase()])
    expect(await statuses(app, key)).toEqual(REFUSED);
  expect((await statuses(app, HOST_KEY)).slice(0, 2)).toEqual([200, 200]);
});

test("the keys of a desk, a wall, a pupil, a chair and a delegation open none of it", async () => {
  const room = await openRoom();
  const brazil = await room.at("BRA");
  for (const { key } of [room.desk, room.wall(), brazil])
    expect(await statuses(room.app, key)).toEqual(REFUSED);
  const committee = await openCommittee();
  const [first] = (await committee.open()).state.delegations;
  const delegate = await committee.enter(first?.id ?? "");
  for (const { key } of [committee.chair, delegate])
    expect(await statuses(committee.app, key)).toEqual(REFUSED);
});

test("the host's key opens no room", async () => {
  const room = await openRoom();
  const headers = { Authorization: `Bearer ${HOST_KEY}` };
  expect((await room.app.request(`/api/rooms/${room.code}/changes`, { headers })).status).toBe(401);
});

test("a host without such a key has no such page, whatever the request", async () => {
  const { host } = await openRoom();
  const app = hostApp({
    host,
    addresses: [],
    addressOf: () => "here",
    opening: { type: "everyone" },
    publicUrl: null,
    hostKey: null,
  });
  for (const key of [null, "", HOST_KEY, "null"]) expect(await statuses(app, key)).toEqual(REFUSED);
});

test("a client that tries keys is stopped, while the right key still works from the same address", async () => {
  const { app } = await openRoom({}, { limits: limits() });
  for (let tries = 0; tries < 15; tries++) await statuses(app, "a-wrong-key-of-the-host");
  expect(await statuses(app, "a-wrong-key-of-the-host")).toEqual([429, 429, 429, 429]);
  expect((await statuses(app, HOST_KEY))[0]).toBe(200);
});

test("no cache stores the answers", async () => {
  const { app } = await openRoom();
  const headers = { Authorization: `Bearer ${HOST_KEY}` };
  for (const path of ["/api/host/rooms", "/api/host/backup"])
    expect((await app.request(path, { headers })).headers.get("Cache-Control")).toBe("no-store");
});

test.each([
  ["an order of another kind", { type: "deleteAll" }],
  ["a code that is none", { type: "delete", code: "../../x" }],
  ["more than is asked", { type: "prepareUpdate", now: true }],
  ["nothing", null],
])("%s is refused as nonsense", async (_, body) => {
  const { app } = await openRoom();
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${HOST_KEY}` };
  const answer = await app.request("/api/host/orders", {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  expect([answer.status, await answer.json()]).toEqual([400, { ok: false, reason: "nonsense" }]);
});

test("an order that a page of another origin could send is refused, even with the key", async () => {
  const { app } = await openRoom();
  const body = JSON.stringify({ type: "prepareUpdate" });
  const send = async (headers: Readonly<Record<string, string>>): Promise<number> => {
    const init = { method: "POST", headers: { Authorization: `Bearer ${HOST_KEY}`, ...headers }, body };
    return (await app.request("/api/host/orders", init)).status;
  };
  expect(await send({ "Content-Type": "text/plain" })).toBe(415);
  expect(await send({ "Content-Type": "application/json", "Sec-Fetch-Site": "cross-site" })).toBe(403);
});
