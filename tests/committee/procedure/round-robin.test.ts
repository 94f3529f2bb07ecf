/** A round in which everybody speaks once, and a debate that is over with its list. */
import { expect, test } from "vitest";
import { editedPack, PACK } from "../../../src/committee/packs/all.ts";
import { counted, type Dais, inDebate, seat } from "../../support/committee.ts";

const UNA_USA = PACK["una-usa"];
const next = { type: "callNext", list: "caucus" } as const;

/** A round that the committee has decided on, 30 seconds each. Of five members four are present. */
function round(): Dais {
  const room = inDebate(UNA_USA, 5, 4);
  const motion = room.move("S1", "roundRobin", { each: 30, topic: "Safeguards" });
  room.ask({ type: "secondMotion", motion, delegation: "S2" });
  room.ask({ type: "putMotion", motion, method: "count" });
  counted(room, 3, 1);
  return room;
}

test("everybody in the room speaks once, in the order of the alphabet, with the same time", () => {
  const room = round();
  expect(room.state().floor).toMatchObject({
    kind: "roundRobin",
    topic: "Safeguards",
    clock: { total: 120 },
    queue: ["S1", "S2", "S3", "S4"],
  });
  for (const speaker of ["S1", "S2", "S3", "S4"]) {
    room.ask(next);
    expect(room.state().floor).toMatchObject({ speech: { speaker, clock: { total: 30 } } });
    room.ask({ type: "endSpeech" });
  }
  expect(room.why(next)).toBe("listEmpty");
  expect(room.why({ type: "callSpeaker", delegation: "S1" })).toBe("notOnList");
  room.ask({ type: "endCaucus" });
  expect(room.state().floor.type).toBe("idle");
});

test("a delegation may stay silent, nobody speaks twice, and the chair adds one that comes late", () => {
  const room = round();
  room.ask({ type: "leaveList", list: "caucus", delegation: "S1" }, seat("S1"));
  room.ask(next);
  expect(room.state().floor).toMatchObject({ speech: { speaker: "S2" } });
  room.ask({ type: "endSpeech" });
  expect(room.why({ type: "joinList", list: "caucus", delegation: "S2" }, seat("S2"))).toBe("listClosed");
  room.ask({ type: "recordAttendance", delegation: "S5", attendance: "present" });
  room.ask({ type: "joinList", list: "caucus", delegation: "S5" });
  expect(room.state().floor).toMatchObject({ queue: ["S3", "S4", "S5"] });
});

test("the chair may begin a round without a motion, and never one that lasts longer than a day", () => {
  const room = inDebate(UNA_USA, 5);
  const start = { type: "startCaucus", kind: "roundRobin", topic: "", seconds: 60 } as const;
  expect(room.why({ ...start, each: null })).toBe("needsEach");
  expect(room.why({ ...start, each: 86_400 })).toBe("timeWrong");
  room.ask({ ...start, each: 60 });
  expect(room.state().floor).toMatchObject({ clock: { total: 300 } });
});

/** A debate with S1 alone on the list, after its speech. */
function lastSpeech(emptyListCloses: boolean, motion = false): Dais {
  const room = inDebate(editedPack(UNA_USA, { emptyListCloses }), 5);
  room.ask({ type: "openList" });
  room.ask({ type: "joinList", list: "general", delegation: "S1" });
  room.ask({ type: "callNext", list: "general" });
  if (motion) room.move("S2", "suspendMeeting");
  room.ask({ type: "endSpeech" });
  return room;
}

test("where the rules say so, the debate is over when the last on the list has spoken", () => {
  expect(lastSpeech(true).state()).toMatchObject({ agenda: [{ status: "closed" }], list: { isOpen: false } });
  expect(lastSpeech(false).state()).toMatchObject({ agenda: [{ status: "open" }], list: { isOpen: true } });
});

test("a motion that waits is decided before an empty list ends the debate", () => {
  expect(lastSpeech(true, true).state().agenda[0]?.status).toBe("open");
});
