/** What the desk's log says about each row, and which rows wake which watchers. */
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/match/types.ts";
import type { RoomFact } from "../../src/room/fact.ts";
import { affectedBy, isAffected } from "../../src/server/room/affected-seats.ts";
import { logLine } from "../../src/server/room/log-line.ts";
import { roomRuntimes } from "../../src/server/room/runtime.ts";
import {
  clockOf,
  EMPTY,
  after as roomAfter,
  afterAll as roomAfterAll,
} from "../../src/server/room/snapshot.ts";
import type { Row, Store } from "../../src/server/store/store.ts";
import { SETTINGS } from "../support/room.ts";

const AT = 5000;
const fact = (one: RoomFact): Row => ({ kind: "room", fact: one, at: AT });
const entry = (command: Entry["command"], seat = "teacher"): Row => ({
  kind: "match",
  table: 2,
  entry: { beat: 1, seat, command },
  events: [],
  at: AT,
});
const BEGUN: Row = { kind: "match", table: 2, entry: null, events: [], at: AT };
const COMMITTEE: Row = { kind: "committee", fact: { type: "joiningClosed" }, at: AT };
const person = { type: "person" } as const;
const place = { table: 2, seat: "KEN", role: "both" } as const;
const ticket = {} as never;
const words = { phrase: "letUsMeet", text: "", article: -1 } as const;

const opening: RoomFact = {
  type: "roomOpened",
  settings: { ...SETTINGS, tables: 3 },
  seed: "seed",
  engineVersion: "test",
  deskHash: "hash",
};

describe("the desk's log shows", () => {
  test.each([
    [{ type: "closeBeat", cause: "allReady" }, "closedByAll", null],
    [{ type: "closeBeat", cause: "clock" }, "closedByClock", null],
    [{ type: "closeBeat", cause: "teacher" }, "closedByTeacher", null],
    [{ type: "changeSeat", of: "KEN", holder: person }, "handedBack", "KEN"],
    [{ type: "changeSeat", of: "KEN", holder: { type: "bot", level: 2 } }, "givenToBot", "KEN"],
    [{ type: "pause", isPaused: true }, "paused", null],
    [{ type: "pause", isPaused: false }, "wentOn", null],
    [{ type: "undoBeat" }, "beatUndone", null],
    [{ type: "inject", event: "leak" }, "eventStruck", null],
  ] as const)("how a table was run: %o", (command, type, seat) => {
    expect(logLine(entry(command), 7)).toEqual({ seq: 7, type, table: 2, seat, at: AT });
  });

  test("that a table has begun", () => {
    expect(logLine(BEGUN, 7)).toEqual({ seq: 7, type: "matchOpened", table: 2, seat: null, at: AT });
  });

  test.each([
    [{ type: "seatTaken", device: 3, place, isLate: false }, 2, "KEN"],
    [{ type: "messageSent", to: { table: 1, seat: "BRA" }, text: "Hello.", at: AT }, 1, "BRA"],
    [{ type: "wordsSent", table: 2, from: "KEN", to: "BRA", words, at: AT }, 2, "KEN"],
    [{ type: "guidanceGiven", table: 2, seat: "KEN", article: 0, guidance: "hold" }, 2, "KEN"],
    [{ type: "timeGiven", table: 2, clock: 1, seat: "KEN", ms: 60_000 }, 2, "KEN"],
    [{ type: "seatTimeSet", table: 2, seat: "KEN", time: "double" }, 2, "KEN"],
    [{ type: "injectPlanned", table: 3, event: "leak", season: 1 }, 3, null],
    [{ type: "wallShown", table: 2, item: { type: "state", seat: "KEN" } }, 2, null],
    [{ type: "seatLeft", device: 3 }, 0, null],
    [{ type: "debriefOpened" }, 0, null],
  ] as const)("where in the room, and of whom: %o", (one, table, seat) => {
    expect(logLine(fact(one), 7)).toEqual({ seq: 7, type: one.type, table, seat, at: AT });
  });

  test.each([
    { type: "timerSet", table: 1, timer: null },
    { type: "timerHeld", table: 1, left: 5 },
    { type: "wallPlayed", table: 1, closed: 1 },
    { type: "deskKeyMade", deskHash: "hash" },
    { type: "adoptionGuessed", table: 1, device: 0, percent: 50 },
    { type: "ticketAnswered", device: 0, table: 1, seat: "KEN", ticket },
    { type: "deviceExpired", device: 0 },
    { type: "wallCleared" },
  ] as const)("nothing of $type", (one) => {
    expect(logLine(fact(one), 7)).toBeNull();
  });

  test("no act, no readiness, and nothing about a committee", () => {
    expect(logLine(entry({ type: "ready" }, "KEN"), 7)).toBeNull();
    expect(logLine(entry({ type: "unseal", slot: "x" }, "KEN"), 7)).toBeNull();
    expect(logLine(COMMITTEE, 7)).toBeNull();
  });

  test("the last hundred lines, by the numbers of their rows", () => {
    const told = fact({ type: "messageSent", to: { table: 0, seat: null }, text: "Hello.", at: AT });
    const quiet = fact({ type: "timerSet", table: 1, timer: null });
    const rows = [fact(opening), ...Array.from({ length: 120 }, (_, k) => (k % 10 === 0 ? quiet : told))];
    const { lines, seq } = roomAfterAll(EMPTY, rows);
    expect([lines.length, seq]).toEqual([100, 121]);
    expect(lines.slice(-2).map((line) => line.seq)).toEqual([120, 121]);
    expect(roomAfterAll(EMPTY, rows.slice(0, 4)).lines.map((line) => line.seq)).toEqual([1, 3, 4]);
  });
});

describe("a room, read from its log", () => {
  test("has a place for each of its tables, none of which has begun", () => {
    const { tables, seq } = roomAfter(EMPTY, fact(opening));
    expect([tables, seq]).toEqual([[null, null, null], 1]);
    expect(clockOf(roomAfter(EMPTY, fact(opening)), 1)).toBe(-1);
  });

  test("is the same after a row of a committee, except for the number of the row", () => {
    const room = roomAfter(EMPTY, fact(opening));
    expect(roomAfter(room, COMMITTEE)).toEqual({ ...room, seq: 2 });
  });
});

describe("a row concerns", () => {
  const concerned = (row: Row) => affectedBy([row]);

  test("its table, if a seat or the clock acts there", () => {
    expect(concerned(entry({ type: "ready" }, "KEN"))).toEqual(["2"]);
    expect(concerned(fact({ type: "timerSet", table: 3, timer: null }))).toEqual(["3"]);
  });

  test("its seat, or the two that exchange a message", () => {
    expect(
      concerned(fact({ type: "guidanceGiven", table: 2, seat: "KEN", article: 0, guidance: "hold" })),
    ).toEqual(["2/KEN"]);
    expect(concerned(fact({ type: "seatTimeSet", table: 2, seat: "KEN", time: "double" }))).toEqual([
      "2/KEN",
    ]);
    for (const type of ["timeAsked", "timePutOff", "timeGiven"] as const)
      expect(concerned(fact({ type, table: 2, clock: 1, seat: "KEN", ms: 0 }))).toEqual(["2/KEN"]);
    expect(concerned(fact({ type: "wordsSent", table: 2, from: "KEN", to: "BRA", words, at: AT }))).toEqual([
      "2/KEN",
      "2/BRA",
    ]);
  });

  test("everybody, if the teacher acts, a table begins, or it is another fact of the room", () => {
    for (const row of [entry({ type: "ready" }), BEGUN, COMMITTEE, fact({ type: "debriefOpened" })])
      expect(concerned(row)).toBeNull();
  });

  test("everybody, if one of several does", () => {
    const some = entry({ type: "ready" }, "KEN");
    expect(affectedBy([some, fact({ type: "debriefOpened" })])).toBeNull();
    expect(affectedBy([some, fact({ type: "timerSet", table: 3, timer: null })])).toEqual(["2", "3"]);
  });

  test("a device that sits at its table or at its seat", () => {
    expect(isAffected(place, new Set(["2"]))).toBe(true);
    expect(isAffected(place, new Set(["2/KEN"]))).toBe(true);
    expect(isAffected(place, new Set(["1", "2/BRA", "1/KEN"]))).toBe(false);
  });
});

describe("news about a row", () => {
  const kindOf = () => roomRuntimes({} as Store, () => 0, "test", { by: () => null } as never)("CODE").kind;
  const within = (...rows: readonly Row[]) => kindOf().newsOf(rows, EMPTY, EMPTY)[0]?.within;

  test.each([
    { type: "timerSet", table: 1, timer: null },
    { type: "timeAsked", table: 1, clock: 1, seat: "KEN" },
    { type: "wordsSent", table: 1, from: "KEN", to: "BRA", words, at: AT },
    { type: "wordsReported", table: 1, from: "KEN", number: 0, by: "BRA" },
    { type: "pressPosted", table: 1, from: "KEN", text: "x", at: AT },
    { type: "guidanceGiven", table: 1, seat: "KEN", article: 0, guidance: "hold" },
    { type: "adoptionGuessed", table: 1, device: 0, percent: 50 },
    { type: "ticketAnswered", device: 0, table: 1, seat: "KEN", ticket },
  ] as const)("waits a moment for more: $type", (one) => {
    expect(within(fact(one))).toBe(250);
  });

  test("waits if a seat acts, and comes at once if a beat closes or the teacher acts", () => {
    const act = entry({ type: "ready" }, "KEN");
    expect(within(act)).toBe(250);
    for (const row of [
      entry({ type: "closeBeat", cause: "allReady" }, "KEN"),
      entry({ type: "pause", isPaused: true }),
      BEGUN,
      COMMITTEE,
      fact({ type: "debriefOpened" }),
    ])
      expect([within(row), within(act, row)]).toEqual([0, 0]);
  });

  test("goes to those that the rows concern, or to all", () => {
    const { newsOf } = kindOf();
    expect(newsOf([entry({ type: "ready" }, "KEN")], EMPTY, EMPTY)[0]?.about).toEqual(new Set(["2"]));
    expect(newsOf([BEGUN], EMPTY, EMPTY)[0]?.about).toBe("all");
  });

  test("always concerns the desk and devices without a seat, and others by their seats", () => {
    const room = roomAfterAll(EMPTY, [
      fact(opening),
      fact({ type: "deviceEntered", device: 0, tokenHash: "a" }),
      fact({ type: "deviceEntered", device: 1, tokenHash: "b" }),
      fact({ type: "seatTaken", device: 1, place, isLate: false }),
    ]);
    const { concerns } = kindOf();
    const told = (device: number | null, topic: string) => concerns(room, device, new Set([topic]));
    expect([told(null, "9"), told(0, "9"), told(-1, "9")]).toEqual([true, true, true]);
    expect([told(1, "9"), told(1, "2"), told(1, "2/KEN")]).toEqual([false, true, true]);
  });
});
