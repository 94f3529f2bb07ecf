/** Motions that open the debate and the speakers' list. Each test holds a rule of docs/PROCEDURE.md. */
import { expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import { counted, inDebate, inSession } from "../../support/committee.ts";

const UNA_USA = PACK["una-usa"];

test("the debate is opened by a majority, and not without a second", () => {
  for (const [yes, status] of [
    [5, "taken"],
    [6, "open"],
  ] as const) {
    const room = inSession(UNA_USA, 10);
    room.ask({ type: "takeItem", item: 1 });
    const motion = room.move("S1", "openDebate");
    expect(room.why({ type: "putMotion", motion, method: "count" })).toBe("needsSecond");
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
    room.ask({ type: "putMotion", motion, method: "count" });
    counted(room, yes, 10 - yes);
    expect(room.state().agenda[0]?.status).toBe(status);
  }
});

test("the speakers' list is opened by a majority", () => {
  for (const [yes, isOpen] of [
    [5, false],
    [6, true],
  ] as const) {
    const room = inDebate(UNA_USA, 10);
    const motion = room.move("S1", "openList");
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
    room.ask({ type: "putMotion", motion, method: "count" });
    counted(room, yes, 10 - yes);
    expect(room.state().list.isOpen).toBe(isOpen);
  }
});

test("an empty list does not end the debate: the chair ends it", () => {
  for (const id of ["un-ga", "una-usa"] as const) {
    const room = inDebate(PACK[id], 10);
    room.ask({ type: "openList" });
    room.ask({ type: "joinList", list: "general", delegation: "S1" });
    room.ask({ type: "callNext", list: "general" });
    room.ask({ type: "endSpeech" });
    expect(room.state().list.entries).toEqual([]);
    expect(room.state().agenda[0]?.status).toBe("open");
    expect(room.why({ type: "callSpeaker", delegation: "S2" })).toBeNull();
  }
});
