/** A seat's time belongs to its pupil, whatever seats devices take, leave and swap. */
import { expect, test } from "vitest";
import type { RoomFact } from "../../src/room/fact.ts";
import { SEAT_TIMES, type SeatTime } from "../../src/room/settings.ts";
import { type RoomState, roomAfter } from "../../src/room/state.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { enters, place, room, sits } from "../support/room-facts.ts";

const SEATS = ["BRA", "KEN", "USA"].flatMap((seat) => [place(seat, 1), place(seat, 2)]);
const DEVICES = [0, 1, 2, 3];
const STEPS = 400;

const timeAt = ({ tables }: RoomState, seat: (typeof SEATS)[number]): SeatTime =>
  tables[seat.table - 1]?.times[seat.seat] ?? "plain";

/** Each device with the time of its seat, or the time that it keeps. */
function timesOf(state: RoomState): readonly SeatTime[] {
  return DEVICES.map((id) => {
    const at = state.devices[id]?.place ?? null;
    return at === null ? (state.keptTimes[id] ?? "plain") : timeAt(state, at);
  });
}

test("after random moves, seed 11: each pupil has the same time, and a seat without a pupil has none", () => {
  const roll = dice("11");
  const pick = <T>(all: readonly T[]): T => all[Math.floor((roll(1000) / 1000) * all.length)] as T;
  let state = room({}, ...DEVICES.map(enters));
  let times: SeatTime[] = DEVICES.map(() => "plain");
  for (let step = 0; step < STEPS; step++) {
    const id = pick(DEVICES);
    const at = state.devices[id]?.place ?? null;
    const to = pick(SEATS);
    const other = DEVICES.find((one) => {
      const held = state.devices[one]?.place;
      return one !== id && held?.table === to.table && held.seat === to.seat;
    });
    const kind = pick(["sits", "leaves", "swaps", "sets"] as const);
    let fact: RoomFact = sits(id, to);
    if (kind === "leaves" && at !== null) fact = { type: "seatLeft", device: id };
    else if (kind === "swaps" && at !== null && other !== undefined)
      fact = { type: "seatsSwapped", devices: [id, other] };
    else if (kind === "sets" && at !== null) {
      const time = pick(SEAT_TIMES);
      fact = { type: "seatTimeSet", table: at.table, seat: at.seat, time };
      times = times.map((one, device) => (device === id ? time : one));
    } else if (at === null && other !== undefined) {
      // A device that came from nowhere and replaces another is the same pupil on a new device.
      const taken = times[other] ?? "plain";
      times = times.map((one, device) =>
        device === other ? "plain" : device === id && one === "plain" ? taken : one,
      );
    }
    state = roomAfter(state, fact);
    expect(timesOf(state), `step ${step}: ${JSON.stringify(fact)}`).toEqual(times);
    const held = state.devices.map((one) => `${one.place?.table}/${one.place?.seat}`);
    for (const seat of SEATS)
      if (!held.includes(`${seat.table}/${seat.seat}`)) expect(timeAt(state, seat)).toBe("plain");
  }
});

test("a device that has expired keeps no time for the next device with its number", () => {
  const set: RoomFact = { type: "seatTimeSet", table: 1, seat: "KEN", time: "double" };
  const left = room({}, enters(0), sits(0, place("KEN")), set, { type: "seatLeft", device: 0 });
  expect(left.keptTimes).toEqual({ 0: "double" });
  const anew = [
    { type: "deviceExpired", device: 0 },
    { ...enters(0), tokenHash: "another" },
  ] as const;
  const state = [...anew, sits(0, place("KEN"))].reduce<RoomState>(roomAfter, left);
  expect([state.keptTimes, timeAt(state, place("KEN"))]).toEqual([{}, "plain"]);
});
