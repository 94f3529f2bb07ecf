/** The rules of UNA-USA committees, one by one. */
import { describe, expect, test } from "vitest";
import { choices } from "../../src/committee/choices.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { left } from "../../src/committee/state/clock.ts";
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
  seats,
} from "../support/committee.ts";

const UNA_USA = PACK["una-usa"];

/** Makes a motion and has another delegation second it. Returns its number. */
function seconded(room: Dais, ...[by, kind, values]: Parameters<Dais["move"]>): number {
  const motion = room.move(by, kind, values);
  room.ask({ type: "secondMotion", motion, delegation: by === "S9" ? "S8" : "S9" });
  return motion;
}

describe("roll call: in the order of the alphabet, present, or present and voting", () => {
  const three = () =>
    dais(UNA_USA, [
      { id: "KEN", name: "Kenya", kind: "member" },
      { id: "BRA", name: "Brazil", kind: "member" },
      { id: "x1", name: "Access Now", kind: "ngo" },
    ]);

  test("names are called one after another, and the last ends it", () => {
    const room = three();
    room.ask({ type: "openMeeting" });
    room.ask({ type: "startRollCall" });
    expect(room.state().rollCall?.order).toEqual(["x1", "BRA", "KEN"]);
    room.ask({ type: "answerRollCall", attendance: "present" });
    room.ask({ type: "answerRollCall", attendance: "presentAndVoting" });
    room.ask({ type: "answerRollCall", attendance: "absent" });
    expect(room.state().rollCall).toBeNull();
    expect(room.state().attendance).toEqual({ x1: "present", BRA: "presentAndVoting", KEN: "absent" });
  });

  test("a delegation without a vote cannot be “present and voting”", () => {
    const room = three();
    room.ask({ type: "openMeeting" });
    room.ask({ type: "startRollCall" });
    expect(room.why({ type: "answerRollCall", attendance: "presentAndVoting" })).toBe("noVote");
  });

  test("late arrivals can be recorded at any time", () => {
    const room = inDebate(UNA_USA, 10, 8);
    room.ask({ type: "recordAttendance", delegation: "S9", attendance: "presentAndVoting" });
    expect(room.state().attendance.S9).toBe("presentAndVoting");
  });
});

describe("quorum: a quarter opens, more than half vote on substance", () => {
  test("of 40 members 10 and 21", () => {
    expect([fewest(UNA_USA.quorum.open, 40), fewest(UNA_USA.quorum.substance, 40)]).toEqual([10, 21]);
  });

  test("given 12 of 40 present, motions can be put to the vote, but no draft", () => {
    const room = inDebate(UNA_USA, 40, 12);
    const paper = introduced(room);
    const motion = seconded(room, "S1", "closeDebate");
    room.ask({ type: "putMotion", motion, method: "count" });
    expect(counted(room, 8, 4)).toBe(true);
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("noQuorum");
  });
});

describe("the agenda is set by a majority, after two for and two against, with a second", () => {
  test("5 to 5 does not set it, 6 to 4 does", () => {
    for (const [yes, current] of [
      [5, null],
      [6, 1],
    ] as const) {
      const room = inSession(UNA_USA, 10);
      const motion = room.move("S1", "setAgenda", { item: 1 });
      expect(room.why({ type: "putMotion", motion, method: "count" })).toBe("needsSecond");
      expect(room.why({ type: "secondMotion", motion, delegation: "S1" })).toBe("ownMotion");
      room.ask({ type: "secondMotion", motion, delegation: "S2" });
      room.ask({ type: "putMotion", motion, method: "count" });
      counted(room, yes, 10 - yes);
      expect(room.state().current).toBe(current);
    }
  });
});

describe("closure and tabling need two thirds", () => {
  test.each(["closeDebate", "adjournDebate"] as const)("%s: of 30 voting 20; 19 are too few", (kind) => {
    for (const [yes, carried] of [
      [19, false],
      [20, true],
    ] as const) {
      const room = inDebate(UNA_USA, 30);
      room.ask({ type: "putMotion", motion: seconded(room, "S1", kind), method: "count" });
      expect(counted(room, yes, 30 - yes)).toBe(carried);
    }
  });

  test("nobody can abstain on procedure", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "putMotion", motion: seconded(room, "S1", "suspendMeeting"), method: "count" });
    expect(room.why({ type: "countPlacards", yes: 5, no: 4, abstain: 1 })).toBe("mayNotAbstain");
    expect(room.why({ type: "countPlacards", yes: 8, no: 4, abstain: 0 })).toBe("countWrong");
  });
});

describe("precedence: what interrupts most is put first, of two caucuses of a kind the longer", () => {
  test("given six motions", () => {
    const room = inDebate(UNA_USA, 10);
    room.move("S1", "moderatedCaucus", { total: 600, each: 60, topic: "Safeguards" });
    room.move("S2", "moderatedCaucus", { total: 900, each: 60, topic: "Evidence" });
    room.move("S3", "unmoderatedCaucus", { total: 300 });
    room.move("S4", "closeDebate");
    room.move("S5", "adjournMeeting");
    room.move("S6", "moderatedCaucus", { total: 900, each: 90, topic: "Scope" });
    expect(room.state().motions.map(({ n }) => n)).toEqual([5, 3, 6, 2, 1, 4]);
  });

  test("the mover can withdraw a motion until it is voted on", () => {
    const room = inDebate(UNA_USA, 10);
    const motion = seconded(room, "S1", "suspendMeeting");
    expect(room.why({ type: "withdrawMotion", motion }, seat("S2"))).toBe("notYours");
    expect(room.why({ type: "withdrawMotion", motion }, seat("S1"))).toBeNull();
    room.ask({ type: "putMotion", motion, method: "count" });
    expect(room.why({ type: "withdrawMotion", motion }, seat("S1"))).toBe("ballotOpen");
    expect(room.why({ type: "ruleOutMotion", motion })).toBe("ballotOpen");
  });

  test("one seat moves, seconds and votes once", () => {
    const room = inDebate(UNA_USA, 10);
    const motion = room.move("S1", "suspendMeeting");
    room.ask({ type: "secondMotion", motion, delegation: "S2" }, seat("S2"));
    expect(room.why({ type: "secondMotion", motion, delegation: "S2" }, seat("S2"))).toBe("alreadyDone");
    expect(room.why({ type: "secondMotion", motion, delegation: "S3" }, seat("S2"))).toBe("notYours");
    room.ask({ type: "putMotion", motion, method: "seats" });
    room.ask({ type: "vote", delegation: "S2", choice: "yes", withRights: false }, seat("S2"));
    room.ask({ type: "vote", delegation: "S2", choice: "no", withRights: false }, seat("S2"));
    closed(room);
    expect(room.state().ballots[0]?.tally).toEqual({ yes: 0, no: 1, abstain: 0 });
  });
});

describe("a moderated caucus has a topic, a time, and speeches that divide it", () => {
  test("10 minutes by 90 s do not divide; by 60 s ten speak", () => {
    const room = inDebate(UNA_USA, 10);
    expect(() => room.move("S1", "moderatedCaucus", { total: 600, each: 90, topic: "Scope" })).toThrow(
      "doesNotDivide",
    );
    expect(() => room.move("S1", "moderatedCaucus", { total: 600, each: 60 })).toThrow("needsTopic");
    const motion = seconded(room, "S1", "moderatedCaucus", { total: 600, each: 60, topic: "Scope" });
    room.ask({ type: "putMotion", motion, method: "count" });
    counted(room, 6, 4);
    expect(room.state().floor).toMatchObject({ type: "caucus", kind: "moderated", each: 60, topic: "Scope" });
  });

  test("its speakers have one entry each, its clock does not stop between them, and motions extend and end it", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "startCaucus", kind: "moderated", topic: "Scope", seconds: 600, each: 60 });
    room.ask({ type: "joinList", list: "caucus", delegation: "S1" }, seat("S1"));
    expect(room.why({ type: "joinList", list: "caucus", delegation: "S1" }, seat("S1"))).toBe("onList");
    room.ask({ type: "callNext", list: "caucus" });
    room.wait(45);
    expect(room.ask({ type: "endSpeech" })).toEqual([
      { type: "speechEnded", delegation: "S1", as: "caucus", ms: 45_000 },
    ]);
    room.wait(5);
    const { floor } = room.state();
    expect(floor.type === "caucus" && left(floor.clock, room.now())).toBe(550_000);
    room.ask({ type: "putMotion", motion: room.move("S2", "extendCaucus", { total: 300 }), method: "count" });
    room.wait(100);
    expect(room.state().waiting).toMatchObject({ type: "caucus", clock: { since: null } });
    counted(room, 6, 4);
    const longer = room.state().floor;
    expect(longer.type === "caucus" && left(longer.clock, room.now())).toBe(850_000);
    room.ask({ type: "putMotion", motion: room.move("S2", "endCaucus"), method: "count" });
    counted(room, 6, 4);
    expect(room.state().floor).toEqual({ type: "idle" });
  });
});

describe("speeches from the list: 90 seconds, and the rest may be yielded once", () => {
  const speaking = () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "joinList", list: "general", delegation: "S1" });
    room.ask({ type: "callNext", list: "general" });
    room.wait(30);
    return room;
  };

  test("to another delegation: 60 seconds are left, and they are not yielded on", () => {
    const room = speaking();
    room.ask({ type: "yieldSpeech", to: "delegate", delegation: "S2" }, seat("S1"));
    expect(room.state().floor).toMatchObject({ speech: { speaker: "S2", clock: { total: 60 } } });
    expect(room.why({ type: "yieldSpeech", to: "chair", delegation: null }, seat("S2"))).toBe("mayNotYield");
  });

  test("to the chair: the speech is over", () => {
    const room = speaking();
    room.ask({ type: "yieldSpeech", to: "chair", delegation: null }, seat("S1"));
    expect(room.state().floor).toEqual({ type: "idle" });
  });

  test("to questions: the speaker stays", () => {
    const room = speaking();
    room.ask({ type: "yieldSpeech", to: "questions", delegation: null });
    expect(room.state().floor).toMatchObject({
      speech: { speaker: "S1", yielded: { to: "questions", by: "S1" } },
    });
  });

  test("to questions: a point of information is in order", () => {
    const room = speaking();
    expect(room.why({ type: "raisePoint", kind: "information", delegation: "S2" })).toBe("mayNotInterrupt");
    room.ask({ type: "yieldSpeech", to: "questions", delegation: null });
    expect(room.why({ type: "raisePoint", kind: "information", delegation: "S2" })).toBeNull();
  });

  test("a delegation that speaks on yielded time keeps its own place on the list", () => {
    const room = speaking();
    room.ask({ type: "joinList", list: "general", delegation: "S2" });
    room.ask({ type: "yieldSpeech", to: "delegate", delegation: "S2" });
    expect(room.state().list.entries).toEqual(["S2"]);
  });

  test("nobody can yield for another delegation, or in a caucus", () => {
    expect(speaking().why({ type: "yieldSpeech", to: "chair", delegation: null }, seat("S2"))).toBe(
      "notYours",
    );
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "startCaucus", kind: "moderated", topic: "Scope", seconds: 600, each: 60 });
    room.ask({ type: "callSpeaker", delegation: "S1" });
    expect(room.why({ type: "yieldSpeech", to: "chair", delegation: null })).toBe("mayNotYield");
  });
});

describe("points: personal privilege and order interrupt, inquiry and information wait", () => {
  test("given a speech", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "callSpeaker", delegation: "S1" });
    const why = (kind: "personalPrivilege" | "order" | "inquiry" | "information") =>
      room.why({ type: "raisePoint", kind, delegation: "S2" });
    expect([why("personalPrivilege"), why("order"), why("inquiry"), why("information")]).toEqual([
      null,
      null,
      "mayNotInterrupt",
      "mayNotInterrupt",
    ]);
  });

  test("a ruling on a point of order may be appealed, and two thirds overrule the chair: of 30 voting 20", () => {
    for (const [yes, overruled] of [
      [19, false],
      [20, true],
    ] as const) {
      const room = inDebate(UNA_USA, 30);
      room.ask({ type: "raisePoint", kind: "order", delegation: "S2" });
      room.ask({ type: "rulePoint", point: 1, upheld: false });
      room.ask({ type: "appealRuling", point: 1, delegation: "S2", method: "count" }, seat("S2"));
      room.ask({ type: "countPlacards", yes, no: 30 - yes, abstain: 0 });
      expect(room.ask({ type: "closeBallot" })).toContainEqual({
        type: "appealDecided",
        point: 1,
        overruled,
      });
    }
  });

  test("an appeal is made at once: once another delegation speaks, the ruling stands", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "raisePoint", kind: "order", delegation: "S2" });
    room.ask({ type: "rulePoint", point: 1, upheld: false });
    expect(choices(room.state()).appeal).toBe(1);
    room.ask({ type: "callSpeaker", delegation: "S3" });
    expect(choices(room.state()).appeal).toBeNull();
    expect(room.why({ type: "appealRuling", point: 1, delegation: "S2", method: "count" })).toBe(
      "unknownPoint",
    );
  });

  test("a speaker who yields to questions is asked by the others, never by itself", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "callSpeaker", delegation: "S2" });
    room.ask({ type: "yieldSpeech", to: "questions", delegation: null });
    const ask = (delegation: string) => ({ type: "raisePoint", kind: "information", delegation }) as const;
    expect(room.why(ask("S2"))).toBe("ownSpeech");
    expect(room.ask(ask("S3"))).toMatchObject([{ type: "pointRaised" }]);
  });

  test("a ruling on any other point is final", () => {
    const room = inDebate(UNA_USA, 10);
    room.ask({ type: "raisePoint", kind: "inquiry", delegation: "S2" });
    room.ask({ type: "rulePoint", point: 1, upheld: false });
    expect(room.why({ type: "appealRuling", point: 1, delegation: "S2", method: "count" })).toBe(
      "mayNotAppeal",
    );
  });
});

/** A roll-call vote on S1's draft. S2 is present and voting. */
function rollCall() {
  const room = inDebate(UNA_USA, 5);
  room.ask({ type: "recordAttendance", delegation: "S2", attendance: "presentAndVoting" });
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "rollCall" });
  const vote = (delegation: string, choice: "yes" | "no" | "abstain", withRights = false) =>
    ({ type: "vote", delegation, choice, withRights }) as const;
  return { room, vote };
}

describe("roll-call vote: pass once, then yes or no; with rights", () => {
  test("a delegation that passes is called again at the end, and says yes or no", () => {
    const { room, vote } = rollCall();
    room.ask({ type: "pass", delegation: "S1" }, seat("S1"));
    expect(room.why(vote("S1", "yes"))).toBe("notCalled");
    for (const id of ["S2", "S3", "S4", "S5"]) room.ask(vote(id, "yes"));
    expect(room.why({ type: "pass", delegation: "S1" })).toBe("mayNotPass");
    expect(room.why(vote("S1", "abstain"))).toBe("mayNotAbstain");
    room.ask(vote("S1", "no"));
    room.ask({ type: "closeBallot" });
    expect(room.state().ballots[0]).toMatchObject({ tally: { yes: 4, no: 1, abstain: 0 }, passed: ["S1"] });
  });

  test("a delegation that is present and voting cannot abstain; one that is only present can", () => {
    const { room, vote } = rollCall();
    room.ask(vote("S1", "yes"));
    expect(room.why(vote("S2", "abstain"))).toBe("mayNotAbstain");
    room.ask(vote("S2", "no"));
    expect(room.why(vote("S3", "abstain"))).toBeNull();
  });

  test("a delegation that votes with rights explains its vote afterwards; a sponsor cannot", () => {
    const { room, vote } = rollCall();
    expect(room.why(vote("S1", "yes", true))).toBe("noRights");
    room.ask(vote("S1", "yes"));
    room.ask(vote("S2", "no", true));
    for (const id of ["S3", "S4", "S5"]) room.ask(vote(id, "yes"));
    room.ask({ type: "closeBallot" });
    expect(room.state().rights).toEqual(["S2"]);
    expect(room.why({ type: "explainVote", delegation: "S3" })).toBe("mayNotExplain");
    room.ask({ type: "explainVote", delegation: "S2" });
    expect(room.state().rights).toEqual([]);
  });

  test("the chair corrects a vote before the ballot is closed", () => {
    const { room, vote } = rollCall();
    room.ask(vote("S1", "no"));
    room.ask(vote("S1", "yes"));
    for (const id of ["S2", "S3", "S4", "S5"]) room.ask(vote(id, "no"));
    room.ask({ type: "closeBallot" });
    expect(room.state().ballots[0]?.tally).toEqual({ yes: 1, no: 4, abstain: 0 });
  });
});

describe("sponsors and signatories: a fifth of the members together", () => {
  test("of 40 members 8; with 7 the draft is not introduced", () => {
    const room = inDebate(UNA_USA, 40);
    room.ask(
      {
        type: "submitPaper",
        delegation: "S1",
        kind: "draft",
        title: "A",
        preamble: "",
        text: "One",
        amends: null,
      },
      seat("S1"),
    );
    for (let n = 2; n <= 7; n++) {
      room.ask({ type: "signPaper", paper: 1, delegation: `S${n}`, as: "signatory" }, seat(`S${n}`));
    }
    expect(room.why({ type: "introducePaper", paper: 1 })).toBe("tooFewSignatories");
    room.ask({ type: "signPaper", paper: 1, delegation: "S8", as: "signatory" }, seat("S8"));
    expect(room.why({ type: "introducePaper", paper: 1 })).toBeNull();
  });

  test("a preamble stands apart from the clauses: it is neither numbered nor divided, and an amendment has none", () => {
    const room = inDebate(UNA_USA, 5);
    const whole = {
      delegation: "S1",
      title: "A",
      preamble: "Recalling its work,\nNoting the harm,",
      text: "Decides",
    };
    room.ask({ type: "submitPaper", kind: "draft", amends: null, ...whole });
    room.ask({ type: "introducePaper", paper: 1 });
    expect(room.state().papers[0]).toMatchObject({ preamble: whole.preamble, text: "Decides" });
    const amends = { paper: 1, change: "replace", clause: 1 } as const;
    expect(room.why({ type: "submitPaper", kind: "amendment", amends, ...whole })).toBe("nonsense");
    expect(room.why({ type: "submitPaper", kind: "amendment", ...whole, preamble: "", amends })).toBeNull();
    const two = { ...amends, clause: 2 };
    expect(room.why({ type: "submitPaper", kind: "amendment", ...whole, preamble: "", amends: two })).toBe(
      "nonsense",
    );
  });

  test("a working paper needs no names, and becomes a draft", () => {
    const room = inDebate(UNA_USA, 40);
    room.ask({
      type: "submitPaper",
      delegation: "S1",
      kind: "working",
      title: "A",
      preamble: "",
      text: "One",
      amends: null,
    });
    room.ask({ type: "introducePaper", paper: 1 });
    room.ask({ type: "promotePaper", paper: 1 });
    expect(room.state().papers[0]).toMatchObject({ kind: "draft", status: "introduced" });
  });
});

describe("amendments: a friendly one needs no vote, others are voted on before the draft", () => {
  test("when all sponsors accept, the text changes at once", () => {
    const room = inDebate(UNA_USA, 10);
    const paper = introduced(room);
    const amendment = amended(room, paper, "replace", 2, "Better words");
    room.ask({ type: "acceptAmendment", paper: amendment });
    expect(room.state().papers.map(({ status }) => status)).toEqual(["introduced", "accepted"]);
    expect(room.state().papers[0]?.text).toBe("Clause 1\nBetter words\nClause 3");
  });

  test("a clause is added at the end", () => {
    const room = inDebate(UNA_USA, 10);
    const paper = introduced(room);
    const amendment = amended(room, paper, "add", 0, "A new clause");
    expect(room.why({ type: "putPaper", paper: amendment, method: "count" })).toBe("closeDebateFirst");
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper: amendment, method: "count" });
    expect(counted(room, 6, 4)).toBe(true);
    expect(room.state().papers[0]?.text).toBe("Clause 1\nClause 2\nClause 3\nA new clause");
  });

  test("an amendment cannot be amended", () => {
    const room = inDebate(UNA_USA, 10);
    const amendment = amended(room, introduced(room), "add", 0, "A new clause");
    expect(() => amended(room, amendment, "replace", 1)).toThrow("noSecondDegree");
  });
});

describe("placards are usual; a roll call is taken when somebody asks for it, on a draft and not on an amendment", () => {
  test("given the request, the draft has a roll call, and its amendment placards", () => {
    const room = inDebate(UNA_USA, 10);
    const paper = introduced(room);
    const amendment = amended(room, paper, "strike", 1, "");
    room.ask({ type: "closeDebate" });
    expect([UNA_USA.methods.substance[0], UNA_USA.methods.amendment?.[0]]).toEqual(["count", "count"]);
    expect(room.why({ type: "putPaper", paper: amendment, method: "rollCall" })).toBe("wrongMethod");
    room.ask({ type: "grantMotion", motion: room.move("S2", "rollCallVote") });
    room.ask({ type: "putPaper", paper: amendment, method: "count" });
    counted(room, 4, 6);
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("wrongMethod");
    room.ask({ type: "putPaper", paper, method: "rollCall" });
    const { floor } = room.state();
    expect(floor.type === "ballot" && [floor.ballot.voters[0], floor.ballot.lot]).toEqual(["S1", undefined]);
  });
});

describe("only a delegation that voted with the winning side may move to reconsider", () => {
  /** S1 to S6 vote yes, S7 no, S8 abstains. */
  const voted = (method: "recorded" | "count") => {
    const room = inDebate(UNA_USA, 8);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method });
    if (method === "count") counted(room, 6, 1, 1);
    else {
      for (let n = 1; n <= 8; n++) {
        const choice = n === 7 ? "no" : n === 8 ? "abstain" : "yes";
        room.ask({ type: "vote", delegation: `S${n}`, choice, withRights: false });
      }
      closed(room);
    }
    return { room, paper };
  };

  test("given a vote by name, one that voted against or abstained cannot", () => {
    const { room, paper } = voted("recorded");
    for (const id of ["S7", "S8"]) expect(() => room.move(id, "reconsider", { paper })).toThrow("notWinner");
    expect(room.move("S1", "reconsider", { paper })).toBe(1);
  });

  test("given a count, nobody knows, and the chair asks", () => {
    const { room, paper } = voted("count");
    expect(room.move("S7", "reconsider", { paper })).toBe(1);
  });
});

describe("observers speak, move, second and vote on procedure, and never on papers; organisations only speak", () => {
  test("given one of each", () => {
    const room = dais(UNA_USA, [
      ...seats(3),
      { id: "x1", name: "Holy See", kind: "observer" },
      { id: "x2", name: "Access Now", kind: "ngo" },
    ]);
    room.ask({ type: "openMeeting" });
    for (const id of ["S1", "S2", "S3", "x1", "x2"]) {
      room.ask({ type: "recordAttendance", delegation: id, attendance: "present" });
    }
    room.ask({ type: "openList" });
    expect(room.why({ type: "joinList", list: "general", delegation: "x1" })).toBeNull();
    expect(() => room.move("x2", "suspendMeeting")).toThrow("noVote");
    const motion = room.move("S1", "suspendMeeting");
    room.ask({ type: "secondMotion", motion, delegation: "x1" }, seat("x1"));
    room.ask({ type: "putMotion", motion, method: "seats" });
    expect(room.why({ type: "vote", delegation: "x2", choice: "yes", withRights: false })).toBe("noVote");
    expect(room.state().floor).toMatchObject({
      ballot: { voters: ["S1", "S2", "S3", "x1"], guests: ["x1"] },
    });
    room.ask({ type: "recordAttendance", delegation: "x1", attendance: "absent" });
    expect(room.state().floor).toMatchObject({ ballot: { voters: ["S1", "S2", "S3"], guests: [] } });
    room.ask({ type: "cancelBallot" });
    room.ask({ type: "recordAttendance", delegation: "x1", attendance: "present" });
    room.ask({ type: "clearMotions" });
    room.ask({ type: "addItem", title: "Cybercrime" });
    room.ask({ type: "takeItem", item: 1 });
    room.ask({ type: "openDebate" });
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "seats" });
    expect(room.why({ type: "vote", delegation: "x1", choice: "yes", withRights: false })).toBe("noVote");
  });

  test("an observer does not make a quorum", () => {
    const room = dais(UNA_USA, [...seats(8), { id: "x1", name: "Holy See", kind: "observer" }]);
    room.ask({ type: "openMeeting" });
    for (const id of ["S1", "x1"])
      room.ask({ type: "recordAttendance", delegation: id, attendance: "present" });
    const motion = room.move("x1", "suspendMeeting");
    room.ask({ type: "secondMotion", motion, delegation: "S1" });
    expect(room.why({ type: "putMotion", motion, method: "count" })).toBe("noQuorum");
  });
});
