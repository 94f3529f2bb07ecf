/**
 * Ten thousand randomly corrupted messages neither end the host nor change a match. A refused message leaves every
 * row of the log unchanged. The seeds are in the tests' names.
 */
import { describe, expect, test } from "vitest";
import { hash } from "../../src/engine/state/hash.ts";
import { submitOrder as give } from "../../src/kernel/order-queue.ts";
import type { Order } from "../../src/room/order.ts";
import { dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import { spoilt } from "../support/mutate.ts";
import { openRoom, type RoomUnderTest, SETTINGS } from "../support/room.ts";

const MESSAGES = 10_000;

/** The status codes a message may be answered with. A failing host answers 500 or 503. */
const ANSWERS = [200, 204, 400, 401, 403, 404, 409, 410, 413, 429];

const place = { table: 1, seat: "KEN", role: "both" } as const;
const term = { article: 0, alternative: 1 };

/** One order of every kind, except those that end the room or its keys. */
const ORDERS: readonly Order[] = [
  { type: "act", beat: 1, command: { type: "layPlacards", article: 0, placards: [0, 1], wish: 0, care: 1 } },
  {
    type: "act",
    beat: 1,
    command: { type: "speak", article: 0, alternative: 0, argument: "rights", case: "" },
  },
  {
    type: "act",
    beat: 1,
    command: { type: "offerPackage", to: 3, give: term, ask: { ...term, article: 1 }, assistance: 0 },
  },
  { type: "act", beat: 1, command: { type: "answerOffer", offer: 5, accept: true } },
  { type: "act", beat: 1, command: { type: "takeStand", article: 1, stand: "join", breaking: false } },
  { type: "act", beat: 1, command: { type: "pledge", with: [1, 2], count: 1, season: 1 } },
  { type: "act", beat: 1, command: { type: "putOnFloor", articles: [1, 2] } },
  { type: "unseal", beat: 1, slot: "layPlacards/0" },
  { type: "ready", beat: 1 },
  { type: "moreTime", beat: 1 },
  { type: "guess", beat: 1, percent: 50 },
  { type: "takeSeat", place },
  { type: "dealMe", role: "both" },
  { type: "leaveSeat" },
  { type: "setLimit", article: 0, limit: "wishes" },
  { type: "say", to: "BRA", phrase: "thankYou", article: -1 },
  { type: "write", to: "BRA", text: "Hello." },
  { type: "report", from: "KEN", number: 0 },
  { type: "post", text: "Hello." },
  { type: "answerTicket", ticket: { success: "yes", decision: "The first.", limit: "" } },
  { type: "start", table: 1 },
  { type: "pause", table: 0, isPaused: true },
  { type: "extend", table: 1, seconds: 10 },
  { type: "closeBeat", table: 1, beat: 1 },
  { type: "undoBeat", table: 1, beat: 2 },
  { type: "inject", table: 1, event: "hospitals", season: null },
  { type: "dropInject", table: 1, event: "hospitals" },
  { type: "giveToBot", table: 1, seat: "KEN" },
  { type: "giveBack", table: 1, seat: "KEN" },
  { type: "moveDevice", device: 0, place },
  { type: "swapSeats", devices: [0, 1] },
  { type: "letIn", device: 0 },
  { type: "putOff", device: 0 },
  { type: "removeDevice", device: 2 },
  { type: "readmitDevice", device: 2 },
  { type: "tell", to: { table: 0, seat: null }, text: "Hello." },
  { type: "change", pace: "hard", talk: "notes", forecasts: true, marks: true },
  { type: "played", table: 1, closed: 3 },
];

/** The whole state of a room: its log and the hashes of its matches. */
function stateOf(room: RoomUnderTest): string {
  const { seq, state, tables } = room.open();
  return `${seq}/${JSON.stringify(state)}/${tables.map((one) => (one === null ? "" : hash(one.match.log))).join()}`;
}

async function begun(): Promise<RoomUnderTest> {
  const room = await openRoom({ pace: "hard" });
  for (const seat of ["KEN", "BRA", "USA"]) await room.at(seat);
  await room.desk.give({ type: "start", table: 1 });
  return room;
}

describe("messages corrupted at random", () => {
  test.each(["m1", "m2"])(
    `${MESSAGES / 2} orders of devices, the desk and the wall, seed %s`,
    async (seed) => {
      const room = await begun();
      const roll = dice(seed);
      const people = [await room.at("KEN"), room.desk, room.desk, room.wall()];
      const devices = [await room.enter(), await room.enter()];
      let refused = 0;
      let before = stateOf(room);
      for (let k = 0; k < MESSAGES / 2; k++) {
        const beat = room.world().clock;
        const order = pick(ORDERS, roll);
        const meant = "beat" in order ? { ...order, beat } : order;
        const body = spoilt({ id: `${seed}-message-${k}`, order: meant }, roll);
        const { key } = pick([...people, ...devices], roll);
        const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
        const response = await room.app.request(`/api/rooms/${room.code}/orders`, {
          method: "POST",
          headers,
          body,
        });
        expect(ANSWERS, body.slice(0, 200)).toContain(response.status);
        if (response.status === 200) {
          before = stateOf(room);
          continue;
        }
        refused++;
        expect(stateOf(room), body.slice(0, 200)).toBe(before);
      }
      expect(refused).toBeGreaterThan((MESSAGES / 2) * 0.8);
      expect(await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: "Still here." })).toBe(
        "taken",
      );
    },
  );

  test("a thousand invalid rooms are not opened, seed m3", async () => {
    const room = await begun();
    const roll = dice("m3");
    for (let k = 0; k < 1000; k++) {
      const body = spoilt(SETTINGS, roll);
      const response = await room.app.request("/api/rooms", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
      });
      expect([200, 400, 413], body.slice(0, 200)).toContain(response.status);
    }
  });

  test("a thousand invalid requests are answered or refused, seed m4", async () => {
    const room = await begun();
    const roll = dice("m4");
    const device = await room.at("KEN");
    const scraps = [
      "1",
      "0",
      "-1",
      "1e9",
      "999999999",
      "NaN",
      "1/KEN",
      "1/BRA/all/1",
      "1/KEN/all/-3",
      "1/KEN/all/1e99",
      "2/KEN",
      "wall",
      "desk",
      "%00",
      "%ff",
      "..",
      "[]",
      "__proto__",
    ];
    const before = stateOf(room);
    for (let k = 0; k < 1000; k++) {
      const query = ["since", "version", "table", "as"]
        .map((name) => `${name}=${pick(scraps, roll)}`)
        .join("&");
      const headers = {
        Authorization: `${pick(["Bearer ", "bearer ", "Basic ", ""], roll)}${pick([device.key, "", "x"], roll)}`,
      };
      const path = pick(["changes", "record", "here", "orders", "..", "%2e%2e", ""], roll);
      const init = { headers: headers, signal: AbortSignal.abort() };
      const response = await room.app.request(`/api/rooms/${room.code}/${path}?${query}`, init);
      expect(ANSWERS, `${path}?${query}`).toContain(response.status);
    }
    expect(stateOf(room)).toBe(before);
  });
});

describe("an order on which the rules fail", () => {
  test("is refused alone, and the orders next to it are accepted", async () => {
    const room = await begun();
    const stumbling = give(room.running, () => {
      throw new Error("a rule that fails, on purpose");
    });
    const beside = room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: "Beside it." });
    expect(await stumbling).toEqual({ ok: false, reason: "nonsense" });
    expect(await beside).toBe("taken");
  });
});
