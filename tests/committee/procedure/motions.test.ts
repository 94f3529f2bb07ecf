/** What follows from motions, and how long is spoken on them. Each test holds a rule of docs/PROCEDURE.md. */
import { describe, expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import { PACKS } from "../../../src/committee/state/pack.ts";
import { counted, type Dais, inDebate } from "../../support/committee.ts";

/** Carries a motion in the way that its rules ask for. */
function carried(room: Dais, motion: number): void {
  if (room.why({ type: "grantMotion", motion }) === "needsSecond")
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
  if (room.why({ type: "grantMotion", motion }) === null) {
    room.ask({ type: "grantMotion", motion });
    return;
  }
  room.ask({ type: "putMotion", motion, method: "count" });
  counted(room, room.state().delegations.length, 0);
}

describe.each(PACKS)("in a committee of %s", (id) => {
  test("a carried adjournment ends the meeting", () => {
    const room = inDebate(PACK[id], 10);
    carried(room, room.move("S1", "adjournMeeting"));
    expect(room.state().session).toBe("adjourned");
  });
});

test("a consultation has a topic and one clock, and nobody is called in it", () => {
  const room = inDebate(PACK["una-usa"], 10);
  room.ask({ type: "openList" });
  room.ask({ type: "joinList", list: "general", delegation: "S3" });
  expect(() => room.move("S1", "consultation", { total: 600 })).toThrow("needsTopic");
  carried(room, room.move("S1", "consultation", { total: 600, topic: "Evidence" }));
  expect(room.state().floor).toMatchObject({ type: "caucus", kind: "consultation", topic: "Evidence" });
  expect(room.why({ type: "callNext", list: "general" })).not.toBeNull();
});

test("a speech on a motion has the time of its rules", () => {
  const room = inDebate(PACK["un-ga"], 10);
  const motion = room.move("S1", "adjournDebate");
  room.ask({ type: "hearOnMotion", motion, delegation: "S2", side: "for" });
  expect(room.state().floor).toMatchObject({ type: "speech", speech: { as: "for", clock: { total: 120 } } });
});

test("a motion on which nobody speaks against is put to the vote all the same", () => {
  const room = inDebate(PACK["una-usa"], 10);
  const motion = room.move("S1", "adjournDebate");
  room.ask({ type: "secondMotion", motion, delegation: "S2" });
  room.ask({ type: "hearOnMotion", motion, delegation: "S2", side: "for" });
  room.ask({ type: "endSpeech" });
  expect(room.why({ type: "grantMotion", motion })).toBe("needsVote");
  room.ask({ type: "putMotion", motion, method: "count" });
  expect(counted(room, 6, 4)).toBe(false);
});
