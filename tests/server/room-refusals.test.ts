/** How a room answers orders that make no sense in it, and what stays unchanged. */
import { describe, expect, test } from "vitest";
import type { DeskOrder, DeviceOrder } from "../../src/room/order.ts";
import { areSameParts, partsOf, type RoomParts, roomView } from "../../src/server/room/room-view.ts";
import { openRoom, type RoomUnderTest } from "../support/room.ts";
import { begun } from "../support/room-begun.ts";
import { timer, wait } from "../support/room-clock.ts";
import { to } from "../support/room-pair.ts";
import { WHOLE, withTime } from "../support/room-seat-time.ts";

const MINUTE_MS = 60_000;

/** The room's answer to an order, and the number of rows that the order adds. */
async function answered(
  room: RoomUnderTest,
  person: { give: (order: never) => Promise<string> },
  order: unknown,
) {
  const { seq } = room.open();
  const answer = await person.give(order as never);
  return [answer, room.open().seq - seq];
}

describe("a device", () => {
  const orders = (beat: number): readonly DeviceOrder[] => [
    { type: "ready", beat },
    { type: "moreTime", beat },
    { type: "guess", beat, percent: 50 },
    { type: "unseal", beat, slot: "none" },
    { type: "act", beat, command: { type: "layPlacards", article: 0, placards: [], wish: 0, care: 0 } },
  ];

  test.each([
    ["without a seat", "noSeat", async (room: RoomUnderTest) => room.enter()],
    [
      "that was removed",
      "removed",
      async (room: RoomUnderTest) => {
        const device = await room.at("USA");
        await room.desk.give({ type: "removeDevice", device: device.device });
        return device;
      },
    ],
    ["at a table that has not begun", "notStarted", async (room: RoomUnderTest) => room.at("USA", 2)],
  ] as const)("%s plays nothing: %s", async (_, reason, enter) => {
    const { room } = await begun({ tables: 2 });
    const device = await enter(room);
    for (const order of orders(1)) expect(await answered(room, device, order)).toEqual([reason, 0]);
  });

  test("cannot play for another beat, or after the debrief has opened", async () => {
    const { room, kenya } = await begun();
    const { clock } = room.world();
    for (const beat of [clock - 1, clock + 1]) {
      // A request for more time may come from a page that still shows the beat before.
      const late = orders(beat).filter(({ type }) => type !== "moreTime" || beat > clock);
      for (const order of late) expect(await answered(room, kenya, order)).toEqual(["beatOver", 0]);
    }
    await room.desk.give({ type: "endNow" });
    for (const order of orders(room.world().clock))
      expect(await answered(room, kenya, order)).toEqual(["debriefed", 0]);
  });

  test("can guess once, when its class is asked, and not if the teacher hides forecasts", async () => {
    const guess = (room: RoomUnderTest) =>
      ({ type: "guess", beat: room.world().clock, percent: 70 }) as const;
    const { room, kenya, brazil } = await begun();
    expect(await answered(room, kenya, guess(room))).toEqual(["wrongPhase", 0]);
    const asked = room.world().scenario.procedure.consensusFirst ? "stand" : "vote";
    await to(room, asked);
    expect(await answered(room, kenya, guess(room))).toEqual(["taken", 1]);
    expect(await answered(room, kenya, guess(room))).toEqual(["notAsked", 0]);
    expect(await answered(room, brazil, guess(room))).toEqual(["taken", 1]);
    expect(room.state().tables[0]?.guesses).toEqual({ [kenya.device]: 70, [brazil.device]: 70 });
    const hidden = await begun({ forecasts: false });
    await to(hidden.room, asked);
    expect(await answered(hidden.room, hidden.kenya, guess(hidden.room))).toEqual(["notAsked", 0]);
  });
});

describe("the desk", () => {
  const onTable = (table: number, beat: number): readonly DeskOrder[] => [
    { type: "pause", table, isPaused: true },
    { type: "extend", table, seconds: 60 },
    { type: "closeBeat", table, beat },
    { type: "undoBeat", table, beat },
    { type: "inject", table, event: "leak", season: null },
  ];

  test("finds no table beyond the last one", async () => {
    const { room } = await begun({ tables: 2 });
    for (const order of [...onTable(3, 1), { type: "start", table: 3 } as const])
      expect(await answered(room, room.desk, order)).toEqual(["noTable", 0]);
  });

  test("can do nothing at a table that has not begun, by number or with all others", async () => {
    const room = await openRoom({ tables: 2 });
    for (const table of [0, 2])
      for (const order of onTable(table, 1))
        expect(await answered(room, room.desk, order)).toEqual(["notStarted", 0]);
  });

  test("with all tables does what is possible at some, and is refused only if no table allows it", async () => {
    const { room } = await begun({ tables: 2 });
    expect(await room.desk.give({ type: "pause", table: 0, isPaused: true })).toBe("taken");
    expect(await room.desk.give({ type: "start", table: 0 })).toBe("started");
    expect(await room.desk.give({ type: "start", table: 2 })).toBe("taken");
    expect(await room.desk.give({ type: "start", table: 2 })).toBe("started");
  });

  test("closes only the beat it means, and with all tables the present beat of each", async () => {
    const { room } = await begun();
    const { clock } = room.world();
    expect(await answered(room, room.desk, { type: "closeBeat", table: 1, beat: clock + 1 })).toEqual([
      "beatOver",
      0,
    ]);
    expect(await room.desk.give({ type: "closeBeat", table: 0, beat: 99 })).toBe("taken");
    expect(room.world().clock).toBe(clock + 1);
    expect(await room.desk.give({ type: "undoBeat", table: 1, beat: clock })).not.toBe("taken");
    expect(await room.desk.give({ type: "undoBeat", table: 0, beat: 99 })).toBe("taken");
  });

  test("can begin, lengthen and close nothing once the room is over", async () => {
    const room = await openRoom({ tables: 2 });
    await room.at("KEN", 1);
    await room.desk.give({ type: "start", table: 1 });
    await room.desk.give({ type: "endNow" });
    const { clock } = room.world();
    expect(await answered(room, room.desk, { type: "start", table: 2 })).toEqual(["debriefed", 0]);
    for (const order of onTable(1, clock)) {
      const [answer, rows] = await answered(room, room.desk, order);
      expect([answer === "taken", rows]).toEqual([false, 0]);
    }
  });

  test("can give only delegations of the room to bots and back", async () => {
    const { room } = await begun();
    for (const type of ["giveToBot", "giveBack"] as const) {
      expect(await answered(room, room.desk, { type, table: 1, seat: "FRA" })).toEqual(["noSeat", 0]);
      expect(await answered(room, room.desk, { type, table: 1, seat: "KEN" })).toEqual(["taken", 1]);
    }
  });
});

describe("a clock", () => {
  test("paused by the teacher keeps its time left, grows when it is lengthened, and goes on with all of it", async () => {
    const { room } = await begun({ pace: "hard" });
    const whole = (timer(room)?.until ?? 0) - room.now();
    await room.later(60);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(room.state().tables[0]?.held).toBe(whole - MINUTE_MS);
    await room.desk.give({ type: "extend", table: 1, seconds: 30 });
    expect(room.state().tables[0]?.held).toBe(whole - MINUTE_MS / 2);
    await room.later(600);
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect([room.state().tables[0]?.held, timer(room)?.until]).toEqual([
      null,
      room.now() + whole - MINUTE_MS / 2,
    ]);
  });

  test("paused when its time was up has nothing left, not less", async () => {
    const { room, devices } = await withTime("double");
    await wait(room, devices, WHOLE + 60);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    const shown = (await room.desk.follow()).desk?.tables[0]?.timer;
    expect(shown).toMatchObject({ until: null, left: 0 });
  });

  test("while running is lengthened by the same time, and one that has run out from now on", async () => {
    const { room } = await begun();
    const { until = 0 } = timer(room) ?? {};
    await room.desk.give({ type: "extend", table: 1, seconds: 30 });
    expect(timer(room)?.until).toBe(until + MINUTE_MS / 2);
    await room.later((until + MINUTE_MS / 2 - room.now()) / 1000);
    await room.desk.give({ type: "extend", table: 1, seconds: 30 });
    expect(timer(room)).toMatchObject({
      clock: room.world().clock,
      until: room.now() + MINUTE_MS / 2,
      isCountdown: false,
      own: null,
    });
  });
});

describe("a view", () => {
  async function parts(): Promise<RoomParts> {
    const { room, kenya } = await begun({ tables: 2 });
    return partsOf(room.running, room.open(), room.device(kenya.device), room.running.presence.here(), 0);
  }

  test("is made again when one of its parts changes", async () => {
    const made = await parts();
    expect(areSameParts(made, { ...made })).toBe(true);
    for (const key of Object.keys(made)) {
      const changed = { ...made, [key]: key === "said" ? [{}] : Symbol(key) } as RoomParts;
      expect([key, areSameParts(made, changed)]).toEqual([key, false]);
    }
    expect(areSameParts(made, { ...made, said: [...made.said] })).toBe(true);
  });

  test("has the messages to all, to its table and to its seat, and none to others", async () => {
    const made = await parts();
    const message = (table: number, seat: string | null) => ({
      to: { table, seat },
      text: `${table}/${seat}`,
      at: 1,
    });
    const messages = [
      message(0, null),
      message(1, null),
      message(1, "KEN"),
      message(1, "BRA"),
      message(2, null),
      message(2, "KEN"),
    ];
    expect(roomView({ ...made, messages }).messages.map(({ text }) => text)).toEqual([
      "0/null",
      "1/null",
      "1/KEN",
    ]);
  });

  test("without a table has no seats; without a place it has the free seats of every table", async () => {
    const made = await parts();
    const outside = roomView({ ...made, device: null, table: 0 });
    expect([outside.seats, outside.place, outside.part, outside.asked]).toEqual([[], null, "both", null]);
    expect([outside.isPutOff, outside.isRemoved]).toEqual([false, false]);
    expect(outside.free.map(({ table, seats }) => [table, seats])).toEqual([
      [1, ["USA"]],
      [2, ["BRA", "KEN", "USA"]],
    ]);
    expect(outside.begun).toEqual([1]);
  });

  test("shows who is ready only if the teacher shows it", async () => {
    const made = await parts();
    const shown = (marks: boolean) =>
      roomView({ ...made, ready: ["KEN"], settings: { ...made.settings, marks } }).seats.map(
        (seat) => seat.isReady,
      );
    expect([shown(true), shown(false)]).toEqual([
      [false, true, false],
      [false, false, false],
    ]);
  });
});
