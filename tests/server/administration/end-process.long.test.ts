/**
 * A real host process that is asked to end does so at once if nobody is in a lesson, and otherwise when the lesson is
 * over.
 */
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { HOST_KEY_VARIABLE } from "../../../src/server/start/host-secrets.ts";
import { WAIT_VARIABLE } from "../../../src/server/start/host-settings.ts";
import { DATA_VARIABLE } from "../../../src/server/store/open-store.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { type HostProcess, startedHost } from "../../support/host-process.ts";
import { SETTINGS } from "../../support/room.ts";

const folder = temporaryFolder();
const HOST_KEY = "abcdefghijklmnopqrstuvwx";

type Lesson = Readonly<{
  host: HostProcess;
  ask: (path: string, body?: unknown, key?: string) => Promise<Response>;
}>;

async function lessonOn(name: string, environment: Readonly<Record<string, string>> = {}) {
  const host = await startedHost({
    [DATA_VARIABLE]: `${folder}/${name}`,
    [HOST_KEY_VARIABLE]: HOST_KEY,
    ...environment,
  });
  const ask: Lesson["ask"] = (path, body, key = "") =>
    fetch(`${host.url}/api/${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${key}` },
    });
  const { code, key } = (await (await ask("rooms", SETTINGS)).json()) as Readonly<{
    code: string;
    key: string;
  }>;
  const { token } = (await (await ask(`rooms/${code}/devices`, {})).json()) as Readonly<{ token: string }>;
  const order = (by: string, given: object): Promise<Response> =>
    ask(`rooms/${code}/orders`, { id: crypto.randomUUID(), order: given }, by);
  await order(token, { type: "takeSeat", place: { table: 1, seat: "BRA", role: "both" } });
  await order(key, { type: "start", table: 0 });
  return { host, ask, code, key, token, order };
}

test("asked to end in a lesson, it says so, opens no room, lets the lesson go on, and ends when the debrief has begun", async () => {
  const { host, ask, code, key, order, token } = await lessonOn("lesson");
  const ended = host.end("SIGTERM");
  while (!host.said().includes("1 lesson is still running.")) await setTimeout(50);
  expect(await (await ask("rooms", SETTINGS)).json()).toEqual({ ok: false, reason: "hostEnding" });
  const told = await ask(`rooms/${code}/changes`, undefined, key);
  expect(await told.json()).toMatchObject({ desk: { isHostEnding: true } });
  expect((await order(token, { type: "ready", beat: 0 })).status).toBeLessThan(500);
  expect((await order(key, { type: "endNow" })).status).toBe(200);
  await ended;
});

test("an update prepared in the page does not end it, and its report says that a lesson is still going on", async () => {
  const { host, ask } = await lessonOn("prepared");
  await ask("host/orders", { type: "prepareUpdate" }, HOST_KEY);
  const report = await (await ask("host/rooms", undefined, HOST_KEY)).json();
  expect(report).toMatchObject({ endingBy: "page", lessons: 1, meetings: 0 });
  await host.end("SIGKILL");
});

test("asked twice, it ends at once; asked twice in the same moment, it waits", async () => {
  const { host, ask } = await lessonOn("twice");
  const ended = host.end("SIGTERM");
  host.tell("SIGTERM");
  while (!host.said().includes("still running")) await setTimeout(50);
  expect((await ask("host")).status).toBe(200);
  await setTimeout(1100);
  host.tell("SIGTERM");
  await ended;
});

test("it waits no longer than its setting", async () => {
  const { host } = await lessonOn("bound", { [WAIT_VARIABLE]: "0" });
  await host.end("SIGTERM");
});

test("with nobody in a lesson it ends at once, and says nothing about waiting", async () => {
  const host = await startedHost({ [DATA_VARIABLE]: `${folder}/idle` });
  await host.end("SIGTERM");
  expect(host.said()).not.toContain("still running");
});

test("it prints the link to the page of the person who runs it, unless it is a public host", async () => {
  const own = await startedHost({ [DATA_VARIABLE]: `${folder}/own`, [HOST_KEY_VARIABLE]: HOST_KEY });
  expect(own.said()).toContain(`/#host/${HOST_KEY}`);
  await own.end("SIGTERM");
  const open = await startedHost({
    [DATA_VARIABLE]: `${folder}/open`,
    [HOST_KEY_VARIABLE]: HOST_KEY,
    FORTIETH_PUBLIC_URL: "https://fortieth.school.example",
    FORTIETH_OPENING: "everyone",
  });
  expect(open.said()).not.toContain(HOST_KEY);
  await open.end("SIGTERM");
});
