/** A committee in a few figures, as an organiser's board shows it. */
import { expect, test } from "vitest";
import { PACK } from "../../src/committee/packs/all.ts";
import { summaryOf } from "../../src/committee/summary.ts";
import { dais, inDebate, inSession, introduced, seats } from "../support/committee.ts";

const UNA = PACK["una-usa"];

test("before its first meeting nobody is present and no clock runs", () => {
  expect(summaryOf(dais(UNA, seats(8)).state())).toEqual({
    name: "Third Committee",
    phase: "before",
    until: null,
    item: "",
    members: 8,
    present: 0,
    observers: 0,
    quorum: "notEnough",
    speech: null,
    caucus: null,
    listed: 0,
    motions: 0,
    points: 0,
    replies: 0,
    papers: [],
  });
});

test("in session without an open debate it is at its agenda, and a roll call is shown separately", () => {
  const room = inSession(UNA, 8, 5);
  expect(summaryOf(room.state())).toMatchObject({ phase: "agenda", present: 5, quorum: "enough" });
  room.ask({ type: "startRollCall" });
  expect(summaryOf(room.state()).phase).toBe("rollCall");
});

test("observers who are present do not count for a quorum", () => {
  const room = dais(UNA, [...seats(8), { id: "x1", name: "Holy See", kind: "observer" }]);
  room.ask({ type: "openMeeting" });
  room.ask({ type: "recordAttendance", delegation: "x1", attendance: "present" });
  expect(summaryOf(room.state())).toMatchObject({
    members: 8,
    present: 0,
    observers: 1,
    quorum: "notEnough",
  });
});

test("in debate it names the item, the speaker with the clock, and the length of the list", () => {
  const room = inDebate(UNA, 8);
  room.ask({ type: "openList" });
  for (const delegation of ["S1", "S2", "S3"]) room.ask({ type: "joinList", list: "general", delegation });
  room.ask({ type: "callNext", list: "general" });
  const { phase, item, speech, listed } = summaryOf(room.state());
  expect({ phase, item, listed }).toEqual({ phase: "debate", item: "Cybercrime", listed: 2 });
  expect(speech).toEqual({
    speaker: "State 1",
    clock: { total: UNA.speeches.seconds, used: 0, since: room.now() },
  });
});

test("in a moderated caucus its queue is counted; a vote during it is a vote, with the caucus still named", () => {
  const room = inDebate(UNA, 8);
  room.ask({ type: "startCaucus", kind: "moderated", topic: "Scope", seconds: 600, each: 60 });
  room.ask({ type: "joinList", list: "caucus", delegation: "S4" });
  expect(summaryOf(room.state())).toMatchObject({
    phase: "moderated",
    listed: 1,
    caucus: { topic: "Scope", clock: { total: 600 } },
  });
  const motion = room.move("S1", "endCaucus");
  room.ask({ type: "secondMotion", motion, delegation: "S2" });
  expect(summaryOf(room.state()).motions).toBe(1);
  room.ask({ type: "putMotion", motion, method: "count" });
  expect(summaryOf(room.state())).toMatchObject({ phase: "voting", caucus: { topic: "Scope" } });
});

test("a suspended meeting says until when, and an adjourned one that it is adjourned", () => {
  const room = inDebate(UNA, 8);
  room.ask({ type: "suspendMeeting", seconds: 900 });
  expect(summaryOf(room.state())).toMatchObject({ phase: "suspended", until: room.now() + 900_000 });
  room.ask({ type: "resumeMeeting" });
  room.ask({ type: "adjournMeeting" });
  expect(summaryOf(room.state())).toMatchObject({ phase: "adjourned", until: null });
  room.ask({ type: "closeCommittee" });
  expect(summaryOf(room.state()).phase).toBe("closed");
});

test("papers are counted by kind and stage; open points and replies too", () => {
  const room = inDebate(UNA, 8);
  introduced(room);
  for (const title of ["One", "Two"]) {
    const text = "A clause";
    const paper = { kind: "working", title, preamble: "", text, amends: null } as const;
    room.ask({ type: "submitPaper", delegation: "S3", ...paper });
  }
  room.ask({ type: "raisePoint", kind: "order", delegation: "S1" });
  room.ask({ type: "askReply", delegation: "S2" });
  expect(summaryOf(room.state())).toMatchObject({
    papers: [
      { kind: "working", status: "submitted", count: 2 },
      { kind: "draft", status: "introduced", count: 1 },
    ],
    points: 1,
    replies: 1,
  });
});

test("the chairs' notes to each other are not in it", () => {
  const room = inDebate(UNA, 8);
  room.ask({ type: "writeNote", text: "Call France next." });
  expect(JSON.stringify(summaryOf(room.state()))).not.toContain("France");
});
