/** What comes first: closure ends the list, leftover motions wait aside, amendments come before clauses. */
import { describe, expect, test } from "vitest";
import { nextAct } from "../../src/client/selectors/committee/next-act.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { amended, inDebate, introduced } from "../support/committee.ts";

const UNA_USA = PACK["una-usa"];
const GA = PACK["un-ga"];

describe("closing the debate", () => {
  test("closes the speakers' list and takes everybody off it, and nobody is called from it", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "openList" });
    room.ask({ type: "joinList", list: "general", delegation: "S2" });
    room.ask({ type: "closeDebate" });
    expect(room.state().list).toMatchObject({ isOpen: false, entries: [] });
    expect(room.why({ type: "joinList", list: "general", delegation: "S3" })).toBe("debateClosed");
    expect(room.why({ type: "callSpeaker", delegation: "S3" })).toBe("debateClosed");
  });

  test("by a motion does the same", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "openList" });
    room.ask({ type: "joinList", list: "general", delegation: "S2" });
    const motion = room.move("S1", "closeDebate");
    room.ask({ type: "secondMotion", motion, delegation: null });
    room.ask({ type: "putMotion", motion, method: "sight" });
    room.ask({ type: "declareBySight", carried: true });
    expect(room.state().list).toMatchObject({ isOpen: false, entries: [] });
    expect(nextAct(room.state()).code).toBe("finishItem");
  });
});

describe("motions that are left when a caucus starts", () => {
  test("wait aside, so that the next speaker is called during the caucus and after it", () => {
    const room = inDebate(UNA_USA, 10);
    const values = { total: 600, each: 60, topic: "Data" };
    room.ask({ type: "openList" });
    room.ask({ type: "joinList", list: "general", delegation: "S5" });
    const first = room.move("S1", "moderatedCaucus", { ...values, total: 1200 });
    const left = room.move("S2", "moderatedCaucus", values);
    room.ask({ type: "secondMotion", motion: first, delegation: "S3" });
    room.ask({ type: "secondMotion", motion: left, delegation: "S3" });
    room.ask({ type: "putMotion", motion: first, method: "sight" });
    room.ask({ type: "declareBySight", carried: true });
    room.ask({ type: "joinList", list: "caucus", delegation: "S4" });
    expect(nextAct(room.state())).toMatchObject({ code: "callNext", seat: "S4" });
    room.ask({ type: "endCaucus" });
    expect(nextAct(room.state())).toMatchObject({ code: "callNext", seat: "S5" });
    // The chair may still come back to it.
    expect(room.why({ type: "putMotion", motion: left, method: "count" })).toBeNull();
  });

  test("come after a motion that is moved later", () => {
    const room = inDebate(UNA_USA, 10);
    const left = room.move("S1", "moderatedCaucus", { total: 600, each: 60, topic: "Data" });
    room.ask({ type: "startCaucus", kind: "unmoderated", topic: "", seconds: 300, each: null });
    room.ask({ type: "endCaucus" });
    const later = room.move("S2", "setSpeakingTime", { each: 45 });
    for (const motion of [left, later]) room.ask({ type: "secondMotion", motion, delegation: null });
    expect(nextAct(room.state())).toMatchObject({ code: "putMotion", motion: later });
    expect(room.why({ type: "putMotion", motion: left, method: "count" })).toBe("notFirst");
  });
});

test("after a division, the amendments come before the clauses that were divided", () => {
  const room = inDebate(GA, 10);
  const paper = introduced(room, 4);
  const amendment = amended(room, paper, "replace", 2);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "grantMotion", motion: room.move("S1", "divide", { paper, clauses: [4] }) });
  expect(nextAct(room.state())).toMatchObject({ code: "putPaper", paper: amendment });
  expect(room.why({ type: "putPart", paper, part: 0, method: "recorded" })).toBe("amendmentsFirst");
});

test("where each clause is voted on, an amendment comes before its own clause", () => {
  const room = inDebate(PACK["clause-by-clause"], 10);
  const paper = introduced(room, 3);
  const amendment = amended(room, paper, "replace", 2);
  room.ask({ type: "closeDebate" });
  expect(nextAct(room.state())).toMatchObject({ code: "putPart", paper, part: 0 });
  room.ask({ type: "putPart", paper, part: 0, method: "count" });
  room.ask({ type: "countPlacards", yes: 9, no: 1, abstain: 0 });
  room.ask({ type: "closeBallot" });
  expect(nextAct(room.state())).toMatchObject({ code: "putPaper", paper: amendment });
});
