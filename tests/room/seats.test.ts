/** How devices get seats, and how they are let into the room. */
import { describe, expect, test } from "vitest";
import { freePlaces } from "../../src/room/decide.ts";
import { enterRoom, unseatedDevices } from "../../src/room/device-admission.ts";
import type { Role, RoomFact } from "../../src/room/fact.ts";
import { roomAfter } from "../../src/room/state.ts";
import { asked, enters, place, room, sits, THREE, take } from "../support/room-facts.ts";

describe("a device takes a seat", () => {
  test("that is free; as a latecomer if its table has begun", () => {
    const state = room({}, ...THREE);
    const taken = { type: "seatTaken", device: 0, place: place("KEN", 2) };
    expect(asked(state, take(place("KEN", 2)))).toEqual([{ ...taken, isLate: false }]);
    expect(asked(state, take(place("KEN", 2)), { begun: [1] })).toEqual([{ ...taken, isLate: false }]);
    expect(asked(state, take(place("KEN", 2)), { begun: [2] })).toEqual([{ ...taken, isLate: true }]);
  });

  test.each([
    ["a delegation that is not played", place("FRA"), "noSeat"],
    ["table 0", place("KEN", 0), "noSeat"],
    ["a table beyond the last", place("KEN", 3), "noSeat"],
    ["half a pair in a room without pairs", place("KEN", 1, "capital"), "notYourPart"],
  ])("never %s", (_, at, reason) => {
    expect(asked(room({}, ...THREE), take(at))).toBe(reason);
  });

  test("and nothing happens when it asks for the same seat again", () => {
    const state = room({}, ...THREE, sits(0, place("KEN")));
    expect(asked(state, take(place("KEN")))).toEqual([]);
  });

  test("that another device has: it waits for the teacher, and asks once", () => {
    const state = room({}, ...THREE, sits(1, place("KEN")));
    const ask = { type: "seatAsked", device: 0, place: place("KEN") } as const;
    expect(asked(state, take(place("KEN")))).toEqual([ask]);
    expect(asked(roomAfter(state, ask), take(place("KEN")))).toEqual([]);
    expect(asked(roomAfter(state, ask), take(place("BRA")))).toEqual([
      { type: "seatTaken", device: 0, place: place("BRA"), isLate: false },
    ]);
  });

  test("once removed, it waits for the teacher even if the seat is free, and can do nothing else", () => {
    const state = room({}, ...THREE, sits(0, place("KEN")), { type: "deviceRemoved", device: 0 });
    expect(asked(state, take(place("KEN")))).toEqual([{ type: "seatAsked", device: 0, place: place("KEN") }]);
    expect(asked(state, { type: "dealMe", role: "both" })).toBe("removed");
    expect(asked(state, { type: "leaveSeat" })).toBe("removed");
  });

  test("of its own choice only if seats are chosen; a dealt device can change its half of the pair", () => {
    const dealt = { seating: "dealt", pairs: true } as const;
    expect(asked(room(dealt, ...THREE), take(place("KEN")))).toBe("notYours");
    const state = room(dealt, ...THREE, sits(0, place("KEN", 1, "delegate")));
    expect(asked(state, take(place("KEN", 1, "both")))).toEqual([
      { type: "seatTaken", device: 0, place: place("KEN", 1, "both"), isLate: false },
    ]);
    expect(asked(state, take(place("KEN", 2, "delegate")))).toBe("notYours");
    expect(asked(state, take(place("BRA", 1, "delegate")))).toBe("notYours");
  });

  test("and leaves it; a device without a seat has none to leave", () => {
    const state = room({}, ...THREE, sits(0, place("KEN")));
    expect(asked(state, { type: "leaveSeat" })).toEqual([{ type: "seatLeft", device: 0 }]);
    expect(asked(state, { type: "leaveSeat" }, { device: 1 })).toBe("noSeat");
  });
});

describe("a device is dealt a seat", () => {
  const deal = (role: Role = "both") => ({ type: "dealMe", role }) as const;

  test("at the table with the fewest, the first free delegation; as a latecomer if the table has begun", () => {
    const first = room({}, ...THREE);
    expect(asked(first, deal())).toEqual([
      { type: "seatTaken", device: 0, place: place("BRA", 1), isLate: false },
    ]);
    const next = roomAfter(first, sits(0, place("BRA", 1)));
    expect(asked(next, deal(), { device: 1, begun: [2] })).toEqual([
      { type: "seatTaken", device: 1, place: place("BRA", 2), isLate: true },
    ]);
    const third = roomAfter(next, sits(1, place("BRA", 2)));
    expect(asked(third, deal(), { device: 2, begun: [2] })).toEqual([
      { type: "seatTaken", device: 2, place: place("KEN", 1), isLate: false },
    ]);
  });

  test("a Capital goes to a Delegate without one, even at a fuller table", () => {
    const state = room({ pairs: true }, ...THREE, sits(0, place("KEN", 2, "delegate")));
    expect(asked(state, deal("capital"), { device: 1 })).toEqual([
      { type: "seatTaken", device: 1, place: place("KEN", 2, "capital"), isLate: false },
    ]);
    expect(asked(state, deal(), { device: 1 })).toEqual([
      { type: "seatTaken", device: 1, place: place("BRA", 1), isLate: false },
    ]);
  });

  test("never a second seat, never half a pair without pairs, and none when all are taken", () => {
    const seated = room({}, ...THREE, sits(0, place("KEN")));
    expect(asked(seated, deal())).toEqual([]);
    expect(asked(seated, deal("capital"), { device: 1 })).toBe("notYourPart");
    const full = room({ tables: 1, seats: ["BRA"] }, ...THREE, sits(0, place("BRA")));
    expect(asked(full, deal(), { device: 1 })).toBe("notFree");
  });

  test("free places are those without a device, table by table", () => {
    const state = room({ seats: ["BRA", "KEN"] }, ...THREE, sits(0, place("KEN")), sits(1, place("BRA", 2)));
    expect(freePlaces(state, "both")).toEqual([place("BRA", 1), place("KEN", 2)]);
  });
});

describe("a device comes in", () => {
  test("with the next number; not while joining is closed", () => {
    expect(enterRoom(room({}, ...THREE), "new", new Set())).toEqual({
      ok: true,
      facts: [{ type: "deviceEntered", device: 3, tokenHash: "new" }],
    });
    const closed = room({}, ...THREE, { type: "joiningClosed" });
    expect(enterRoom(closed, "new", new Set())).toEqual({ ok: false, reason: "joiningClosed" });
  });

  test("with the number of an expired one, but never of one that has guessed or answered a ticket", () => {
    const expired = (...facts: readonly RoomFact[]) => {
      const decided = enterRoom(
        room({}, ...THREE, ...facts, { type: "deviceExpired", device: 1 }),
        "new",
        new Set(),
      );
      const [fact] = decided.ok ? decided.facts : [];
      return fact?.type === "deviceEntered" ? fact.device : null;
    };
    expect(expired()).toBe(1);
    expect(expired({ type: "adoptionGuessed", table: 2, device: 1, percent: 50 })).toBe(3);
    const ticket = { success: "no", decision: "", limit: "" } as const;
    expect(expired({ type: "ticketAnswered", device: 1, table: 1, seat: "KEN", ticket })).toBe(3);
    expect(expired({ type: "ticketAnswered", device: 0, table: 1, seat: "KEN", ticket })).toBe(1);
  });

  test("devices present without a seat are those neither seated, removed nor expired", () => {
    const state = room(
      {},
      ...[0, 1, 2, 3].map(enters),
      sits(0, place("KEN")),
      { type: "deviceRemoved", device: 1 },
      { type: "deviceExpired", device: 2 },
    );
    expect(unseatedDevices(state).map(({ id }) => id)).toEqual([3]);
  });
});
