/**
 * Access to the host: who can do what with which key, which status code each refusal has, and how often a client may
 * try.
 */
import { describe, expect, test } from "vitest";
import type { Order } from "../../src/room/order.ts";
import type { RoomSettings } from "../../src/room/settings.ts";
import { limits } from "../../src/server/http/rate-limits.ts";
import { hostUnderTest, openRoom, personOf, post, type RoomUnderTest, SETTINGS } from "../support/room.ts";

const DESK: readonly Order[] = [
  { type: "start", table: 1 },
  { type: "pause", table: 1, isPaused: true },
  { type: "extend", table: 1, seconds: 10 },
  { type: "closeBeat", table: 1, beat: 1 },
  { type: "undoBeat", table: 1, beat: 1 },
  { type: "inject", table: 1, event: "x", season: null },
  { type: "dropInject", table: 1, event: "x" },
  { type: "giveToBot", table: 1, seat: "BRA" },
  { type: "giveBack", table: 1, seat: "BRA" },
  { type: "moveDevice", device: 0, place: { table: 1, seat: "BRA", role: "both" } },
  { type: "swapSeats", devices: [0, 1] },
  { type: "letIn", device: 0 },
  { type: "putOff", device: 0 },
  { type: "removeDevice", device: 1 },
  { type: "readmitDevice", device: 0 },
  { type: "tell", to: { table: 0, seat: null }, text: "Hello." },
  { type: "change", pace: "off", talk: "off", forecasts: false, marks: false },
  { type: "renewKey" },
  { type: "inviteTeacher" },
  { type: "endNow" },
  { type: "deleteRoom" },
];

const DEVICE: readonly Order[] = [
  { type: "act", beat: 1, command: { type: "stayOut" } },
  { type: "unseal", beat: 1, slot: "x" },
  { type: "ready", beat: 1 },
  { type: "moreTime", beat: 1 },
  { type: "guess", beat: 1, percent: 50 },
  { type: "takeSeat", place: { table: 1, seat: "USA", role: "both" } },
  { type: "dealMe", role: "both" },
  { type: "leaveSeat" },
  { type: "setLimit", article: 0, limit: "wishes" },
  { type: "say", to: "BRA", phrase: "thankYou", article: -1 },
  { type: "write", to: "BRA", text: "Hello." },
  { type: "report", from: "KEN", number: 0 },
  { type: "post", text: "Hello." },
  { type: "answerTicket", ticket: { success: "yes", decision: "The first.", limit: "" } },
];

const WALL: readonly Order[] = [{ type: "played", table: 1, closed: 1 }];

async function begun(): Promise<RoomUnderTest> {
  const room = await openRoom();
  await room.at("KEN");
  await room.at("BRA");
  await room.desk.give({ type: "start", table: 1 });
  return room;
}

describe("a key gives only its own orders", () => {
  test.each([
    ["a device none of the desk or the wall", "device", [...DESK, ...WALL]],
    ["the desk none of a delegation or the wall", "desk", [...DEVICE, ...WALL]],
    ["the wall none but how far it has shown", "wall", [...DESK, ...DEVICE]],
  ] as const)("%s", async (_, who, orders) => {
    const room = await begun();
    const person = { device: await room.at("USA"), desk: room.desk, wall: room.wall() }[who];
    const before = room.open().seq;
    for (const order of orders) expect(await person.give(order), order.type).toBe("notYours");
    expect(room.open().seq).toBe(before);
  });

  test("a device acts for its own seat: no order can name another", async () => {
    const room = await begun();
    const kenya = personOf(room.app, room.code, (await room.at("USA")).key);
    for (const extra of [{ seat: "BRA" }, { device: 1 }, { table: 2 }]) {
      const order = { type: "ready", beat: 1, ...extra } as unknown as Order;
      expect(await kenya.give(order)).toBe("nonsense");
    }
    await kenya.give({ type: "ready", beat: 1 });
    expect(room.world().ready).toEqual(["USA"]);
  });

  test("a device reads its own seat, whatever it claims or asks for", async () => {
    const room = await begun();
    const kenya = await room.at("USA");
    const brazil = room.match().scenario.countries.findIndex(({ iso3 }) => iso3 === "BRA");
    for (const query of [
      "since=1/BRA/all/1",
      "since=1/BRA/all/0&table=1",
      "table=1&as=wall",
      "table=1&as=desk",
      "as=device&device=1",
    ]) {
      const response = await kenya.request(`/changes?${query}`);
      const { table, desk } = (await response.json()) as {
        table: { view: { mine: { country: number } | null } };
        desk: null;
      };
      expect(desk).toBeNull();
      expect(table.view?.mine?.country).not.toBe(brazil);
    }
  });

  test("a key of another room opens nothing", async () => {
    const [one, other] = [await begun(), await begun()];
    const stranger = personOf(other.app, other.code, one.desk.key);
    expect(await stranger.give({ type: "pause", table: 1, isPaused: true })).toBe("noKey");
  });

  test("nor does the host's stored form of it, or a part of it", async () => {
    const room = await begun();
    const { tokenHash } = room.device(0);
    const [deskHash = ""] = room.state().deskHashes;
    for (const key of [
      "",
      "Bearer",
      tokenHash,
      deskHash,
      room.desk.key.slice(0, -1),
      room.code,
      room.state().seed,
    ])
      expect((await personOf(room.app, room.code, key).request("/changes")).status).toBe(401);
  });

  test("without a key only the room's card is open", async () => {
    const room = await begun();
    for (const path of ["/changes", "/stream", "/record"])
      expect((await room.app.request(`/api/rooms/${room.code}${path}`)).status).toBe(401);
    const card = (await (await room.app.request(`/api/rooms/${room.code}`)).json()) as object;
    expect(Object.keys(card).sort()).toEqual([
      "audience",
      "code",
      "isDebriefed",
      "isJoiningOpen",
      "scenario",
    ]);
  });
});

describe("every refusal has a code", () => {
  const refusal = async (response: Response) => [
    response.status,
    ((await response.json()) as { reason: string }).reason,
  ];

  test("no such room", async () => {
    const { app } = hostUnderTest();
    for (const code of ["AAAAAA", "aaaaaa", "12345", "%00", "..%2F..", "AAAAAAA", "ÄÄÄÄÄÄ"])
      expect(await refusal(await app.request(`/api/rooms/${code}`)), code).toEqual([404, "noRoom"]);
  });

  test("a code in small letters works too", async () => {
    const room = await openRoom();
    expect((await room.app.request(`/api/rooms/${room.code.toLowerCase()}`)).status).toBe(200);
  });

  test("no key, not yours, nonsense, too large", async () => {
    const room = await begun();
    const orders = `/api/rooms/${room.code}/orders`;
    const device = await room.at("USA");
    const order = { id: "an-order-1", order: { type: "endNow" } };
    expect(await refusal(await post(room.app, orders, order, "no-such-key"))).toEqual([401, "noKey"]);
    expect(await refusal(await post(room.app, orders, order, device.key))).toEqual([403, "notYours"]);
    expect(await refusal(await post(room.app, orders, { ...order, id: "short" }, device.key))).toEqual([
      400,
      "nonsense",
    ]);
    const long = { id: "an-order-1", order: { type: "post", text: "x".repeat(9000) } };
    expect(await refusal(await post(room.app, orders, long, device.key))).toEqual([413, "tooLarge"]);
    expect(await refusal(await post(room.app, "/api/rooms", { x: "x".repeat(9000) }))).toEqual([
      413,
      "tooLarge",
    ]);
    expect(await refusal(await room.app.request("/api/nothing"))).toEqual([400, "nonsense"]);
  });

  test("too large without a stated length", async () => {
    const room = await begun();
    const parts = Array.from({ length: 20 }, () => new TextEncoder().encode(" ".repeat(1000)));
    const body = new ReadableStream({
      pull: (out) => {
        const part = parts.pop();
        if (part === undefined) out.close();
        else out.enqueue(part);
      },
    });
    const headers = { Authorization: `Bearer ${room.desk.key}`, "Content-Type": "application/json" };
    const init = { method: "POST", body, headers, duplex: "half" } as RequestInit;
    expect(await refusal(await room.app.request(`/api/rooms/${room.code}/orders`, init))).toEqual([
      413,
      "tooLarge",
    ]);
  });
});

describe("a room is opened with settings that make sense", () => {
  const opened = async (change: object) =>
    (await post(hostUnderTest().app, "/api/rooms", { ...SETTINGS, ...change })).status;

  test("these settings do", async () => {
    expect(await opened({})).toBe(200);
    expect(await opened({ tables: 12, seats: ["KEN"], pairs: true, seating: "dealt", level: 0 })).toBe(200);
  });

  const twelve = SETTINGS.seats.concat(["FRA", "IND", "CHN", "RUS", "NGA", "ZAF", "MEX", "GBR", "DEU"]);
  test.each<readonly [string, Partial<Record<keyof RoomSettings, unknown>> & Record<string, unknown>]>([
    ["no table", { tables: 0 }],
    ["thirteen tables", { tables: 13 }],
    ["half a table", { tables: 1.5 }],
    ["no delegation", { seats: [] }],
    ["thirteen delegations", { seats: [...twelve, "AUS"] }],
    ["a delegation twice", { seats: ["KEN", "KEN"] }],
    ["one that the scenario has not", { seats: ["XXX"] }],
    ["the chair", { seats: ["chair"] }],
    ["a scenario that there is not", { scenario: "__proto__" }],
    ["level 4", { level: 4 }],
    ["a level in letters", { level: "2" }],
    ["a seed of one's own", { seed: "mine" }],
    ["another pace", { pace: "fast" }],
    ["another audience", { audience: "" }],
    ["a setting left out", { talk: undefined }],
  ])("%s does not", async (_, change) => {
    expect(await opened(change)).toBe(400);
  });
});

describe("nobody gets in by trying", () => {
  test("after sixty wrong codes from one place, right or wrong codes from there get no more answers", async () => {
    const room = await openRoom({}, { limits: limits() });
    for (let k = 0; k < 60; k++) await room.app.request("/api/rooms/AAAAAA");
    expect((await room.app.request("/api/rooms/AAAAAA")).status).toBe(429);
    expect((await room.app.request(`/api/rooms/${room.code}`)).status).toBe(429);
  });

  test("but a client with a key goes on, so somebody who guesses does not shut out the class next to them", async () => {
    const room = await openRoom({}, { limits: limits() });
    const kenya = await room.at("KEN");
    for (let k = 0; k < 61; k++) await personOf(room.app, room.code, `guess-${k}`).request("/changes");
    expect((await personOf(room.app, room.code, "guess").request("/changes")).status).toBe(429);
    expect(await kenya.give({ type: "leaveSeat" })).toBe("taken");
  });

  test("and clients elsewhere are not affected", async () => {
    let address = "here";
    const room = await openRoom({}, { limits: limits(), address: () => address });
    for (let k = 0; k < 60; k++) await room.app.request("/api/rooms/AAAAAA");
    address = "elsewhere";
    expect((await room.app.request(`/api/rooms/${room.code}`)).status).toBe(200);
  });

  test("a device that orders without end is slowed down, and the room goes on for others", async () => {
    const room = await openRoom({}, { limits: limits() });
    const [kenya, brazil] = [await room.at("KEN"), await room.at("BRA")];
    const answers: string[] = [];
    for (let k = 0; k < 70; k++)
      answers.push(await kenya.give({ type: "takeSeat", place: { table: 1, seat: "KEN", role: "both" } }));
    expect(answers.at(-1)).toBe("tooFast");
    expect(await brazil.give({ type: "leaveSeat" })).toBe("taken");
  });

  test("ten classes behind one address can join at once, but not rooms without end", async () => {
    const room = await openRoom({}, { limits: limits() });
    for (let k = 0; k < 400; k++)
      expect((await post(room.app, `/api/rooms/${room.code}/devices`, {})).status).toBe(200);
    const answers: number[] = [];
    for (let k = 0; k < 61; k++) answers.push((await post(room.app, "/api/rooms", SETTINGS)).status);
    expect([answers[0], answers.at(-1)]).toEqual([200, 429]);
  });
});
