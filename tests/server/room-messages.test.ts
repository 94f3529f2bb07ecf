/** What a page receives about a table, given the events that it already has, and which recipients share a message. */
import { describe, expect, test } from "vitest";
import { withChanges } from "../../src/room/view-changes.ts";
import { visibleCounts, visibleEvents, visibleView } from "../../src/server/room/redaction.ts";
import { tableOf } from "../../src/server/room/snapshot.ts";
import { type Table, tableAfter, tableMessage } from "../../src/server/room/table.ts";
import type { RoomUnderTest } from "../support/room.ts";
import { begun } from "../support/room-begun.ts";

const KENYA = { seat: "KEN", marks: true };
const BLIND = { seat: "KEN", marks: false };

function table(room: RoomUnderTest): Table {
  const found = tableOf(room.open(), 1);
  if (found === null) throw new Error("not begun");
  return found;
}

const countOf = ({ match }: Table, recipient = KENYA): number =>
  visibleCounts(match, recipient)[match.log.length] ?? -1;

describe("a table's message", () => {
  test("has the whole view for a new page, and the changes for one that has an earlier state", async () => {
    const { room, kenya } = await begun();
    const before = table(room);
    const first = tableMessage(1, before, KENYA, 0);
    expect(first).toMatchObject({
      table: 1,
      changes: null,
      closed: 0,
      events: visibleEvents(before.match, KENYA, 0),
    });
    await kenya.ready();
    const now = table(room);
    const next = tableMessage(1, now, KENYA, countOf(before));
    expect([next?.view, next?.events.length]).toEqual([null, countOf(now) - countOf(before)]);
    if (first?.view == null || next?.changes == null) throw new Error("no view");
    expect(withChanges(first.view, next.changes)).toEqual(visibleView(now.match, now.match.world, KENYA));
  });

  test("is empty for a page that has as many events as it may see, or more", async () => {
    const { room } = await begun();
    const own = table(room);
    expect([0, 1].map((more) => tableMessage(1, own, KENYA, countOf(own) + more))).toEqual([null, null]);
    expect(tableMessage(1, own, KENYA, countOf(own) - 1)).not.toBeNull();
  });

  test("is the same for both devices of a pair, and differs if the teacher hides readiness", async () => {
    const { room } = await begun();
    const own = table(room);
    const made = tableMessage(1, own, KENYA, 0);
    expect(tableMessage(1, own, { ...KENYA }, 0)).toBe(made);
    expect(tableMessage(1, own, BLIND, 0)).not.toBe(made);
    expect(tableMessage(1, own, { seat: "BRA", marks: true }, 0)).not.toBe(made);
  });

  test("says how the match is played, but not its seed or who has which seat", async () => {
    const { room } = await begun();
    const { scenario, audience, procedure, climate, level } = room.match().setup;
    const setup = { scenario, audience, procedure, climate, level };
    expect(tableMessage(1, table(room), KENYA, 0)?.setup).toEqual(setup);
  });

  test("counts the beats that have closed, including those taken back", async () => {
    const { room } = await begun();
    for (const [order, closed] of [
      ["closeBeat", 1],
      ["undoBeat", 1],
      ["closeBeat", 2],
    ] as const) {
      await room.desk.give({ type: order, table: 1, beat: room.world().clock });
      expect(tableMessage(1, table(room), KENYA, 0)?.closed).toBe(closed);
    }
  });
});

describe("the readiness of others, if the teacher hides it,", () => {
  test("is neither in events nor in the view; the seat's own is in both", async () => {
    const { room, kenya, brazil } = await begun();
    const before = countOf(table(room), BLIND);
    await brazil.ready();
    const { match } = table(room);
    expect([countOf(table(room), BLIND), countOf(table(room))]).toEqual([before, before + 1]);
    expect(visibleView(match, match.world, BLIND).world.ready).toEqual([]);
    expect(visibleView(match, match.world, KENYA).world.ready).toEqual(["BRA"]);
    await kenya.give({ type: "moreTime", beat: room.world().clock });
    expect(visibleView(match, match.world, KENYA)).toBe(visibleView(match, match.world, KENYA));
  });
});

describe("earlier states of a table", () => {
  test("are kept for the last 400 rows, the present one last", async () => {
    const { room } = await begun();
    let own = table(room);
    const pause = (isPaused: boolean) =>
      ({
        kind: "match",
        table: 1,
        entry: { beat: 1, seat: "teacher", command: { type: "pause", isPaused } },
        events: [],
        at: 1,
      }) as const;
    const { length } = own.marks;
    for (let row = 0; row < 400 - length; row++) own = tableAfter(own, pause(row % 2 === 0), "test");
    expect([own.marks.length, own.marks[0]]).toEqual([400, table(room).marks[0]]);
    own = tableAfter(own, pause(true), "test");
    expect([own.marks.length, own.marks.at(-1)?.world]).toEqual([400, own.match.world]);
    expect(own.marks[0]).not.toBe(table(room).marks[0]);
  });

  test("begin with the opening, and earlier rows are refused", () => {
    const row = { kind: "match", table: 1, entry: null, events: [], at: 1 } as const;
    expect(() => tableAfter(null, row, "test")).toThrow("a table begins with its setup");
  });
});
