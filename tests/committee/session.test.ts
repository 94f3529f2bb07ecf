/** Meetings, speakers' lists and clocks under any pack. */
import { describe, expect, test } from "vitest";
import { foundCommittee } from "../../src/committee/decide.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { caucusRefusal } from "../../src/committee/rules/caucus.ts";
import { left, running, started, stopped } from "../../src/committee/state/clock.ts";
import { closed, counted, dais, inDebate, introduced, seat, seats } from "../support/committee.ts";

const UNA_USA = PACK["una-usa"];

describe("a clock", () => {
  test("runs, stops, goes on, and shows overtime below zero", () => {
    const clock = running(60, 1000);
    expect(left(clock, 31_000)).toBe(30_000);
    const stands = stopped(clock, 31_000);
    expect(left(stands, 90_000)).toBe(30_000);
    expect(left(started(stands, 90_000), 130_000)).toBe(-10_000);
  });

  test("takes nothing away when a device's clock goes back", () => {
    expect(left(running(60, 5000), 1000)).toBe(60_000);
  });
});

describe("the forming of a committee", () => {
  test("no seat twice, no broken pack, no more than 400 seats", () => {
    const [first] = seats(1);
    if (first === undefined) throw new Error("no seat");
    expect(foundCommittee("A", UNA_USA, [first, first])).toEqual({ ok: false, reason: "alreadyDone" });
    const alike = { ...first, id: "x1", name: first.name.replace("S", "\u0405") };
    expect(foundCommittee("A", UNA_USA, [first, alike])).toEqual({ ok: false, reason: "alreadyDone" });
    expect(foundCommittee("A", { ...UNA_USA, pass: false }, seats(3))).toEqual({
      ok: false,
      reason: "packBroken",
    });
    expect(foundCommittee("A", UNA_USA, seats(401))).toEqual({ ok: false, reason: "tooMany" });
  });

  test("before the first meeting a seat can be removed; later it is absent", () => {
    const room = dais(UNA_USA, seats(3));
    room.ask({ type: "removeDelegation", delegation: "S3" });
    room.ask({ type: "openMeeting" });
    expect(room.why({ type: "removeDelegation", delegation: "S2" })).toBe("meetingBegun");
    room.ask({ type: "addDelegation", delegation: { id: "x1", name: "Holy See", kind: "observer" } });
    expect(room.state().delegations.map(({ id }) => id)).toEqual(["S1", "S2", "x1"]);
    expect(room.state().attendance).toEqual({ S1: "absent", S2: "absent", x1: "absent" });
  });
});

describe("meetings", () => {
  test("when a meeting is suspended, every clock stands", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "startCaucus", kind: "moderated", topic: "Scope", seconds: 600, each: 60 });
    room.ask({ type: "callSpeaker", delegation: "S1" });
    room.wait(20);
    room.ask({ type: "suspendMeeting", seconds: null });
    room.wait(3600);
    const { floor } = room.state();
    if (floor.type !== "caucus" || floor.speech === null) throw new Error("no speech");
    expect([left(floor.clock, room.now()), left(floor.speech.clock, room.now())]).toEqual([580_000, 40_000]);
  });

  test("when a meeting is adjourned, the current business ends, and the next meeting goes on with the item", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "callSpeaker", delegation: "S1" });
    room.wait(20);
    expect(room.ask({ type: "adjournMeeting" }).map(({ type }) => type)).toEqual([
      "speechEnded",
      "meetingAdjourned",
    ]);
    room.ask({ type: "openMeeting" });
    expect(room.state()).toMatchObject({ session: "open", current: 1, floor: { type: "idle" } });
  });

  test("a closed committee accepts nothing but notes", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "closeCommittee" });
    expect(room.why({ type: "openMeeting" })).toBe("closed");
    expect(room.why({ type: "writeNote", text: "Thank you" })).toBeNull();
  });
});

describe("the speakers' list", () => {
  test("one entry per delegation; reorder, withdraw, call", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "openList" });
    for (const id of ["S1", "S2", "S3"]) {
      room.ask({ type: "joinList", list: "general", delegation: id }, seat(id));
    }
    expect(room.why({ type: "joinList", list: "general", delegation: "S1" })).toBe("onList");
    room.ask({ type: "orderSpeakers", list: "general", order: ["S3", "S1", "S2"] });
    room.ask({ type: "leaveList", list: "general", delegation: "S1" }, seat("S1"));
    room.ask({ type: "callNext", list: "general" });
    expect(room.state().list.entries).toEqual(["S2"]);
    expect(room.state().floor).toMatchObject({ speech: { speaker: "S3", as: "list", clock: { total: 90 } } });
    expect(room.why({ type: "callNext", list: "general" })).toBe("floorTaken");
  });

  test("when it is closed, only the chair can add to it", () => {
    const room = inDebate(UNA_USA, 10);
    const join = { type: "joinList", list: "general", delegation: "S1" } as const;
    expect(room.why(join, seat("S1"))).toBe("listClosed");
    expect(room.why(join)).toBeNull();
  });

  test("a delegation that leaves is removed from every list, and an absent one is not called", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "joinList", list: "general", delegation: "S1" });
    room.ask({ type: "recordAttendance", delegation: "S1", attendance: "absent" });
    expect(room.state().list.entries).toEqual([]);
    expect(room.why({ type: "callSpeaker", delegation: "S1" })).toBe("absent");
  });

  test("a clock can be stopped for a point, resumed, and extended", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "callSpeaker", delegation: "S1" });
    room.wait(30);
    room.ask({ type: "stopClocks" });
    room.wait(100);
    room.ask({ type: "startClocks" });
    room.wait(70);
    room.ask({ type: "extendSpeech", seconds: 30 });
    const { floor } = room.state();
    expect(floor.type === "speech" && left(floor.speech.clock, room.now())).toBe(20_000);
    expect(room.ask({ type: "endSpeech" })).toEqual([
      { type: "speechEnded", delegation: "S1", as: "list", ms: 100_000 },
    ]);
  });
});

describe("the roll call", () => {
  const named = (id: string, name: string) => ({ id, name, kind: "member" }) as const;

  test("is alphabetical, whatever the order of the seats", () => {
    const room = dais(UNA_USA, [named("NOR", "Norway"), named("BRA", "Brazil"), named("KEN", "Kenya")]);
    room.ask({ type: "openMeeting" });
    room.ask({ type: "startRollCall" });
    expect(room.state().rollCall).toEqual({ order: ["BRA", "KEN", "NOR"], next: 0 });
  });

  test("waits for the delegation called while another is recorded", () => {
    const room = dais(UNA_USA, seats(3));
    room.ask({ type: "openMeeting" });
    room.ask({ type: "startRollCall" });
    room.ask({ type: "recordAttendance", delegation: "S3", attendance: "present" });
    expect(room.state()).toMatchObject({ rollCall: { next: 0 }, attendance: { S3: "present" } });
    room.ask({ type: "recordAttendance", delegation: "S1", attendance: "present" });
    expect(room.state().rollCall?.next).toBe(1);
  });

  test("cannot begin twice, and cannot be answered or ended if none is in progress", () => {
    const room = dais(UNA_USA, seats(3));
    room.ask({ type: "openMeeting" });
    expect(room.why({ type: "endRollCall" })).toBe("noRollCall");
    expect(room.why({ type: "answerRollCall", attendance: "present" })).toBe("noRollCall");
    room.ask({ type: "startRollCall" });
    expect(room.why({ type: "startRollCall" })).toBe("alreadyDone");
    room.ask({ type: "endRollCall" });
    expect(room.state().rollCall).toBeNull();
  });
});

describe("a caucus", () => {
  test.each([
    [600, 60, null],
    [600, 90, "doesNotDivide"],
    [600, 600, null],
    [60, 90, "doesNotDivide"],
    [0, 60, "timeWrong"],
    [600, null, "needsEach"],
  ])("of %i s by %j s: %j", (seconds, each, reason) => {
    expect(caucusRefusal("moderated", seconds, each)).toBe(reason);
  });

  test("nobody is called in an unmoderated one", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "startCaucus", kind: "unmoderated", topic: "", seconds: 300, each: null });
    expect(room.why({ type: "callSpeaker", delegation: "S1" })).toBe("floorTaken");
    expect(room.why({ type: "joinList", list: "caucus", delegation: "S1" })).toBe("noCaucus");
    expect(room.ask({ type: "endCaucus" })).toEqual([{ type: "caucusEnded", kind: "unmoderated" }]);
  });
});

describe("an item", () => {
  test("is finished, and the next is taken up", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "addItem", title: "Drugs" });
    expect(room.why({ type: "takeItem", item: 2 })).toBe("finishItemFirst");
    room.ask({ type: "finishItem" });
    room.ask({ type: "takeItem", item: 2 });
    expect(room.state().agenda.map(({ status }) => status)).toEqual(["finished", "taken"]);
    expect(room.why({ type: "removeItem", item: 1 })).toBe("itemBegun");
  });

  test("given its debate was adjourned and is resumed, it is open again", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "adjournDebate" });
    expect(room.state()).toMatchObject({ current: null, agenda: [{ status: "adjourned" }] });
    room.ask({ type: "resumeDebate", item: 1 });
    expect(room.state()).toMatchObject({ current: 1, agenda: [{ status: "open" }] });
  });

  test("a paper of another item cannot be put to the vote", () => {
    const room = inDebate(PACK["un-ga"], 10);
    const paper = introduced(room);
    room.ask({ type: "addItem", title: "Drugs" });
    room.ask({ type: "adjournDebate" });
    room.ask({ type: "takeItem", item: 2 });
    room.ask({ type: "openDebate" });
    room.ask({ type: "closeDebate" });
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("notInOrder");
  });
});

test("the electorate consists of those present when the question was put: nobody comes in during a vote", () => {
  const room = inDebate(PACK["un-ga"], 10, 8);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "recorded" });
  expect(room.why({ type: "recordAttendance", delegation: "S9", attendance: "present" })).toBe("ballotOpen");
  for (const id of ["S1", "S2", "S3"])
    room.ask({ type: "vote", delegation: id, choice: "yes", withRights: false });
  expect(room.why({ type: "vote", delegation: "S9", choice: "yes", withRights: false })).toBe("noVote");
  closed(room);
  expect(room.state().ballots[0]).toMatchObject({
    members: 10,
    present: 8,
    tally: { yes: 3, no: 0, abstain: 0 },
  });
});

describe("another pack in the middle of a meeting", () => {
  test("motions that it does not have fall, and the others follow its order", () => {
    const room = inDebate(UNA_USA, 10);
    room.move("S1", "moderatedCaucus", { total: 600, each: 60, topic: "Scope" });
    room.move("S2", "adjournMeeting");
    room.move("S3", "suspendMeeting");
    room.ask({ type: "changePack", pack: PACK["un-ga"] });
    expect(room.state().motions.map(({ kind }) => kind)).toEqual(["suspendMeeting", "adjournMeeting"]);
    room.ask({ type: "clearMotions" });
    expect(room.state().motions).toEqual([]);
  });
});

test("rights that are not used are waived", () => {
  const room = inDebate(UNA_USA, 5);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "rollCall" });
  for (const id of ["S1", "S2", "S3", "S4", "S5"]) {
    room.ask({ type: "vote", delegation: id, choice: "yes", withRights: id === "S4" });
  }
  room.ask({ type: "closeBallot" });
  room.ask({ type: "waiveRights", delegation: "S4" }, seat("S4"));
  expect(room.state().rights).toEqual([]);
});

test("a point in a caucus can be appealed, and the caucus goes on with its time", () => {
  const room = inDebate(PACK["un-ga"], 10);
  room.ask({ type: "startCaucus", kind: "unmoderated", topic: "", seconds: 300, each: null });
  room.wait(100);
  room.ask({ type: "raisePoint", kind: "order", delegation: "S1" });
  room.ask({ type: "rulePoint", point: 1, upheld: true });
  room.ask({ type: "appealRuling", point: 1, delegation: "S2", method: "count" });
  room.wait(50);
  counted(room, 2, 8);
  room.ask({ type: "startClocks" });
  const { floor } = room.state();
  expect(floor.type === "caucus" && left(floor.clock, room.now())).toBe(200_000);
});
