/** The rules of THIMUN committees (The Hague), one by one. */
import { describe, expect, test } from "vitest";
import { nextAct } from "../../src/client/selectors/committee/next-act.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { speechOf } from "../../src/committee/rules/decision.ts";
import { left } from "../../src/committee/state/clock.ts";
import { fewest } from "../../src/committee/state/seats.ts";
import {
  amended,
  counted,
  type Dais,
  handedIn,
  inDebate,
  inSession,
  introduced,
  seat,
} from "../support/committee.ts";

const THIMUN = PACK.thimun;

test("quorum: a third can open the debate and vote; of 40 members 14", () => {
  expect(Object.values(THIMUN.quorum).map((least) => fewest(least, 40))).toEqual([14, 14, 14]);
  const room = inSession(THIMUN, 40, 13);
  room.ask({ type: "takeItem", item: 1 });
  expect(room.why({ type: "openDebate" })).toBe("noQuorum");
});

/** A motion that is seconded, and to which nobody objects. */
function granted(room: Dais, motion: number): void {
  room.ask({ type: "secondMotion", motion, delegation: "S2" });
  room.ask({ type: "grantMotion", motion });
}

describe("the chair decides most motions; some are put to the vote, and some pass if nobody objects", () => {
  test("the speaking time is changed by the chair, with a second", () => {
    const room = inDebate(THIMUN, 10);
    const motion = room.move("S1", "setSpeakingTime", { each: 60 });
    expect(room.why({ type: "grantMotion", motion })).toBe("needsSecond");
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
    expect(room.why({ type: "putMotion", motion, method: "count" })).toBe("needsNoVote");
    room.ask({ type: "grantMotion", motion });
    expect(room.state().list.seconds).toBe(60);
  });

  test("the previous question is stopped by one objection, needs a second, and the chair may refuse it", () => {
    const room = inDebate(THIMUN, 10);
    const first = room.move("S1", "previousQuestion");
    expect(room.why({ type: "grantMotion", motion: first })).toBe("needsSecond");
    room.ask({ type: "secondMotion", motion: first, delegation: "S2" });
    expect(room.why({ type: "putMotion", motion: first, method: "count" })).toBe("needsNoVote");
    const facts = room.ask({ type: "objectToMotion", motion: first, delegation: "S3" }, seat("S3"));
    expect(facts.at(-1)).toMatchObject({ type: "motionDecided", carried: false });
    expect([room.state().motions, room.state().agenda[0]?.status]).toEqual([[], "open"]);
    room.ask({ type: "ruleOutMotion", motion: room.move("S1", "previousQuestion") });
    granted(room, room.move("S1", "previousQuestion"));
    expect(room.state().agenda[0]?.status).toBe("closed");
  });

  test("a resolution is tabled by a majority, and taken from the table by two thirds: of 30 voting 20", () => {
    const room = inDebate(THIMUN, 30);
    const paper = introduced(room);
    room.ask({ type: "debatePaper", paper, mode: "closed", seconds: 600, against: 600 });
    room.ask({ type: "endSpeech" });
    room.ask({ type: "putMotion", motion: room.move("S1", "table", { paper }), method: "count" });
    expect(counted(room, 16, 14)).toBe(true);
    expect(room.state().papers[0]?.status).toBe("tabled");
    expect(room.state().debates).toEqual([]);
    expect(room.why({ type: "debatePaper", paper, mode: "open", seconds: 600, against: 0 })).toBe(
      "notInOrder",
    );
    const take = () => {
      const motion = room.move("S2", "takeFromTable", { paper });
      room.ask({ type: "putMotion", motion, method: "count" });
    };
    take();
    expect(counted(room, 19, 11)).toBe(false);
    take();
    expect(counted(room, 20, 10)).toBe(true);
    expect(room.state().papers[0]?.status).toBe("introduced");
  });

  test("the chair sets the time for the debate, which can be extended", () => {
    const room = inDebate(THIMUN, 10);
    expect(() => room.move("S1", "extendDebate", { total: 600 })).toThrow("noDebateTime");
    room.ask({ type: "setDebateTime", seconds: 1200 });
    room.wait(1000);
    const motion = room.move("S1", "extendDebate", { total: 600 });
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
    room.ask({ type: "grantMotion", motion });
    const clock = room.state().debateClock;
    expect(clock === null ? null : left(clock, room.now())).toBe(800_000);
  });
});

/** A draft that can be put to the vote because its debate is over. */
function toVote(members: number) {
  const { room, paper } = debated(members);
  room.ask({ type: "turnDebate" });
  room.ask({ type: "endPaperDebate" });
  room.ask({ type: "closeDebate" });
  return { room, paper };
}

/** A draft in closed debate, ten minutes for and ten against, after the first speech of its submitter. */
function debated(members: number) {
  const room = inDebate(THIMUN, members);
  const paper = introduced(room);
  room.ask({ type: "debatePaper", paper, mode: "closed", seconds: 600, against: 600 });
  room.ask({ type: "endSpeech" });
  return { room, paper };
}

/** Debates an amendment after the first speech of its submitter. */
function amendmentDebated(room: Dais, paper: number, mode: "open" | "closed"): void {
  room.ask({ type: "debatePaper", paper, mode, seconds: 60, against: mode === "open" ? 0 : 60 });
  room.ask({ type: "endSpeech" });
}

const sideNow = (room: Dais) => room.state().debates?.at(-1)?.side;

describe("lobbying comes before the debate, for an hour, and has its own name", () => {
  test("given an item that is taken up, the chair starts it, and then opens the debate", () => {
    const room = inSession(THIMUN, 10);
    room.ask({ type: "takeItem", item: 1 });
    room.ask({ type: "startCaucus", kind: "lobbying", topic: "", seconds: 3600, each: null });
    expect(room.state().floor).toMatchObject({ type: "caucus", kind: "lobbying", clock: { total: 3600 } });
    room.ask({ type: "endCaucus" });
    room.ask({ type: "openDebate" });
    expect(room.state().agenda[0]?.status).toBe("open");
  });
});

describe("the approval panel reads a draft before it is debated", () => {
  test("an unread draft is not introduced, one that was sent back neither, and other words need a new approval", () => {
    const room = inDebate(THIMUN, 6);
    const paper = handedIn(room);
    for (let n = 2; n <= 6; n++)
      room.ask({ type: "signPaper", paper, delegation: `S${n}`, as: "signatory" }, seat(`S${n}`));
    const introduce = { type: "introducePaper", paper } as const;
    expect(room.why(introduce)).toBe("needsApproval");
    room.ask({ type: "approvePaper", paper, isApproved: false });
    expect(room.state().papers[0]?.approval).toBe("returned");
    expect(room.why(introduce)).toBe("needsApproval");
    room.ask({ type: "approvePaper", paper, isApproved: true });
    room.ask(
      { type: "editPaper", paper, title: "A draft", preamble: "", text: "One\nTwo\nThree" },
      seat("S1"),
    );
    expect(room.why(introduce)).toBe("needsApproval");
    room.ask({ type: "approvePaper", paper, isApproved: true });
    room.ask(introduce);
    expect(room.state().papers[0]?.status).toBe("introduced");
  });

  test("a delegation cannot approve, and where there is no panel nobody can", () => {
    const room = inDebate(THIMUN, 6);
    const order = { type: "approvePaper", paper: handedIn(room), isApproved: true } as const;
    expect(room.why(order, seat("S2"))).toBe("chairOnly");
    const other = inDebate(PACK["una-usa"], 6);
    expect(other.why({ ...order, paper: handedIn(other) })).toBe("notInPack");
  });
});

describe("one resolution after another is debated: time for, then time against", () => {
  test("both sides have their time, and only then the vote", () => {
    const { room, paper } = debated(10);
    const put = { type: "putPaper", paper, method: "count" } as const;
    expect(sideNow(room)).toBe("for");
    expect(room.why({ type: "endPaperDebate" })).toBe("timeAgainstFirst");
    expect(room.why(put)).toBe("endDebateFirst");
    room.wait(100);
    room.ask({ type: "turnDebate" });
    expect([sideNow(room), room.state().debateClock?.total]).toEqual(["against", 600]);
    room.ask({ type: "endPaperDebate" });
    expect(room.state().debateClock).toBeNull();
    room.ask(put);
    expect(counted(room, 6, 4)).toBe(true);
    expect(room.state().agenda[0]?.status).toBe("open");
  });

  test("a second one waits until the debate on the first is over", () => {
    const { room } = debated(10);
    const other = introduced(room, 2, "S2");
    const debate = { type: "debatePaper", paper: other, mode: "open", seconds: 600, against: 0 } as const;
    expect(room.why(debate)).toBe("endDebateFirst");
    room.ask({ type: "turnDebate" });
    room.ask({ type: "endPaperDebate" });
    room.ask(debate);
    expect(sideNow(room)).toBe("open");
    room.ask({ type: "endSpeech" });
    room.ask({ type: "endPaperDebate" });
    expect(room.why({ type: "putPaper", paper: other, method: "count" })).toBeNull();
  });

  test("a motion leads to the time against, and the previous question straight to the vote; one objection stops either", () => {
    const { room, paper } = debated(10);
    const stopped = room.move("S1", "timeAgainst");
    room.ask({ type: "objectToMotion", motion: stopped, delegation: "S3" });
    expect([sideNow(room), room.state().motions]).toEqual(["for", []]);
    granted(room, room.move("S1", "timeAgainst"));
    expect([sideNow(room), room.state().debateClock?.total]).toEqual(["against", 600]);
    expect(() => room.move("S1", "timeAgainst")).toThrow("notInOrder");
    granted(room, room.move("S1", "previousQuestion"));
    expect(sideNow(room)).toBeUndefined();
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBeNull();
  });

  test("the previous question leads from the time for straight to the vote", () => {
    const { room, paper } = debated(10);
    granted(room, room.move("S1", "previousQuestion"));
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBeNull();
  });

  test("a motion turns an open debate into time for and then time against", () => {
    const room = inDebate(THIMUN, 10);
    const paper = introduced(room);
    room.ask({ type: "debatePaper", paper, mode: "open", seconds: 600, against: 0 });
    room.ask({ type: "endSpeech" });
    granted(room, room.move("S1", "timeFor", { total: 240 }));
    expect([sideNow(room), room.state().debateClock?.total]).toEqual(["for", 240]);
    room.ask({ type: "turnDebate" });
    expect([sideNow(room), room.state().debateClock?.total]).toEqual(["against", 240]);
  });

  test("the main submitter has the floor first and takes points of information, then others are called", () => {
    const room = inDebate(THIMUN, 10);
    const paper = introduced(room);
    room.ask({ type: "debatePaper", paper, mode: "closed", seconds: 600, against: 600 });
    expect(room.state().floor).toMatchObject({ type: "speech", speech: { speaker: "S1", as: "submitter" } });
    expect(room.why({ type: "callSpeaker", delegation: "S2" })).toBe("floorTaken");
    expect(room.why({ type: "raisePoint", kind: "information", delegation: "S2" })).toBeNull();
    expect(room.why({ type: "raisePoint", kind: "inquiry", delegation: "S2" })).toBe("mayNotInterrupt");
    room.ask({ type: "yieldSpeech", to: "delegate", delegation: "S3" }, seat("S1"));
    room.ask({ type: "endSpeech" });
    room.ask({ type: "callSpeaker", delegation: "S2" });
    expect(room.why({ type: "raisePoint", kind: "information", delegation: "S4" })).toBe("mayNotInterrupt");
  });

  test("a submitter who is not there does not hold up the debate: a co-sponsor speaks, or nobody", () => {
    const room = inDebate(THIMUN, 10);
    const paper = introduced(room);
    room.ask({ type: "recordAttendance", delegation: "S1", attendance: "absent" });
    room.ask({ type: "debatePaper", paper, mode: "open", seconds: 600, against: 0 });
    expect([room.state().floor.type, sideNow(room)]).toEqual(["idle", "open"]);
  });

  test("an amendment is debated inside, and then its draft has the time that was left", () => {
    const { room, paper } = debated(10);
    room.ask({ type: "turnDebate" });
    room.wait(120);
    const amendment = amended(room, paper, "strike", 1, "");
    amendmentDebated(room, amendment, "closed");
    expect(room.why({ type: "putPaper", paper: amendment, method: "count" })).toBe("endDebateFirst");
    room.wait(90);
    room.ask({ type: "turnDebate" });
    room.ask({ type: "endPaperDebate" });
    const clock = room.state().debateClock;
    expect(clock === null ? null : left(clock, room.now())).toBe(480_000);
    room.ask({ type: "putPaper", paper: amendment, method: "count" });
    counted(room, 6, 4);
    expect(sideNow(room)).toBe("against");
  });

  test("a draft that is withdrawn is no longer debated, nor are its amendments", () => {
    const { room, paper } = debated(10);
    room.ask({ type: "turnDebate" });
    const amendment = amended(room, paper, "strike", 1, "");
    amendmentDebated(room, amendment, "open");
    room.ask({ type: "withdrawPaper", paper }, seat("S1"));
    expect(room.state().debates).toEqual([]);
    expect(room.state().debateClock).toBeNull();
  });

  test("other rules do not debate one paper after another", () => {
    const room = inDebate(PACK["una-usa"], 10);
    const paper = introduced(room);
    expect(room.why({ type: "debatePaper", paper, mode: "open", seconds: 60, against: 0 })).toBe("notInPack");
  });
});

test("there is no speakers' list: the chair gives the floor", () => {
  const room = inDebate(THIMUN, 10);
  expect(room.why({ type: "openList" })).toBe("notInPack");
  expect(room.why({ type: "joinList", list: "general", delegation: "S1" })).toBe("notInPack");
  room.ask({ type: "callSpeaker", delegation: "S1" });
  expect(room.state().floor).toMatchObject({ speech: { speaker: "S1" } });
});

describe("a majority of those for and against; a tie fails", () => {
  test("15 for, 8 against and 3 abstentions: adopted", () => {
    const { room, paper } = toVote(26);
    room.ask({ type: "putPaper", paper, method: "count" });
    expect(counted(room, 15, 8, 3)).toBe(true);
  });

  test("12 for and 12 against: not adopted", () => {
    const { room, paper } = toVote(26);
    room.ask({ type: "putPaper", paper, method: "count" });
    expect(counted(room, 12, 12, 2)).toBe(false);
  });
});

describe("dividing the house: a roll call in which nobody abstains", () => {
  test("when it carries, every seat votes for or against, and nobody passes", () => {
    const { room, paper } = toVote(6);
    const motion = room.move("S2", "divideHouse");
    room.ask({ type: "secondMotion", motion, delegation: "S3" });
    room.ask({ type: "putMotion", motion, method: "count" });
    counted(room, 4, 2);
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("wrongMethod");
    room.ask({ type: "putPaper", paper, method: "rollCall" });
    expect(room.why({ type: "vote", delegation: "S1", choice: "abstain", withRights: false })).toBe(
      "mayNotAbstain",
    );
    expect(room.why({ type: "pass", delegation: "S1" })).toBe("mayNotPass");
    expect(room.why({ type: "vote", delegation: "S1", choice: "yes", withRights: true })).toBe("noRights");
  });
});

describe("amendments: voted on in the debate, without abstentions; none is friendly, and they can be amended in turn", () => {
  test("given a draft in debate", () => {
    const { room, paper } = debated(10);
    room.ask({ type: "turnDebate" });
    const first = amended(room, paper, "replace", 1, "Other words");
    expect(room.why({ type: "acceptAmendment", paper: first })).toBe("notFriendly");
    amendmentDebated(room, first, "open");
    const second = amended(room, first, "replace", 1, "Still other words");
    expect(() => amended(room, second, "replace", 1)).toThrow("noSecondDegree");
    for (const _ of [second, first]) room.ask({ type: "endPaperDebate" });
    expect(room.why({ type: "putPaper", paper: first, method: "count" })).toBe("amendmentsFirst");
    room.ask({ type: "putPaper", paper: second, method: "count" });
    expect(room.why({ type: "countPlacards", yes: 6, no: 3, abstain: 1 })).toBe("mayNotAbstain");
    expect(counted(room, 6, 4)).toBe(true);
    room.ask({ type: "putPaper", paper: first, method: "count" });
    counted(room, 7, 3);
    expect(room.state().papers[0]?.text).toBe("Still other words\nClause 2\nClause 3");
  });
});

describe("an amendment is handed in by the speaker who has the floor, in open debate or in the time against", () => {
  const hand = (paper: number) =>
    ({
      type: "submitPaper",
      delegation: "S2",
      kind: "amendment",
      title: "An amendment",
      preamble: "",
      text: "",
      amends: { paper, change: "strike", clause: 1 },
    }) as const;

  test("given the time for, nobody hands one in, and the chair enters none", () => {
    const { room, paper } = debated(10);
    room.ask({ type: "callSpeaker", delegation: "S2" });
    expect(room.why(hand(paper), seat("S2"))).toBe("amendInDebate");
    expect(room.why(hand(paper))).toBe("amendInDebate");
  });

  test("given the time against, only the speaker does; the chair may enter it after the speech", () => {
    const { room, paper } = debated(10);
    room.ask({ type: "turnDebate" });
    room.ask({ type: "callSpeaker", delegation: "S3" });
    expect(room.why(hand(paper), seat("S2"))).toBe("amendOnFloor");
    room.ask({ type: "endSpeech" });
    expect(room.why(hand(paper))).toBeNull();
    room.ask({ type: "callSpeaker", delegation: "S2" });
    room.ask(hand(paper), seat("S2"));
    expect(room.state().papers.at(-1)).toMatchObject({ kind: "amendment", sponsors: ["S2"] });
  });

  test("given an open debate, the speaker hands it in; before the debate nobody does", () => {
    const room = inDebate(THIMUN, 10);
    const paper = introduced(room, 3, "S2");
    expect(room.why(hand(paper))).toBe("amendInDebate");
    room.ask({ type: "debatePaper", paper, mode: "open", seconds: 600, against: 0 });
    expect(room.why(hand(paper), seat("S2"))).toBeNull();
  });

  test("the preamble is not amended", () => {
    const { room, paper } = debated(10);
    const amends = { paper, change: "add", clause: 0, part: "preamble" } as const;
    expect(room.why({ ...hand(paper), text: "Recalling", amends })).toBe("preambleFixed");
  });
});

describe("co-submitters: a submitter and five more", () => {
  test("five are too few, six are enough", () => {
    const room = inDebate(THIMUN, 10);
    room.ask({
      type: "submitPaper",
      delegation: "S1",
      kind: "draft",
      title: "A",
      preamble: "",
      text: "One",
      amends: null,
    });
    for (let n = 2; n <= 5; n++)
      room.ask({ type: "signPaper", paper: 1, delegation: `S${n}`, as: "signatory" });
    expect(room.why({ type: "introducePaper", paper: 1 })).toBe("tooFewSignatories");
    room.ask({ type: "signPaper", paper: 1, delegation: "S6", as: "signatory" });
    expect(room.why({ type: "introducePaper", paper: 1 })).toBe("needsApproval");
  });
});

describe("points: only personal privilege interrupts", () => {
  test("given a speech, a point of order waits until it ends", () => {
    const room = inDebate(THIMUN, 10);
    room.ask({ type: "callSpeaker", delegation: "S1" });
    expect(room.why({ type: "raisePoint", kind: "personalPrivilege", delegation: "S2" })).toBeNull();
    room.ask({ type: "raisePoint", kind: "order", delegation: "S2" });
    expect(speechOf(room.state())?.clock.since).not.toBeNull();
    expect(room.why({ type: "rulePoint", point: 1, upheld: true })).toBe("mayNotInterrupt");
    expect(nextAct(room.state()).code).toBe("endSpeech");
    room.ask({ type: "endSpeech" });
    expect(nextAct(room.state()).code).toBe("rulePoint");
    expect(room.why({ type: "rulePoint", point: 1, upheld: true })).toBeNull();
  });
});

describe("votes are explained after the vote, 30 seconds, by sponsors too", () => {
  test("nobody explains before the vote", () => {
    const { room, paper } = toVote(10);
    expect(room.why({ type: "explainVote", delegation: "S2" })).toBe("mayNotExplain");
    room.ask({ type: "putPaper", paper, method: "count" });
    counted(room, 6, 4);
    expect(room.ask({ type: "explainVote", delegation: "S1" })[0]).toMatchObject({ seconds: 30 });
  });
});

test("speeches are yielded to the chair, to questions, or once to another delegation", () => {
  const room = inDebate(THIMUN, 10);
  room.ask({ type: "callSpeaker", delegation: "S1" });
  room.ask({ type: "yieldSpeech", to: "delegate", delegation: "S2" }, seat("S1"));
  expect(room.state().floor).toMatchObject({ speech: { speaker: "S2", clock: { total: 120 } } });
  expect(room.why({ type: "yieldSpeech", to: "delegate", delegation: "S3" })).toBe("mayNotYield");
});
