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

describe("the chair decides most motions; three are put to the vote", () => {
  test("the speaking time is changed by the chair, with a second", () => {
    const room = inDebate(THIMUN, 10);
    const motion = room.move("S1", "setSpeakingTime", { each: 60 });
    expect(room.why({ type: "grantMotion", motion })).toBe("needsSecond");
    room.ask({ type: "secondMotion", motion, delegation: "S2" });
    expect(room.why({ type: "putMotion", motion, method: "count" })).toBe("needsNoVote");
    room.ask({ type: "grantMotion", motion });
    expect(room.state().list.seconds).toBe(60);
  });

  test("the previous question closes the debate by a majority: 6 to 4, but not 5 to 5", () => {
    for (const [yes, status] of [
      [5, "open"],
      [6, "closed"],
    ] as const) {
      const room = inDebate(THIMUN, 10);
      const motion = room.move("S1", "previousQuestion");
      room.ask({ type: "secondMotion", motion, delegation: "S2" });
      room.ask({ type: "putMotion", motion, method: "count" });
      counted(room, yes, 10 - yes);
      expect(room.state().agenda[0]?.status).toBe(status);
    }
  });

  test("a resolution is tabled by a majority, and taken from the table by two thirds: of 30 voting 20", () => {
    const room = inDebate(THIMUN, 30);
    const paper = introduced(room);
    room.ask({ type: "debatePaper", paper, mode: "closed", seconds: 600, against: 600 });
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

/** A draft in closed debate, ten minutes for and ten against. */
function debated(members: number) {
  const room = inDebate(THIMUN, members);
  const paper = introduced(room);
  room.ask({ type: "debatePaper", paper, mode: "closed", seconds: 600, against: 600 });
  return { room, paper };
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
    room.ask({ type: "endPaperDebate" });
    expect(room.why({ type: "putPaper", paper: other, method: "count" })).toBeNull();
  });

  test("the previous question goes on to the time against, and from there to the vote", () => {
    const { room, paper } = debated(10);
    for (const side of ["against", undefined]) {
      const motion = room.move("S1", "previousQuestion");
      room.ask({ type: "secondMotion", motion, delegation: "S2" });
      room.ask({ type: "putMotion", motion, method: "count" });
      counted(room, 6, 4);
      expect(sideNow(room)).toBe(side);
    }
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBeNull();
  });

  test("an amendment is debated inside, and then its draft has the time that was left", () => {
    const { room, paper } = debated(10);
    room.ask({ type: "turnDebate" });
    room.wait(120);
    const amendment = amended(room, paper, "strike", 1, "");
    room.ask({ type: "debatePaper", paper: amendment, mode: "closed", seconds: 60, against: 60 });
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
    const amendment = amended(room, paper, "strike", 1, "");
    room.ask({ type: "debatePaper", paper: amendment, mode: "open", seconds: 60, against: 0 });
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
    const room = inDebate(THIMUN, 10);
    const paper = introduced(room);
    const first = amended(room, paper, "replace", 1, "Other words");
    expect(room.why({ type: "acceptAmendment", paper: first })).toBe("notFriendly");
    const second = amended(room, first, "replace", 1, "Still other words");
    expect(() => amended(room, second, "replace", 1)).toThrow("noSecondDegree");
    expect(room.why({ type: "putPaper", paper: first, method: "count" })).toBe("amendmentsFirst");
    room.ask({ type: "putPaper", paper: second, method: "count" });
    expect(room.why({ type: "countPlacards", yes: 6, no: 3, abstain: 1 })).toBe("mayNotAbstain");
    expect(counted(room, 6, 4)).toBe(true);
    room.ask({ type: "putPaper", paper: first, method: "count" });
    counted(room, 7, 3);
    expect(room.state().papers[0]?.text).toBe("Still other words\nClause 2\nClause 3");
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
