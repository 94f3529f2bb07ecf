/** What the teacher puts on the wall: who may, what replaces it, and when it leaves. */
import { describe, expect, test } from "vitest";
import { leavesWith } from "../../src/room/on-wall.ts";
import { shownOnWall } from "../../src/room/show-on-wall.ts";
import { roomAfter } from "../../src/room/state.ts";
import { type DeskOf, room } from "../support/room-facts.ts";

const question = { type: "question", text: "Who pays?" } as const;
const slide = { type: "slide", slide: 3 } as const;
const state = { type: "state", seat: "KEN" } as const;
const shows = (table: number, item: DeskOf<"showOnWall">["item"]): DeskOf<"showOnWall"> => ({
  type: "showOnWall",
  table,
  item,
});
const shown = (table: number, item: typeof question | typeof state | typeof slide) =>
  ({ type: "wallShown", table, item }) as const;

describe("the teacher puts on the wall", () => {
  test("a thing of one table, or a question or a slide for all", () => {
    expect(shownOnWall(room(), shows(2, state))).toEqual([shown(2, state)]);
    expect(shownOnWall(room(), shows(0, question))).toEqual([shown(0, question)]);
    expect(shownOnWall(room(), shows(0, slide))).toEqual([shown(0, slide)]);
    for (const [table, item] of [
      [0, state],
      [3, state],
      [3, question],
    ] as const)
      expect(shownOnWall(room(), shows(table, item))).toBe("noTable");
  });

  test("no empty question, and nothing once the debrief has the wall", () => {
    expect(shownOnWall(room(), shows(1, { type: "question", text: "" }))).toBe("emptyText");
    expect(shownOnWall(room({}, { type: "debriefOpened" }), shows(1, state))).toBe("debriefed");
  });

  test("a step of the film once the debrief has the wall, and not before", () => {
    const film = { type: "film", step: 3 } as const;
    expect(shownOnWall(room(), shows(0, film))).toBe("notDebriefed");
    expect(shownOnWall(room({}, { type: "debriefOpened" }), shows(0, film))).toEqual([
      { type: "wallShown", table: 0, item: film },
    ]);
  });

  test("one thing at a time, and takes it down; taking down nothing changes nothing", () => {
    const first = room({}, shown(1, state));
    expect(first.onWall).toEqual({ table: 1, item: state });
    expect(roomAfter(first, shown(0, question)).onWall).toEqual({ table: 0, item: question });
    expect(shownOnWall(first, shows(1, null))).toEqual([{ type: "wallCleared" }]);
    expect(roomAfter(first, { type: "wallCleared" }).onWall).toBeNull();
    expect(shownOnWall(room(), shows(1, null))).toEqual([]);
    expect(roomAfter(first, { type: "debriefOpened" }).onWall).toBeNull();
  });

  test("and it leaves with the next beat of its table; a question for all leaves with any", () => {
    const of = (table: number) => [1, 2].map((one) => leavesWith({ table, item: question }, one));
    expect([of(1), of(2), of(0)]).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
    expect(leavesWith(null, 1)).toBe(false);
  });
});
