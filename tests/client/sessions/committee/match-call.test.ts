/** The chair calls the phones into the match of their committee, and back to it after a while in committee. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isCalledTo } from "../../../../src/client/sessions/committee/match-room.ts";

const kept = new Map<string, string>();
beforeEach(() => vi.stubGlobal("localStorage", { getItem: (name: string) => kept.get(name) ?? null }));
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

let rooms = 0;
/** A match that no other test knows. */
const newMatch = (resumed?: number) => ({
  paper: 1,
  room: `CALL${++rooms}`,
  ...(resumed === undefined ? {} : { resumed }),
});

/** The phone has its key of the room, as it has once it has gone there. */
const enter = (room: string): void => void kept.set(`fortieth.room.seat.${room}`, "key");

describe("a phone goes to the match", () => {
  test("when it first reads of one, and once", () => {
    const match = newMatch();
    expect(isCalledTo(match, true)).toBe(true);
    expect(isCalledTo(match, false)).toBe(false);
    enter(match.room);
    expect(isCalledTo(match, true)).toBe(false);
  });

  test("when the chair goes back to it while the phone shows its committee, each time", () => {
    const match = newMatch();
    isCalledTo(match, true);
    enter(match.room);
    expect(isCalledTo({ ...match, resumed: 1 }, false)).toBe(true);
    expect(isCalledTo({ ...match, resumed: 1 }, false)).toBe(false);
    expect(isCalledTo({ ...match, resumed: 2 }, false)).toBe(true);
  });

  test("when the chair went back before the phone had read its committee again", () => {
    const match = newMatch(1);
    isCalledTo(match, true);
    enter(match.room);
    expect(isCalledTo(match, true)).toBe(false);
    expect(isCalledTo({ ...match, resumed: 2 }, true)).toBe(true);
    expect(isCalledTo({ ...match, resumed: 2 }, true)).toBe(false);
  });
});

test("a page that is loaded anew in the committee stays there, whatever calls there were before", () => {
  const match = newMatch(3);
  enter(match.room);
  expect(isCalledTo(match, true)).toBe(false);
});
