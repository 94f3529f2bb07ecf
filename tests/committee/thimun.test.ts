/** The rules of THIMUN committees (The Hague), one by one. */
import { describe, expect, test } from "vitest";
import { PACK } from "../../src/committee/packs/all.ts";
import { left } from "../../src/committee/state/clock.ts";
import { fewest } from "../../src/committee/state/seats.ts";
import { amended, counted, inDebate, inSession, introduced, seat } from "../support/committee.ts";

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

  test("tabling needs two thirds: of 30 voting 20", () => {
    for (const [yes, carried] of [
      [19, false],
      [20, true],
    ] as const) {
      const room = inDebate(THIMUN, 30);
      room.ask({ type: "putMotion", motion: room.move("S1", "adjournDebate"), method: "count" });
      expect(counted(room, yes, 30 - yes)).toBe(carried);
    }
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

/** A draft that can be put to the vote because the debate is closed. */
function toVote(members: number) {
  const room = inDebate(THIMUN, members);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  return { room, paper };
}

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
    expect(() => amended(room, second, "replace", 1)).toThrow("notInOrder");
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
    expect(room.why({ type: "introducePaper", paper: 1 })).toBeNull();
  });
});

describe("points: only personal privilege interrupts", () => {
  test("given a speech, a point of order waits until it ends", () => {
    const room = inDebate(THIMUN, 10);
    room.ask({ type: "callSpeaker", delegation: "S1" });
    expect(room.why({ type: "raisePoint", kind: "personalPrivilege", delegation: "S2" })).toBeNull();
    expect(room.why({ type: "raisePoint", kind: "order", delegation: "S2" })).toBe("mayNotInterrupt");
    room.ask({ type: "endSpeech" });
    expect(room.why({ type: "raisePoint", kind: "order", delegation: "S2" })).toBeNull();
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
