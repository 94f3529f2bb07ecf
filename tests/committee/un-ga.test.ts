/** The rules of the General Assembly's committees, one by one. */
import { describe, expect, test } from "vitest";
import { PACK } from "../../src/committee/packs/all.ts";
import { fewest } from "../../src/committee/state/seats.ts";
import {
  amended,
  closed,
  counted,
  type Dais,
  dais,
  inDebate,
  inSession,
  introduced,
  seat,
} from "../support/committee.ts";

const UN_GA = PACK["un-ga"];

/** The members in a running roll call, in the order in which they are called. */
function votersOf(room: Dais): readonly string[] {
  const { floor } = room.state();
  return floor.type === "ballot" ? floor.ballot.voters : [];
}

describe("rule 108: a quarter of the members open the debate, more than half decide", () => {
  test("of 193 members 49 and 97", () => {
    expect([fewest(UN_GA.quorum.open, 193), fewest(UN_GA.quorum.substance, 193)]).toEqual([49, 97]);
  });

  test("given 9 of 40 present, when the debate is to be opened, it is not; 10 are enough", () => {
    const room = inSession(UN_GA, 40, 9);
    room.ask({ type: "takeItem", item: 1 });
    expect(room.why({ type: "openDebate" })).toBe("noQuorum");
    room.ask({ type: "recordAttendance", delegation: "S10", attendance: "present" });
    expect(room.why({ type: "openDebate" })).toBeNull();
  });

  test("given 20 of 40 present, no motion is put to the vote; with 21 it is", () => {
    const room = inDebate(UN_GA, 40, 20);
    const motion = room.move("S1", "suspendMeeting");
    expect(room.why({ type: "putMotion", motion, method: "count" })).toBe("noQuorum");
    room.ask({ type: "recordAttendance", delegation: "S21", attendance: "present" });
    expect(room.why({ type: "putMotion", motion, method: "count" })).toBeNull();
  });
});

describe("nobody can be “present and voting”", () => {
  test("such an answer to the roll call is refused", () => {
    const room = dais(UN_GA, [{ id: "KEN", name: "Kenya", kind: "member" }]);
    room.ask({ type: "openMeeting" });
    room.ask({ type: "startRollCall" });
    expect(room.why({ type: "answerRollCall", attendance: "presentAndVoting" })).toBe("notInPack");
  });
});

describe("rule 113: a point of order interrupts, the chair rules, and the ruling may be appealed", () => {
  test("when an appeal is 5 to 5, the ruling stands; 6 to 4 overrule it", () => {
    for (const [yes, overruled] of [
      [5, false],
      [6, true],
    ] as const) {
      const room = inDebate(UN_GA, 10);
      room.ask({ type: "joinList", list: "general", delegation: "S1" });
      room.ask({ type: "callNext", list: "general" });
      room.ask({ type: "raisePoint", kind: "order", delegation: "S2" }, seat("S2"));
      room.ask({ type: "rulePoint", point: 1, upheld: false });
      room.ask({ type: "appealRuling", point: 1, delegation: "S2", method: "count" }, seat("S2"));
      room.ask({ type: "countPlacards", yes, no: 10 - yes, abstain: 0 });
      expect(room.ask({ type: "closeBallot" })).toContainEqual({
        type: "appealDecided",
        point: 1,
        overruled,
      });
      expect(room.state().floor).toMatchObject({ type: "speech", speech: { speaker: "S1" } });
    }
  });

  test("no other point exists", () => {
    const room = inDebate(UN_GA, 10);
    expect(room.why({ type: "raisePoint", kind: "personalPrivilege", delegation: "S1" })).toBe("notInPack");
  });
});

describe("rule 114: the time of speeches is limited by a vote, after two for and two against", () => {
  test("when it carries, speeches have that time", () => {
    const room = inDebate(UN_GA, 10);
    const motion = room.move("S1", "setSpeakingTime", { each: 180 });
    room.ask({ type: "putMotion", motion, method: "count" });
    expect(counted(room, 6, 4)).toBe(true);
    expect(room.state().list.seconds).toBe(180);
  });
});

describe("rule 115: the list is closed with the consent of all, and a reply can still be given", () => {
  test("given an objection, the closing of the list is put to the vote", () => {
    const room = inDebate(UN_GA, 10);
    room.ask({ type: "openList" });
    const motion = room.move("S1", "closeList");
    room.ask({ type: "objectToMotion", motion, delegation: "S2" }, seat("S2"));
    expect(room.why({ type: "grantMotion", motion })).toBe("needsVote");
    room.ask({ type: "putMotion", motion, method: "count" });
    expect(counted(room, 6, 4)).toBe(true);
    expect(room.why({ type: "joinList", list: "general", delegation: "S3" }, seat("S3"))).toBe("listClosed");
  });

  test("a delegation can reply twice on an item, for ten minutes and for five", () => {
    const room = inDebate(UN_GA, 10);
    for (const seconds of [600, 300]) {
      room.ask({ type: "askReply", delegation: "S1" }, seat("S1"));
      expect(room.ask({ type: "grantReply", delegation: "S1" })).toContainEqual({
        type: "speechStarted",
        delegation: "S1",
        as: "reply",
        seconds,
      });
      room.ask({ type: "endSpeech" });
    }
    expect(room.why({ type: "askReply", delegation: "S1" })).toBe("noReplyLeft");
  });
});

describe("rules 116 to 118: the speakers on a motion", () => {
  test("on the adjournment of the debate two for and two against", () => {
    const room = inDebate(UN_GA, 10);
    const motion = room.move("S1", "adjournDebate");
    const speak = (delegation: string, side: "for" | "against") =>
      ({ type: "hearOnMotion", motion, delegation, side }) as const;
    for (const [id, side] of [
      ["S2", "for"],
      ["S3", "against"],
      ["S4", "for"],
      ["S5", "against"],
    ] as const) {
      room.ask(speak(id, side));
      room.ask({ type: "endSpeech" });
    }
    expect(room.why(speak("S6", "for"))).toBe("speakersHeard");
    expect(room.why(speak("S6", "against"))).toBe("speakersHeard");
  });

  test("nobody twice, even for the other side", () => {
    const room = inDebate(UN_GA, 10);
    const motion = room.move("S1", "adjournDebate");
    room.ask({ type: "hearOnMotion", motion, delegation: "S2", side: "for" });
    room.ask({ type: "endSpeech" });
    for (const side of ["for", "against"] as const)
      expect(room.why({ type: "hearOnMotion", motion, delegation: "S2", side })).toBe("alreadyDone");
  });

  test("on the closure two against, and none for", () => {
    const room = inDebate(UN_GA, 10);
    const motion = room.move("S1", "closeDebate");
    expect(room.why({ type: "hearOnMotion", motion, delegation: "S2", side: "for" })).toBe("speakersHeard");
    expect(room.why({ type: "hearOnMotion", motion, delegation: "S2", side: "against" })).toBeNull();
  });

  test("on the suspension of the meeting nobody", () => {
    const room = inDebate(UN_GA, 10);
    const motion = room.move("S1", "suspendMeeting");
    expect(room.why({ type: "hearOnMotion", motion, delegation: "S2", side: "against" })).toBe(
      "speakersHeard",
    );
  });

  test("an adjourned debate and a suspended meeting can be resumed", () => {
    const room = inDebate(UN_GA, 10);
    room.ask({ type: "putMotion", motion: room.move("S1", "adjournDebate"), method: "count" });
    counted(room, 6, 4);
    expect(room.state().current).toBeNull();
    room.ask({ type: "resumeDebate", item: 1 });
    room.ask({
      type: "putMotion",
      motion: room.move("S1", "suspendMeeting", { total: 900 }),
      method: "count",
    });
    counted(room, 6, 4);
    expect(room.state().session).toBe("suspended");
    expect(room.state().until).toBe(room.now() + 900_000);
    room.ask({ type: "resumeMeeting" });
    expect(room.state().session).toBe("open");
  });
});

describe("rule 119: suspension, adjournment of the meeting, of the debate, closure, before all else", () => {
  test("given they were moved in reverse order, they follow the rule's order", () => {
    const room = inDebate(UN_GA, 10);
    room.move("S1", "setSpeakingTime", { each: 60 });
    room.move("S2", "closeDebate");
    room.move("S3", "adjournDebate");
    room.move("S4", "adjournMeeting");
    const last = room.move("S5", "suspendMeeting");
    expect(room.state().motions.map(({ kind }) => kind)).toEqual([
      "suspendMeeting",
      "adjournMeeting",
      "adjournDebate",
      "closeDebate",
      "setSpeakingTime",
    ]);
    expect(room.why({ type: "putMotion", motion: 1, method: "count" })).toBe("notFirst");
    expect(room.why({ type: "putMotion", motion: last, method: "count" })).toBeNull();
  });
});

describe("rule 121: competence is decided before the proposal is put", () => {
  test("when the committee finds it is not competent, the paper is set aside", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room);
    room.ask({ type: "putMotion", motion: room.move("S2", "competence", { paper }), method: "count" });
    counted(room, 6, 4);
    expect(room.state().papers[0]?.status).toBe("setAside");
  });
});

describe("rule 122: its sponsor may withdraw a proposal before the vote on it begins", () => {
  test("another delegation cannot", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room);
    expect(room.why({ type: "withdrawPaper", paper }, seat("S2"))).toBe("notYours");
    room.ask({ type: "withdrawPaper", paper }, seat("S1"));
    expect(room.state().papers[0]?.status).toBe("withdrawn");
  });
});

/** A draft after its vote. */
function decided(yes: number, no: number, abstain = 0, members = yes + no + abstain) {
  const room = inDebate(UN_GA, members);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "count" });
  counted(room, yes, no, abstain);
  return { room, paper, status: room.state().papers[0]?.status };
}

describe("rule 123: a proposal is reconsidered by two thirds", () => {
  test("of 160 voting 107; 106 are too few", () => {
    for (const [yes, status] of [
      [106, "rejected"],
      [107, "introduced"],
    ] as const) {
      const { room, paper } = decided(70, 90);
      room.ask({ type: "putMotion", motion: room.move("S1", "reconsider", { paper }), method: "count" });
      counted(room, yes, 160 - yes);
      expect(room.state().papers[0]?.status).toBe(status);
    }
  });
});

describe("rules 125, 126 and 133: a majority of those who say yes or no; an equal division rejects", () => {
  test("79 to 60 with 33 abstentions, as resolution 74/247, is adopted", () => {
    expect(decided(79, 60, 33, 193).status).toBe("adopted");
  });

  test("79 to 79 is rejected", () => {
    expect(decided(79, 79, 33, 193).status).toBe("rejected");
  });

  test("nobody voting rejects", () => {
    expect(decided(0, 0, 100, 193).status).toBe("rejected");
  });
});

describe("rule 127: any representative may ask for a recorded vote or a roll call", () => {
  test("given an amendment is voted on first, the paper is still put in the way that was requested", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room);
    const amendment = amended(room, paper, "strike", 1, "");
    room.ask({ type: "closeDebate" });
    room.ask({ type: "grantMotion", motion: room.move("S2", "recordedVote") });
    room.ask({ type: "putPaper", paper: amendment, method: "recorded" });
    closed(room);
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("wrongMethod");
  });

  test("given a request, the paper is put in this way and no other; no delegation passes", () => {
    const room = inDebate(UN_GA, 3);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "grantMotion", motion: room.move("S2", "rollCallVote") });
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("wrongMethod");
    room.ask({ type: "putPaper", paper, method: "rollCall" });
    const [first = "", second = ""] = votersOf(room);
    expect(room.why({ type: "pass", delegation: first })).toBe("mayNotPass");
    const early = { type: "vote", delegation: second, choice: "yes", withRights: false } as const;
    expect(room.why(early, seat(second))).toBe("notCalled");
    for (const delegation of votersOf(room)) {
      expect(room.why({ type: "closeBallot" })).toBe("votesMissing");
      room.ask({ type: "vote", delegation, choice: "yes", withRights: false });
    }
    room.ask({ type: "closeBallot" });
    expect(room.state().papers[0]?.status).toBe("adopted");
  });
});

describe("rule 127: a roll call begins with a member drawn by lot, and goes on in the order of the alphabet", () => {
  /** The order of a roll call that starts after this many seconds. */
  const order = (after: number) => {
    const room = inDebate(UN_GA, 5);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.wait(after);
    room.ask({ type: "putPaper", paper, method: "rollCall" });
    const { floor } = room.state();
    if (floor.type !== "ballot") throw new Error("no ballot");
    return { room, voters: floor.ballot.voters, lot: floor.ballot.lot };
  };

  test("the log keeps who was drawn, also after the vote", () => {
    const { room, voters, lot } = order(0);
    expect(voters[0]).toBe(lot);
    expect([...voters].sort()).toEqual(["S1", "S2", "S3", "S4", "S5"]);
    expect(`${voters.join(" ")} ${voters.join(" ")}`).toContain("S1 S2 S3 S4 S5");
    for (const delegation of voters) room.ask({ type: "vote", delegation, choice: "yes", withRights: false });
    room.ask({ type: "closeBallot" });
    expect(room.state().ballots[0]?.lot).toBe(lot);
  });

  test("everybody is drawn sooner or later, and the same moment draws the same", () => {
    const drawn = Array.from({ length: 60 }, (_, n) => order(n).lot);
    expect(new Set(drawn).size).toBe(5);
    expect(Array.from({ length: 60 }, (_, n) => order(n).lot)).toEqual(drawn);
  });

  test("no lot is drawn for any other vote", () => {
    const room = inDebate(UN_GA, 5);
    room.ask({ type: "putMotion", motion: room.move("S1", "adjournDebate"), method: "recorded" });
    const { floor } = room.state();
    expect(floor.type === "ballot" && floor.ballot.lot === undefined).toBe(true);
  });
});

describe("rules 84 and 85: the committee decides by a majority that a draft is an important question", () => {
  /** A draft of three clauses that the committee has found important. */
  function important(members: number) {
    const room = inDebate(UN_GA, members);
    const paper = introduced(room);
    room.ask({ type: "putMotion", motion: room.move("S2", "importantQuestion", { paper }), method: "count" });
    expect(counted(room, members / 2 + 1, members / 2 - 1)).toBe(true);
    return { room, paper };
  }

  test("then of 30 voting 20 adopt it, and 19 do not", () => {
    for (const [yes, status] of [
      [19, "rejected"],
      [20, "adopted"],
    ] as const) {
      const { room, paper } = important(30);
      room.ask({ type: "closeDebate" });
      room.ask({ type: "putPaper", paper, method: "count" });
      counted(room, yes, 30 - yes);
      expect(room.state().papers[0]?.status).toBe(status);
      expect(room.state().ballots.at(-1)).toMatchObject({ isImportant: true, needed: 20 });
    }
  });

  test("its amendments and its parts need the same", () => {
    const { room, paper } = important(30);
    const amendment = amended(room, paper, "strike", 1, "");
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper: amendment, method: "count" });
    expect(counted(room, 19, 11)).toBe(false);
    room.ask({ type: "grantMotion", motion: room.move("S2", "divide", { paper, clauses: [2] }) });
    room.ask({ type: "putPart", paper, part: 0, method: "count" });
    expect(counted(room, 19, 11)).toBe(false);
  });

  test("it is moved once, and not about a paper that is no longer open", () => {
    const { room, paper } = important(10);
    expect(() => room.move("S3", "importantQuestion", { paper })).toThrow("alreadyDone");
    const done = decided(6, 4);
    expect(() => done.room.move("S3", "importantQuestion", { paper: done.paper })).toThrow("notInOrder");
  });
});

describe("informal consultations interrupt the debate for a time", () => {
  test("when they carry, delegations talk without a list, and then the debate goes on", () => {
    const room = inDebate(UN_GA, 10);
    const motion = room.move("S1", "informals", { total: 900 });
    room.ask({ type: "putMotion", motion, method: "count" });
    counted(room, 6, 4);
    expect(room.state().floor).toMatchObject({ type: "caucus", kind: "informal", each: null });
    room.ask({ type: "endCaucus" });
    expect(room.state().floor).toEqual({ type: "idle" });
    expect(room.state().agenda[0]?.status).toBe("open");
  });
});

describe("rule 128: a vote is not interrupted but for how it is taken; votes are explained, not by the sponsor", () => {
  test("given a ballot, a motion waits but a point of order does not", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "recorded" });
    expect(room.why({ type: "raisePoint", kind: "order", delegation: "S1" })).toBeNull();
    expect(() => room.move("S2", "suspendMeeting")).toThrow("ballotOpen");
    expect(room.why({ type: "suspendMeeting", seconds: null })).toBe("ballotOpen");
  });

  test("before and after the vote, ten minutes each", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    expect(room.why({ type: "explainVote", delegation: "S1" })).toBe("mayNotExplain");
    expect(room.ask({ type: "explainVote", delegation: "S2" })[0]).toMatchObject({
      as: "explanation",
      seconds: 600,
    });
    room.ask({ type: "endSpeech" });
    room.ask({ type: "putPaper", paper, method: "count" });
    counted(room, 6, 4);
    expect(room.why({ type: "explainVote", delegation: "S1" })).toBe("mayNotExplain");
    expect(room.why({ type: "explainVote", delegation: "S3" })).toBeNull();
  });
});

describe("rule 129: parts are put apart unless somebody objects; then that is voted on", () => {
  test("if all parts are rejected, the proposal is rejected as a whole", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room, 2);
    room.ask({ type: "closeDebate" });
    const motion = room.move("S2", "divide", { paper, clauses: [2] });
    room.ask({ type: "grantMotion", motion });
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("partsFirst");
    room.ask({ type: "putPart", paper, part: 0, method: "count" });
    expect(counted(room, 4, 6)).toBe(false);
    room.ask({ type: "putPaper", paper, method: "count" });
    counted(room, 6, 4);
    expect(room.state().papers[0]).toMatchObject({ status: "adopted", text: "Clause 1\n" });
  });

  test("a division that leaves nothing of the paper is refused", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room, 2);
    room.ask({ type: "closeDebate" });
    expect(() => room.move("S2", "divide", { paper, clauses: [1, 2] })).toThrow("nonsense");
  });
});

describe("rule 130: amendments before the paper, the furthest removed first", () => {
  test("given the chair's order, the second cannot be put before the first", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room);
    const near = amended(room, paper, "replace", 1, "Nearly the same");
    const far = amended(room, paper, "strike", 2, "");
    room.ask({ type: "orderAmendments", paper, order: [far, near] });
    room.ask({ type: "closeDebate" });
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("amendmentsFirst");
    expect(room.why({ type: "putPaper", paper: near, method: "count" })).toBe("notFirst");
    room.ask({ type: "putPaper", paper: far, method: "count" });
    expect(counted(room, 6, 4)).toBe(true);
    room.ask({ type: "putPaper", paper: near, method: "count" });
    expect(counted(room, 5, 5)).toBe(false);
    expect(room.state().papers[0]?.text).toBe("Clause 1\n\nClause 3");
  });
});

describe("rule 131: proposals in the order in which they were submitted, unless the committee decides otherwise", () => {
  test("when a motion to reorder carries, the second is put first", () => {
    const room = inDebate(UN_GA, 10);
    const [first, second] = [introduced(room), introduced(room, 3, "S2")];
    room.ask({ type: "closeDebate" });
    expect(room.why({ type: "putPaper", paper: second, method: "count" })).toBe("notFirst");
    const motion = room.move("S2", "reorder", { papers: [second, first] });
    room.ask({ type: "putMotion", motion, method: "count" });
    counted(room, 6, 4);
    expect(room.why({ type: "putPaper", paper: second, method: "count" })).toBeNull();
    expect(room.why({ type: "putPaper", paper: first, method: "count" })).toBe("notFirst");
  });
});

describe("without a vote: a draft on which nobody stands up is adopted", () => {
  test("when somebody objects, it is put to the vote instead", () => {
    const room = inDebate(UN_GA, 10);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "consensus" });
    room.ask({ type: "object", delegation: "S3" }, seat("S3"));
    expect(room.why({ type: "closeBallot" })).toBe("needsVote");
    room.ask({ type: "cancelBallot" });
    room.ask({ type: "putPaper", paper, method: "consensus" });
    room.ask({ type: "closeBallot" });
    expect(room.state().papers[0]?.status).toBe("adopted");
  });
});

test("no yields: the Assembly does not have them", () => {
  const room = inDebate(UN_GA, 10);
  room.ask({ type: "callSpeaker", delegation: "S1" });
  expect(room.why({ type: "yieldSpeech", to: "chair", delegation: null })).toBe("mayNotYield");
});
