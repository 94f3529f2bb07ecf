/**
 * How the server answers good and bad requests for files. The tests use raw sockets where an HTTP client would
 * correct the request first.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../../src/server/start/ports.ts";
import { serveDist } from "../../../src/server/start/serve-dist.ts";
import { temporaryFolder } from "../../support/folder.ts";

const root = temporaryFolder();
const dist = join(root, "dist");
const SCRIPT = "0123456789".repeat(300);
const SIZE = SCRIPT.length;
const PATH = "/assets/script.js";

let port = 0;
let close: () => Promise<void>;

beforeAll(async () => {
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(root, "secret.txt"), "secret");
  writeFileSync(join(dist, "index.html"), "<!doctype html><title>Fortieth</title>");
  writeFileSync(join(dist, PATH), SCRIPT);
  writeFileSync(join(dist, "empty.js"), "");
  port = await freePort();
  ({ close } = await serveDist(port, dist));
});
afterAll(() => close());

const get = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> =>
  fetch(`http://localhost:${port}${path}`, { headers, method });

/** Sends the request exactly as given and returns the status. */
function rawStatus(target: string, host = "localhost"): Promise<number> {
  return new Promise((done, fail) => {
    let answer = "";
    const socket = connect(port, "localhost", () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, "latin1"),
    );
    socket.on("data", (data) => {
      answer += data.toString("latin1");
    });
    socket.on("error", fail);
    socket.on("close", () => done(Number(answer.split(" ")[1])));
  });
}

test.each([
  ["bytes=0-4", 0, 5],
  ["bytes=10-10", 10, 11],
  ["bytes=-5", SIZE - 5, SIZE],
  ["bytes=2990-", 2990, SIZE],
  ["bytes=0-99999", 0, SIZE],
  ["bytes=-99999", 0, SIZE],
  ["Bytes=0-4", 0, 5],
])(
  "Range %j is answered with that part, never compressed, under the ETag of the whole",
  async (range, start, end) => {
    const whole = await get(PATH, { "Accept-Encoding": "identity" });
    for (const encoding of ["identity", "gzip"]) {
      const part = await get(PATH, { Range: range, "Accept-Encoding": encoding });
      expect(part.status).toBe(206);
      expect(part.headers.get("Content-Range")).toBe(`bytes ${start}-${end - 1}/${SIZE}`);
      expect(part.headers.get("Content-Length")).toBe(String(end - start));
      expect(part.headers.get("Content-Encoding")).toBeNull();
      expect(part.headers.get("ETag")).toBe(whole.headers.get("ETag"));
      expect(await part.text()).toBe(SCRIPT.slice(start, end));
    }
  },
);

test.each(["0-4", "bytes=", "bytes=-", "bytes=abc", "items=0-4", "bytes=5-2", "bytes=0-1,3-4", "bytes 0-4"])(
  "Range %j is not one range of bytes, and the whole is sent",
  async (range) => {
    const answer = await get(PATH, { Range: range });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Range")).toBeNull();
    expect(await answer.text()).toBe(SCRIPT);
  },
);

test.each([
  [PATH, "bytes=3000-", SIZE],
  [PATH, "bytes=99999999999999999999-", SIZE],
  [PATH, "bytes=-0", SIZE],
  ["/empty.js", "bytes=0-4", 0],
])("of %s, Range %j cannot be satisfied", async (path, range, size) => {
  const answer = await get(path, { Range: range });
  expect(answer.status).toBe(416);
  expect(answer.headers.get("Content-Range")).toBe(`bytes */${size}`);
  expect(await answer.text()).toBe("");
});

test("a part is sent if the file is still the one that the client began, and otherwise the whole", async () => {
  const etag = (await get(PATH, { "Accept-Encoding": "identity" })).headers.get("ETag") ?? "";
  const range = { Range: "bytes=5-", "Accept-Encoding": "identity" };
  expect((await get(PATH, { ...range, "If-Range": etag })).status).toBe(206);
  expect((await get(PATH, { ...range, "If-Range": '"another"' })).status).toBe(200);
});

test("HEAD gives the size of the whole and sends nothing", async () => {
  const answer = await get(PATH, { Range: "bytes=0-4" }, "HEAD");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Length")).toBe(String(SIZE));
  expect(await answer.text()).toBe("");
});

test("a client that has a file does not get it again, and may keep a hashed one for a year", async () => {
  for (const encoding of ["identity", "gzip"]) {
    const first = await get(PATH, { "Accept-Encoding": encoding });
    expect(await first.text()).toBe(SCRIPT);
    const again = { "If-None-Match": first.headers.get("ETag") ?? "", "Accept-Encoding": encoding };
    for (const headers of [again, { ...again, Range: "bytes=0-4" }]) {
      const answer = await get(PATH, headers);
      expect(answer.status).toBe(304);
      expect(answer.headers.get("Cache-Control")).toContain("immutable");
    }
  }
  expect((await get(PATH, { "If-None-Match": '"another"' })).status).toBe(200);
});

test.each([
  "/nothing",
  "/assets",
  "/index.html/",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/assets/../../secret.txt",
  "/..\\secret.txt",
  "//secret.txt",
  "/%",
  "/%zz",
  "/%E0%A4%A",
  "/%00",
  "/\u00ff",
  "*",
  "http://[",
])("a request for %j is the client's error, and the server goes on", async (target) => {
  const status = await rawStatus(target);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect((await get("/")).status).toBe(200);
});

test("an invalid host is the client's error", async () => {
  expect(await rawStatus("/", "a b<")).toBe(400);
});

test("an address of any length gets an answer or is cut off, and the server goes on", async () => {
  expect(await rawStatus(`/${"a".repeat(8000)}`)).toBe(404);
  // A client that sends more than the server reads may find the connection closed before the answer.
  expect(await rawStatus(`/${"a".repeat(100_000)}`).catch(() => 431)).toBe(431);
  expect((await get("/")).status).toBe(200);
});
