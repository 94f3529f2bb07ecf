/**
 * Text that people write comes back as plain text, and the host stores nothing about where anybody connected from.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { openHost } from "../../src/server/host/host.ts";
import { freePort } from "../../src/server/start/ports.ts";
import { serveDist } from "../../src/server/start/serve-dist.ts";
import { sqliteStore } from "../../src/server/store/sqlite-store.ts";
import { temporaryFolder } from "../support/folder.ts";
import { openRoom, SETTINGS } from "../support/room.ts";

const MARKUP = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  '"><svg/onload=alert(1)>',
  "&lt;b&gt; & ' \"",
  "$t(room:full) {{count}}",
  "'); DROP TABLE log; --",
];

const folder = temporaryFolder();

describe("markup in people's text", () => {
  test.each(MARKUP)(
    "%s stays plain text: in notes, in the press, from the teacher and on the exit ticket",
    async (text) => {
      const room = await openRoom();
      const [kenya, brazil] = [await room.at("KEN"), await room.at("BRA")];
      await kenya.give({ type: "write", to: "BRA", text });
      await kenya.give({ type: "post", text });
      await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text });
      const { room: seen } = await brazil.follow();
      expect([seen?.said[0]?.words.text, seen?.press[0]?.text, seen?.messages[0]?.text]).toEqual([
        text,
        text,
        text,
      ]);
      await room.desk.give({ type: "endNow" });
      await kenya.give({ type: "answerTicket", ticket: { success: null, decision: text, limit: text } });
      expect((await room.desk.follow()).desk?.tickets[0]?.ticket).toEqual({
        success: null,
        decision: text,
        limit: text,
      });
      const response = await brazil.request("/changes");
      expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
    },
  );

  test.each([
    ["nothing", ""],
    ["blanks alone", "   "],
    ["half a character", "\ud800"],
    ["a zero-width space", "\u200b"],
    ["joiners alone", "\u200d\u200c"],
    ["a direction override alone", "\u202e"],
  ])("%s is refused as a note, in the press or from the teacher", async (_, text) => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    expect(await kenya.give({ type: "post", text })).toBe("emptyText");
    expect(await kenya.give({ type: "write", to: "BRA", text })).toBe("emptyText");
    expect(await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text })).toBe("emptyText");
  });

  test.each([
    ["control characters", "a\u0007b", "ab"],
    ["a line end", "a\nb", "a b"],
    ["half a character", "a\ud800", "a"],
    ["a direction override", "a \u202eb", "a b"],
    ["a direction isolate", "\u2066a\u2069", "a"],
  ])("%s is removed from notes and the exit ticket", async (_, text, kept) => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await kenya.give({ type: "post", text });
    await kenya.give({ type: "write", to: "BRA", text });
    await room.desk.give({ type: "endNow" });
    await kenya.give({ type: "answerTicket", ticket: { success: null, decision: text, limit: text } });
    const { press, said, tickets } = room.state();
    expect([press[0]?.text, said[0]?.words.text]).toEqual([kept, kept]);
    expect(tickets[0]?.ticket).toMatchObject({ decision: kept, limit: kept });
  });

  test("a Persian word keeps its joiner", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await kenya.give({ type: "post", text: "می\u200cخواهم" });
    expect(room.state().press[0]?.text).toBe("می\u200cخواهم");
  });

  test("more than 280 characters are refused", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    const text = "x".repeat(281);
    expect(await kenya.give({ type: "post", text })).toBe("nonsense");
    const ticket = { success: "yes", decision: text, limit: "" } as const;
    expect(await kenya.give({ type: "answerTicket", ticket })).toBe("nonsense");
  });

  test("the page never makes markup from text: none of its files writes any", () => {
    const WRITERS =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|\beval\(|new Function/;
    const files = ["src/ui", "src/client", "src/scene", "src/main.tsx", "index.html"].flatMap(filesIn);
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => WRITERS.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

function filesIn(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  );
}

/** The real host on a port, as `npm start` serves it. */
async function served() {
  const port = await freePort();
  const data = join(folder, `data-${port}`);
  const host = openHost({ store: sqliteStore(data), engineVersion: "test" });
  const served = await serveDist(port, folder, host, {
    publicUrl: null,
    proxies: 0,
    frameSites: [],
    opening: { type: "everyone" },
    hostKey: null,
  });
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (isOpen) await served.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { address: `http://127.0.0.1:${port}`, data, close };
}

/** Every value in every row and table of a database file. */
function rowsOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM "${String(name)}"`).all());
  database.close();
  return JSON.stringify(rows);
}

describe("stored data", () => {
  test("contain no address, no browser's name and no token", async () => {
    const { address, data, close } = await served();
    const headers = {
      "User-Agent": "Pupil-Phone/9.9",
      "X-Forwarded-For": "203.0.113.77",
      "Content-Type": "application/json",
    };
    const send = async (path: string, body: unknown, key = "") => {
      const init = {
        method: "POST",
        headers: { ...headers, Authorization: `Bearer ${key}` },
        body: JSON.stringify(body),
      };
      return (await (await fetch(`${address}/api/rooms${path}`, init)).json()) as Record<string, string>;
    };
    const { code = "", key = "" } = await send("", SETTINGS);
    const { token = "" } = await send(`/${code}/devices`, {});
    await send(
      `/${code}/orders`,
      { id: "order-one", order: { type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } } },
      token,
    );
    await send(`/${code}/orders`, { id: "order-two", order: { type: "start", table: 1 } }, key);
    const files = readdirSync(data).map((file) => [file, readFileSync(join(data, file), "latin1")] as const);
    await close();
    const kept = rowsOf(join(data, "rooms.sqlite"));
    expect(kept).toContain("seatTaken");
    expect(kept).toContain("matchOpened");
    for (const trace of ["127.0.0.1", "::1", "203.0.113.77", "Pupil-Phone", token, key])
      expect(kept).not.toContain(trace);
    expect(files.map(([file]) => file)).toContain("rooms.sqlite-wal");
    for (const [file, bytes] of files)
      for (const trace of ["203.0.113.77", "Pupil-Phone", token, key])
        expect(bytes, file).not.toContain(trace);
  });
});

describe("a page of the host", () => {
  test.each(["/", "/api/host", "/api/rooms/AAAAAA"])(
    "%s runs no script but the host's own files",
    async (path) => {
      const { address } = await served();
      const policy = (await fetch(`${address}${path}`)).headers.get("Content-Security-Policy") ?? "";
      const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
      const scripts = rules.get("script-src") ?? rules.get("default-src") ?? [];
      expect(scripts).toEqual(["'self'"]);
      expect(rules.get("object-src")).toEqual(["'none'"]);
      expect(rules.get("base-uri")).toEqual(["'none'"]);
    },
  );

  test("cannot be read by a page of another site", async () => {
    const { address } = await served();
    const response = await fetch(`${address}/api/host`, { headers: { Origin: "http://elsewhere.example" } });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});
