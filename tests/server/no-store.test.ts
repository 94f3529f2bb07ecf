/** Browsers and proxies must not cache answers below /api, but may cache the page's files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PACK } from "../../src/committee/packs/all.ts";
import { openHost } from "../../src/server/host/host.ts";
import { freePort } from "../../src/server/start/ports.ts";
import { type RunningServer, serveDist } from "../../src/server/start/serve-dist.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import { seats } from "../support/committee.ts";
import { temporaryFolder } from "../support/folder.ts";
import { SETTINGS } from "../support/room.ts";

const folder = temporaryFolder();
let served: RunningServer;
let room = { code: "", key: "" };
let committee = { code: "", key: "" };

beforeAll(async () => {
  mkdirSync(`${folder}/page/assets`, { recursive: true });
  writeFileSync(`${folder}/page/index.html`, "<!doctype html><title>Fortieth</title>");
  writeFileSync(`${folder}/page/assets/a-1234.js`, "export {};");
  const host = openHost({ store: sqliteStore(`${folder}/rooms`), engineVersion: "test" });
  served = await serveDist(await freePort(), `${folder}/page`, host);
  room = await post("rooms", SETTINGS);
  committee = await post("committees", { name: "Third", pack: PACK["una-usa"], delegations: seats(3) });
});

afterAll(() => served.close());

function ask(path: string, key = "", body?: unknown): Promise<Response> {
  return fetch(`${served.local}${path}`, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    headers: {
      "Content-Type": "application/json",
      ...(key === "" ? {} : { Authorization: `Bearer ${key}` }),
    },
  });
}

/** The answer that opens a room or a committee contains a key, so it must not be cached either. */
async function post(path: string, body: unknown): Promise<Readonly<{ code: string; key: string }>> {
  const answer = await ask(`/api/${path}`, "", body);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  return (await answer.json()) as Readonly<{ code: string; key: string }>;
}

/** Cancels the body, which also ends a stream. */
async function keeping(answer: Promise<Response>): Promise<string | null> {
  const { headers, body } = await answer;
  await body?.cancel();
  return headers.get("Cache-Control");
}

describe("must never be cached:", () => {
  test.each(["host", "check", "check/stream", "check/wait", "nothing", "rooms/AAAAAA"])(
    "/api/%s",
    async (path) => {
      expect(await keeping(ask(`/api/${path}`))).toBe("no-store");
    },
  );

  test("a room's answers to a desk and a device, by stream, by request, and when it refuses", async () => {
    const at = `/api/rooms/${room.code}`;
    for (const path of ["", "/changes", "/stream", "/record"])
      expect(await keeping(ask(`${at}${path}`, room.key)), path).toBe("no-store");
    for (const path of ["/devices", "/orders", "/here", "/nothing"])
      expect(await keeping(ask(`${at}${path}`, room.key, {})), path).toBe("no-store");
    expect(await keeping(ask(`${at}/changes`, "not-a-key"))).toBe("no-store");
  });

  test("a committee's answers to its chair and a delegate", async () => {
    const at = `/api/committees/${committee.code}`;
    for (const path of ["", "/changes", "/stream"])
      expect(await keeping(ask(`${at}${path}`, committee.key)), path).toBe("no-store");
    expect(await keeping(ask(`${at}/devices`, "", { delegation: "S1" }))).toBe("no-store");
    const makeKey = { id: "an-order-for-a-key", order: { type: "makeKey", chair: 2 } };
    expect(await keeping(ask(`${at}/orders`, committee.key, makeKey))).toBe("no-store");
  });
});

test("files of the page can be cached as before", async () => {
  expect(await keeping(ask("/"))).toBe("no-cache");
  expect(await keeping(ask("/assets/a-1234.js"))).toBe("public, max-age=31536000, immutable");
});
