/**
 * Ten thousand randomly corrupted messages neither end the host nor change a match. A refused message leaves every
 * row of the log unchanged. The seeds are in the tests' names.
 */
import { describe, expect, test } from "vitest";
import { hash } from "../../src/engine/state/hash.ts";
import { submitOrder as give } from "../../src/kernel/order-queue.ts";
import type { Order, OrderType } from "../../src/room/order.ts";
import { dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import { ROOM_ORDERS } from "../../src/tools/fuzz/request-orders.ts";
import { spoilt } from "../support/mutate.ts";
import { openRoom, type RoomUnderTest, SETTINGS } from "../support/room.ts";

const MESSAGES = 10_000;

/** The status codes a message may be answered with. A failing host answers 500 or 503. */
const ANSWERS = [200, 204, 400, 401, 403, 404, 409, 410, 413, 429];

/** Orders of every kind, except those that end the room or its keys. */
const ORDERS: readonly Order[] = ROOM_ORDERS.filter(
  ({ type }) => !["deleteRoom", "renewKey", "inviteTeacher", "renewWallKey", "endNow"].includes(type),
);

/** The whole state of a room: its log and the hashes of its matches. */
function stateOf(room: RoomUnderTest): string {
  const { seq, state, tables } = room.open();
  return `${seq}/${JSON.stringify(state)}/${tables.map((one) => (one === null ? "" : hash(one.match.log))).join()}`;
}

async function begun(): Promise<RoomUnderTest> {
  const room = await openRoom({ pace: "hard", pairs: true });
  for (const seat of ["KEN", "BRA"]) await room.at(seat);
  await room.desk.give({ type: "start", table: 1 });
  return room;
}

/** Every kind of order. An order that is added must be added here and to the list of the fuzzer. */
const KINDS: Readonly<Record<OrderType, true>> = {
  act: true,
  unseal: true,
  ready: true,
  moreTime: true,
  guess: true,
  takeSeat: true,
  dealMe: true,
  leaveSeat: true,
  answerPartner: true,
  setLimit: true,
  giveVerdict: true,
  draftDeclaration: true,
  ask: true,
  withdrawAsk: true,
  answerAsk: true,
  say: true,
  write: true,
  report: true,
  post: true,
  readMessage: true,
  sayOpinion: true,
  answerCheck: true,
  answerTicket: true,
  start: true,
  pause: true,
  extend: true,
  giveTime: true,
  putOffTime: true,
  setSeatTime: true,
  closeBeat: true,
  undoBeat: true,
  inject: true,
  dropInject: true,
  giveToBot: true,
  giveBack: true,
  moveDevice: true,
  swapSeats: true,
  letIn: true,
  putOff: true,
  removeDevice: true,
  readmitDevice: true,
  setJoining: true,
  tell: true,
  showOnWall: true,
  change: true,
  setBell: true,
  leaveForCommittee: true,
  renewKey: true,
  inviteTeacher: true,
  renewWallKey: true,
  endNow: true,
  deleteRoom: true,
  played: true,
};

test("the list of orders to corrupt has every kind", () => {
  expect(new Set(ROOM_ORDERS.map(({ type }) => type))).toEqual(new Set(Object.keys(KINDS)));
});

describe("messages corrupted at random", () => {
  test.each(["m1", "m2"])(
    `${MESSAGES / 2} orders of devices, the desk and the wall, seed %s`,
    async (seed) => {
      const room = await begun();
      const roll = dice(seed);
      const two = [await room.at("USA", 1, "delegate"), await room.at("USA", 1, "capital")];
      const people = [...two, room.desk, room.desk, room.wall()];
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
