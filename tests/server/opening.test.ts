/** Who may open a room or a committee, judged by the address and headers of the request. */
import { describe, expect, test } from "vitest";
import { PACK } from "../../src/committee/packs/all.ts";
import { PASSWORD_HEADER } from "../../src/room/message.ts";
import { limits, networkOf } from "../../src/server/http/rate-limits.ts";
import type { OpeningPolicy } from "../../src/server/http/who-may-open.ts";
import { seats } from "../support/committee.ts";
import { hostUnderTest, SETTINGS } from "../support/room.ts";

const LAPTOP: OpeningPolicy = { type: "password", password: "ACDE3467", isLoopbackFree: true };
const SERVER: OpeningPolicy = { type: "password", password: "Schönes Wetter", isLoopbackFree: false };
const COMMITTEE = { name: "Third Committee", pack: PACK["una-usa"], delegations: seats(4) };
const KINDS = [
  ["rooms", SETTINGS],
  ["committees", COMMITTEE],
] as const;

type Asking = Readonly<{ from: string; headers?: Readonly<Record<string, string>>; at?: string }>;

const typed = (password: string): Readonly<Record<string, string>> => ({
  [PASSWORD_HEADER]: encodeURIComponent(password),
});

/** A host that sees requests as coming from the address the test chooses. */
function hostWith(opening: OpeningPolicy) {
  let address = "";
  const { app, host } = hostUnderTest({ opening, limits: limits(), address: () => address });
  const ask = async (
    path: string,
    { from, headers, at = "http://localhost:4040" }: Asking,
    init: RequestInit,
  ) => {
    address = from;
    return app.request(`${at}/api/${path}`, { ...init, headers: { ...init.headers, ...headers } });
  };
  const open = async (path: string, body: object, asking: Asking) => {
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    };
    const response = await ask(path, asking, init);
    const answer = (await response.json()) as Readonly<{ ok: boolean; reason?: string; code?: string }>;
    return answer.ok ? "opened" : `${response.status} ${answer.reason}`;
  };
  const asksPassword = async (asking: Asking) => {
    const card = (await (await ask("host", asking, {})).json()) as Readonly<Record<string, unknown>>;
    expect(JSON.stringify(card)).not.toContain("ACDE");
    return card.asksPassword;
  };
  return { host, open, asksPassword };
}

describe.each(KINDS)("on a teacher's computer, %s", (path, body) => {
  test.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "127.8.0.1"])(
    "are opened by that computer itself (%s) without a password",
    async (from) => {
      const { open, asksPassword } = hostWith(LAPTOP);
      expect(await asksPassword({ from })).toBe(false);
      expect(await open(path, body, { from })).toBe("opened");
      for (const at of ["http://127.0.0.1:4040", "http://[::1]:4040"])
        expect(await open(path, body, { from, at })).toBe("opened");
    },
  );

  test("are opened by another device with the password, not without one and not with a wrong one", async () => {
    const { open, asksPassword } = hostWith(LAPTOP);
    const from = "192.168.1.30";
    expect(await asksPassword({ from })).toBe(true);
    expect(await open(path, body, { from })).toBe("401 noPassword");
    for (const wrong of ["ACDE3466", "", "ACDE346", "ACDE34677", "%E0%A4%A"])
      expect(await open(path, body, { from, headers: typed(wrong) })).toBe("401 wrongPassword");
    for (const right of ["ACDE3467", "acde 3467", "acde-3467 "])
      expect(await open(path, body, { from, headers: typed(right) })).toBe("opened");
  });

  test("are not opened by a page whose name was pointed at this computer (DNS rebinding)", async () => {
    const { open, asksPassword } = hostWith(LAPTOP);
    for (const at of [
      "http://rebound.example:4040",
      "http://localhost.rebound.example",
      "http://127.0.0.1.x",
    ]) {
      expect(await asksPassword({ from: "127.0.0.1", at })).toBe(true);
      expect(await open(path, body, { from: "127.0.0.1", at })).toBe("401 noPassword");
    }
  });

  test.each([
    "Forwarded",
    "X-Forwarded-For",
    "X-Forwarded-Proto",
    "X-Forwarded-Host",
    "Via",
    "X-Real-IP",
    "CF-Connecting-IP",
    "True-Client-IP",
  ])("are not opened without a password through a proxy on this computer, which adds %s", async (name) => {
    const { open } = hostWith(LAPTOP);
    expect(await open(path, body, { from: "127.0.0.1", headers: { [name]: "127.0.0.1" } })).toBe(
      "401 noPassword",
    );
  });
});

describe.each(KINDS)("on a public host with a password, %s", (path, body) => {
  test("are opened with it, and coming over loopback does not help", async () => {
    const { open, asksPassword } = hostWith(SERVER);
    for (const from of ["127.0.0.1", "::1", "203.0.113.9"]) {
      expect(await asksPassword({ from })).toBe(true);
      expect(await open(path, body, { from })).toBe("401 noPassword");
      expect(await open(path, body, { from, headers: typed("schönes wetter") })).toBe("opened");
    }
  });
});

test("if no password exists, none opens", async () => {
  const { open } = hostWith({ type: "password", password: null, isLoopbackFree: false });
  for (const password of ["", "null", "undefined"])
    expect(await open("rooms", SETTINGS, { from: "203.0.113.9", headers: typed(password) })).toBe(
      "401 wrongPassword",
    );
});

describe("a client that tries passwords", () => {
  const wrong = { headers: typed("AAAAAAAA") };
  const right = { headers: typed("ACDE3467") };

  test("is stopped after twenty wrong ones, even with the right one, while others are not", async () => {
    const { open } = hostWith(LAPTOP);
    for (let k = 0; k < 20; k++) await open("rooms", SETTINGS, { from: "192.168.1.66", ...wrong });
    expect(await open("rooms", SETTINGS, { from: "192.168.1.66", ...right })).toBe("429 tooFast");
    expect(await open("committees", COMMITTEE, { from: "192.168.1.66", ...right })).toBe("429 tooFast");
    expect(await open("rooms", SETTINGS, { from: "192.168.1.67", ...right })).toBe("opened");
    expect(await open("rooms", SETTINGS, { from: "127.0.0.1" })).toBe("opened");
  });

  test("gets no further tries by another address of the same IPv6 network", async () => {
    const { open } = hostWith(LAPTOP);
    for (let k = 0; k < 20; k++) await open("rooms", SETTINGS, { from: `2001:db8:0:7::${k + 1}`, ...wrong });
    expect(await open("rooms", SETTINGS, { from: "2001:db8:0:7:ffff::1", ...right })).toBe("429 tooFast");
    expect(await open("rooms", SETTINGS, { from: "2001:db8:0:8::1", ...right })).toBe("opened");
  });

  test("is counted separately from clients that mistype codes of rooms", async () => {
    let address = "10.0.0.5";
    const { app } = hostUnderTest({ opening: LAPTOP, limits: limits(), address: () => address });
    for (let k = 0; k < 61; k++) await app.request("/api/rooms/AAAAAA");
    expect((await app.request("/api/rooms/AAAAAA")).status).toBe(429);
    const headers = { "Content-Type": "application/json", ...typed("ACDE3467") };
    const opened = await app.request("/api/rooms", {
      method: "POST",
      headers,
      body: JSON.stringify(SETTINGS),
    });
    expect(opened.status).toBe(200);
    address = "10.0.0.6";
    expect((await app.request("/api/rooms/AAAAAA")).status).toBe(404);
  });
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::ffff:c000:201", "192.0.2.1"],
  ["0:0:0:0:0:FFFF:0A00:0001", "10.0.0.1"],
  ["::1", "::1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:DB8::5", "2001:db8:0:0"],
  ["2001:0db8:0000:0007::1", "2001:db8:0:7"],
  ["::5:1:2:3:4:5", "0:0:5:1"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["", ""],
])("%s belongs to the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

describe("if everyone may open rooms", () => {
  test("one address opens sixty an hour, and others go on", async () => {
    const { open, asksPassword } = hostWith({ type: "everyone" });
    expect(await asksPassword({ from: "203.0.113.9" })).toBe(false);
    for (let k = 0; k < 60; k++)
      expect(await open("rooms", SETTINGS, { from: "203.0.113.9" })).toBe("opened");
    expect(await open("rooms", SETTINGS, { from: "203.0.113.9" })).toBe("429 tooFast");
    expect(await open("rooms", SETTINGS, { from: "203.0.113.10" })).toBe("opened");
  });

  test("one address can have a hundred rooms and committees at a time, and deleting one frees a place", async () => {
    let address = "203.0.113.9";
    const { app, host } = hostUnderTest({ opening: { type: "everyone" }, address: () => address });
    const open = async (path = "rooms", body: object = SETTINGS) => {
      const init = { method: "POST", headers: { "Content-Type": "application/json" } };
      const response = await app.request(`/api/${path}`, { ...init, body: JSON.stringify(body) });
      return (await response.json()) as Readonly<{ ok: boolean; code?: string; reason?: string }>;
    };
    const first = await open();
    await open("committees", COMMITTEE);
    for (let k = 2; k < 100; k++) expect((await open()).ok).toBe(true);
    expect(await open()).toEqual({ ok: false, reason: "tooManyRooms" });
    expect(await open("committees", COMMITTEE)).toEqual({ ok: false, reason: "tooManyRooms" });
    address = "203.0.113.10";
    expect((await open()).ok).toBe(true);
    address = "203.0.113.9";
    const room = await host.find(first.code ?? "");
    if (room !== null) await host.remove(room);
    expect((await open()).ok).toBe(true);
    expect((await open()).ok).toBe(false);
  });
});
