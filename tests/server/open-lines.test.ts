/** How many connections one key may hold open on a host, over real sockets. */
import { get, type IncomingMessage } from "node:http";
import { describe, expect, onTestFinished, test } from "vitest";
import { MOST_LINES, type OpenStream, streamLimit } from "../../src/server/http/stream-limit.ts";
import { freePort } from "../../src/server/start/ports.ts";
import { serveDist } from "../../src/server/start/serve-dist.ts";
import { hostUnderTest, SETTINGS } from "../support/room.ts";

type Opened = Readonly<{ answer: IncomingMessage; ended: Promise<void> }>;

function openStream(address: string, key: string): Promise<Opened> {
  return new Promise((done, fail) => {
    const request = get(address, { agent: false, headers: { Authorization: `Bearer ${key}` } }, (answer) => {
      const ended = new Promise<void>((end) => answer.once("close", end));
      answer.on("error", () => undefined);
      answer.resume();
      done({ answer, ended });
    });
    request.on("error", fail);
    onTestFinished(() => void request.destroy());
  });
}

describe("given a key that opens one connection more than allowed", () => {
  test("then its oldest is closed, the newest stays, and nothing waits for the closed one", async () => {
    const { host, close } = hostUnderTest();
    const port = await freePort();
    const served = await serveDist(port, undefined, host);
    onTestFinished(async () => {
      await served.close();
      await close();
    });
    const { code, key } = await host.create(SETTINGS);
    const address = `http://localhost:${port}/api/rooms/${code}/stream`;
    const first = await openStream(address, key);
    for (let n = 2; n <= MOST_LINES; n++) await openStream(address, key);
    expect(first.answer.closed).toBe(false);
    const last = await openStream(address, key);
    await first.ended;
    expect(last.answer.closed).toBe(false);
    await expect.poll(async () => (await host.find(code))?.watchers.size).toBe(MOST_LINES);
  });
});

describe("given connections of several keys", () => {
  test("each key is counted alone, and ended connections leave nothing behind", () => {
    const lines = new Map<string, Set<OpenStream>>();
    const note = streamLimit(lines);
    const ends: (() => void)[] = [];
    let closed = 0;
    const line = (): OpenStream => ({ destroy: () => closed++, once: (_, ended) => void ends.push(ended) });
    for (let n = 0; n < MOST_LINES; n++) for (const key of ["a", "b"]) note(key, line());
    expect(closed).toBe(0);
    for (let n = 0; n < 3; n++) note("a", line());
    expect(closed).toBe(3);
    for (const end of ends) end();
    expect(lines.size).toBe(0);
  });
});
