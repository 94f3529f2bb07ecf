/** The orders that only the teacher can give. */
import { describe, expect, test } from "vitest";
import { roomAfter } from "../../src/room/state.ts";
import { type DeskOf, NOW, ordered, place, room, sits, THREE } from "../support/room-facts.ts";

describe("the teacher", () => {
  const state = room({}, ...THREE, sits(0, place("KEN")), {
    type: "seatAsked",
    device: 1,
    place: place("KEN"),
  });
  const gone = roomAfter(state, { type: "deviceExpired", device: 2 });

  test("can move a device to any seat, and the room then gives its place", () => {
    const move: DeskOf<"moveDevice"> = { type: "moveDevice", device: 0, place: place("USA", 2) };
    expect(ordered(state, move)).toEqual([sits(0, place("USA", 2))]);
    expect(ordered(state, move, [2])).toEqual([{ ...sits(0, place("USA", 2)), isLate: true }]);
    expect(ordered(state, { ...move, place: place("USA", 3) })).toBe("noSeat");
    expect(ordered(state, { ...move, device: 3 })).toBe("noSeat");
    expect(ordered(gone, { ...move, device: 2 })).toBe("noSeat");
  });

  test("can swap two devices with seats", () => {
    expect(ordered(state, { type: "swapSeats", devices: [0, 1] })).toEqual([
      { type: "seatsSwapped", devices: [0, 1] },
    ]);
    expect(ordered(state, { type: "swapSeats", devices: [0, 3] })).toBe("noSeat");
    expect(ordered(gone, { type: "swapSeats", devices: [2, 0] })).toBe("noSeat");
  });

  test("can let in a waiting device, readmit and seat it, or put it off", () => {
    expect(ordered(state, { type: "letIn", device: 1 })).toEqual([
      { type: "deviceReadmitted", device: 1 },
      sits(1, place("KEN")),
    ]);
    expect(ordered(state, { type: "letIn", device: 1 }, [1])).toContainEqual({
      ...sits(1, place("KEN")),
      isLate: true,
    });
    expect(ordered(state, { type: "putOff", device: 1 })).toEqual([{ type: "seatPutOff", device: 1 }]);
    for (const type of ["letIn", "putOff"] as const)
      for (const device of [0, 9]) expect(ordered(state, { type, device })).toBe("noSeat");
  });

  test.each([
    ["removeDevice", "deviceRemoved"],
    ["readmitDevice", "deviceReadmitted"],
  ] as const)("%s: of a device that is known", (type, fact) => {
    expect(ordered(state, { type, device: 2 })).toEqual([{ type: fact, device: 2 }]);
    expect(ordered(gone, { type, device: 2 })).toBe("noSeat");
  });

  test("can close joining and open it again; repeating it changes nothing", () => {
    const closed = roomAfter(state, { type: "joiningClosed" });
    expect(ordered(state, { type: "setJoining", isOpen: false })).toEqual([{ type: "joiningClosed" }]);
    expect(ordered(state, { type: "setJoining", isOpen: true })).toEqual([]);
    expect(ordered(closed, { type: "setJoining", isOpen: true })).toEqual([{ type: "joiningOpened" }]);
    expect(ordered(closed, { type: "setJoining", isOpen: false })).toEqual([]);
  });

  test("can set the time of a seat that exists; setting it again changes nothing", () => {
    const set: DeskOf<"setSeatTime"> = { type: "setSeatTime", table: 1, seat: "KEN", time: "double" };
    const fact = { type: "seatTimeSet", table: 1, seat: "KEN", time: "double" } as const;
    expect(ordered(state, set)).toEqual([fact]);
    expect(ordered(roomAfter(state, fact), set)).toEqual([]);
    expect(ordered(state, { ...set, time: "plain" })).toEqual([]);
    for (const wrong of [{ seat: "FRA" }, { table: 0 }, { table: 3 }])
      expect(ordered(state, { ...set, ...wrong })).toBe("noSeat");
  });

  test("can write to anybody, but not an empty message", () => {
    const to = { table: 1, seat: "KEN" };
    expect(ordered(state, { type: "tell", to, text: "Two minutes." })).toEqual([
      { type: "messageSent", to, text: "Two minutes.", at: NOW },
    ]);
    expect(ordered(state, { type: "tell", to, text: "" })).toBe("emptyText");
  });

  test("can change the mode of the lesson, and drop planned events", () => {
    const manner = { pace: "hard", talk: "off", forecasts: false, marks: false } as const;
    expect(ordered(state, { type: "change", ...manner })).toEqual([{ type: "settingsChanged", ...manner }]);
    expect(ordered(state, { type: "dropInject", table: 2, event: "breach" })).toEqual([
      { type: "injectDropped", table: 2, event: "breach" },
    ]);
  });
});
