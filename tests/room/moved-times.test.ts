/** Whose time is whose, whatever seats devices take, leave and swap. */
import { describe, expect, test } from "vitest";
import type { RoomFact } from "../../src/room/fact.ts";
import { SEAT_TIMES, type SeatTime } from "../../src/room/settings.ts";
import { type RoomState, roomAfter } from "../../src/room/state.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { enters, place, room, sits } from "../support/room-facts.ts";

const SEATS = ["BRA", "KEN", "USA"].flatMap((seat) => [place(seat, 1), place(seat, 2)]);
const DEVICES = [0, 1, 2, 3];
const STEPS = 400;

type At = (typeof SEATS)[number];
const timeAt = ({ tables }: RoomState, { table, seat }: At): SeatTime =>
  tables[table - 1]?.times[seat] ?? "plain";
const sets = ({ table, seat }: At, time: SeatTime): RoomFact => ({ type: "seatTimeSet", table, seat, time });
const leaves = (device: number): RoomFact => ({ type: "seatLeft", device });
const following = (state: RoomState, ...facts: readonly RoomFact[]): RoomState =>
  facts.reduce(roomAfter, state);
const atSeat = ({ devices }: RoomState, { table, seat }: At): readonly number[] =>
  devices.flatMap(({ id, place: at }) => (at?.table === table && at.seat === seat ? [id] : []));

test("after random moves, seed 11: no move of a pupil to a free seat changes whose time is whose", () => {
  const roll = dice("11");
  const pick = <T>(all: readonly T[]): T => all[Math.floor((roll(1000) / 1000) * all.length)] as T;
  let state = room({}, ...DEVICES.map(enters));
  for (let step = 0; step < STEPS; step++) {
    const id = pick(DEVICES);
    const at = state.devices[id]?.place ?? null;
    const to = pick(SEATS);
    const before = state;
    const isMove = pick([true, false]);
    if (!isMove) state = following(state, sets(to, pick(SEAT_TIMES)));
    else if (at !== null && pick([true, false])) state = following(state, leaves(id));
    else if (atSeat(state, to).length === 0) state = following(state, sits(id, to));
    if (isMove) {
      expect(state.pupilTimes, `step ${step}`).toEqual(before.pupilTimes);
      expect(state.tables.map(({ seatTimes }) => seatTimes)).toEqual(
        before.tables.map(({ seatTimes }) => seatTimes),
      );
    }
    for (const seat of SEATS) {
      const own = state.tables[seat.table - 1]?.seatTimes[seat.seat] ?? "plain";
      const all = [own, ...atSeat(state, seat).map((one) => state.pupilTimes[one] ?? "plain")];
      const longest = Math.max(...all.map((one) => SEAT_TIMES.indexOf(one)));
      expect(timeAt(state, seat), `step ${step}`).toBe(SEAT_TIMES[longest]);
    }
  }
});

describe("a time set for", () => {
  const [bra, ken, usa] = [place("BRA"), place("KEN"), place("USA")];

  test("a pupil goes along, and is not there for the next pupil", () => {
    const state = following(
      room({}, enters(0), enters(1), sits(0, ken)),
      sets(ken, "double"),
      sits(0, usa),
      sits(1, ken),
    );
    expect([timeAt(state, usa), timeAt(state, ken)]).toEqual(["double", "plain"]);
  });

  test("an empty seat stays there: who tries the seat takes nothing along", () => {
    const tried = following(room({}, enters(0), sits(0, bra)), sets(usa, "double"), sits(0, usa));
    expect(timeAt(tried, usa)).toBe("double");
    const back = following(tried, sits(0, bra));
    expect([timeAt(back, bra), timeAt(back, usa)]).toEqual(["plain", "double"]);
  });

  test("a pupil is not cut by a partner with less, nor carried off by one", () => {
    const capital = { ...ken, role: "capital" } as const;
    const pair = following(
      room({ pairs: true }, enters(0), enters(1), sits(0, { ...ken, role: "delegate" }), sits(1, bra)),
      sets(ken, "endless"),
      sets(bra, "longer"),
      sits(1, capital),
    );
    expect(timeAt(pair, ken)).toBe("endless");
    const apart = following(pair, sits(0, usa), sits(1, bra));
    expect([timeAt(apart, usa), timeAt(apart, bra), timeAt(apart, ken)]).toEqual([
      "endless",
      "longer",
      "plain",
    ]);
  });

  test("a pair stays with its seat", () => {
    const half = (role: "delegate" | "capital") => ({ ...ken, role });
    const seated = room(
      { pairs: true },
      enters(0),
      enters(1),
      sits(0, half("delegate")),
      sits(1, half("capital")),
    );
    const apart = following(seated, sets(ken, "double"), sits(0, usa));
    expect([timeAt(apart, usa), timeAt(apart, ken)]).toEqual(["plain", "double"]);
  });
});

test("minutes given to two seats do not add up when their pupils become a pair", () => {
  const [bra, ken] = [place("BRA"), place("KEN")];
  const given = (seat: string): RoomFact => ({ type: "timeGiven", table: 1, clock: 3, seat, ms: 60_000 });
  const state = following(
    room({ pairs: true }, enters(0), enters(1), sits(0, { ...ken, role: "delegate" }), sits(1, bra)),
    given("KEN"),
    given("BRA"),
    sits(1, { ...ken, role: "capital" }),
  );
  expect(state.tables[0]?.given).toEqual([{ clock: 3, seat: "KEN", ms: 60_000 }]);
  const apart = following(state, sits(1, place("USA")));
  expect(apart.tables[0]?.given).toEqual([
    { clock: 3, seat: "KEN", ms: 60_000 },
    { clock: 3, seat: "USA", ms: 60_000 },
  ]);
});

test("after random moves, seed 12: minutes given to a pupil wait at no seat for another, and come back with the pupil", () => {
  const roll = dice("12");
  const pick = <T>(all: readonly T[]): T => all[Math.floor((roll(1000) / 1000) * all.length)] as T;
  const given: RoomFact = { type: "timeGiven", table: 1, clock: 3, seat: "KEN", ms: 60_000 };
  let state = following(room({}, ...DEVICES.map(enters), sits(0, place("KEN"))), given);
  for (let step = 0; step < STEPS; step++) {
    const id = pick(DEVICES);
    const to = pick(SEATS);
    if (pick([true, false])) state = following(state, leaves(id));
    else if (atSeat(state, to).length === 0) state = following(state, sits(id, to));
    const at = state.devices[0]?.place ?? null;
    const [here, kept] = [state.tables[0]?.given ?? [], state.tables[0]?.kept ?? []];
    expect(
      here.map(({ seat }) => seat),
      `step ${step}`,
    ).toEqual(at?.table === 1 ? [at.seat] : []);
    expect(
      kept.map(({ device }) => device),
      `step ${step}`,
    ).toEqual(at?.table === 1 ? [] : [0]);
  }
});

test("a device that has expired keeps no time for the next device with its number", () => {
  const left = following(room({}, enters(0), sits(0, place("KEN"))), sets(place("KEN"), "double"), leaves(0));
  expect(left.pupilTimes).toEqual({ 0: "double" });
  const anew = [
    { type: "deviceExpired", device: 0 },
    { ...enters(0), tokenHash: "another" },
  ] as const;
  const state = following(left, ...anew, sits(0, place("KEN")));
  expect([state.pupilTimes, timeAt(state, place("KEN"))]).toEqual([{}, "plain"]);
});

test("nor minutes and requests of the open beat", () => {
  const about = { table: 1, clock: 3, seat: "KEN" } as const;
  const left = following(
    room({}, enters(0), sits(0, place("KEN"))),
    { type: "timeGiven", ...about, ms: 60_000 },
    { type: "timeAsked", ...about, device: 0 },
    leaves(0),
  );
  expect(left.tables[0]).toMatchObject({ kept: [{ device: 0 }], requests: [{ device: 0 }] });
  const state = following(left, { type: "deviceExpired", device: 0 });
  expect(state.tables[0]).toMatchObject({ kept: [], requests: [] });
});
