/** The rules of UN4MUN. Each test holds a rule of docs/PROCEDURE.md. */
import { describe, expect, test } from "vitest";
import { minutes } from "../../../src/committee/minutes.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { amended, counted, handedIn, inDebate, introduced, seat } from "../../support/committee.ts";

const { un4mun } = PACK;

test("informal consultations begin if nobody objects", () => {
  const room = inDebate(un4mun, 10);
  const motion = room.move("S1", "informals", { total: 600 });
  room.ask({ type: "grantMotion", motion });
  expect(room.state().floor).toMatchObject({ type: "caucus", kind: "informal", clock: { total: 600 } });
});

test("if somebody objects to them, they are put to the vote", () => {
  const room = inDebate(un4mun, 10);
  const motion = room.move("S1", "informals", { total: 600 });
  room.ask({ type: "objectToMotion", motion, delegation: "S2" }, seat("S2"));
  expect(room.why({ type: "grantMotion", motion })).toBe("needsVote");
  expect(room.why({ type: "putMotion", motion, method: "count" })).toBeNull();
});

test("the secretariat reads a draft before it is introduced", () => {
  const room = inDebate(un4mun, 10);
  const paper = handedIn(room);
  expect(room.why({ type: "introducePaper", paper })).toBe("needsApproval");
  room.ask({ type: "approvePaper", paper, isApproved: true });
  room.ask({ type: "introducePaper", paper });
  expect(room.state().papers[0]?.status).toBe("introduced");
});

test("without a vote comes first among the ways to decide", () => {
  const { procedure, substance } = un4mun.methods;
  expect([procedure[0], substance[0]]).toEqual(["consensus", "consensus"]);
});

describe("the two phases of an item", () => {
  test("given the discussion, a draft finds more sponsors and is revised, until somebody moves an amendment", () => {
    const room = inDebate(un4mun, 10);
    const paper = introduced(room);
    room.ask({ type: "signPaper", paper, delegation: "S2", as: "sponsor" });
    const words = { title: "A draft", preamble: "", text: "Clause 1\nClause 2, as agreed" };
    expect(room.why({ type: "editPaper", paper, ...words }, seat("S3"))).toBe("notYours");
    room.ask({ type: "editPaper", paper, ...words }, seat("S1"));
    expect(room.state().papers[0]).toMatchObject({ text: words.text, status: "introduced" });
    amended(room, paper, "strike", 1, "");
    expect(room.why({ type: "editPaper", paper, ...words }, seat("S1"))).toBe("beforeCommittee");
    expect(room.why({ type: "signPaper", paper, delegation: "S4", as: "sponsor" })).toBe("beforeCommittee");
  });

  test("given action, informal consultations may still interrupt; under the General Assembly's rules they may not", () => {
    const talks = { type: "startCaucus", kind: "informal", topic: "", seconds: 600, each: null } as const;
    for (const [pack, reason] of [
      [un4mun, null],
      [PACK["un-ga"], "openDebateFirst"],
    ] as const) {
      const room = inDebate(pack, 10);
      room.ask({ type: "closeDebate" });
      expect(room.why(talks)).toBe(reason);
    }
  });

  test("no text is voted on in the discussion", () => {
    const room = inDebate(un4mun, 10);
    const paper = introduced(room);
    expect(room.why({ type: "putPaper", paper, method: "consensus" })).toBe("closeDebateFirst");
  });
});

test("the chair names one facilitator of informal consultations; nobody is called to speak in them", () => {
  const room = inDebate(un4mun, 10, 9);
  expect(room.why({ type: "nameFacilitator", delegation: "S2" })).toBe("noCaucus");
  room.ask({ type: "startCaucus", kind: "informal", topic: "", seconds: 600, each: null });
  expect(room.why({ type: "nameFacilitator", delegation: "S10" })).toBe("absent");
  expect(room.why({ type: "nameFacilitator", delegation: "S2" }, seat("S2"))).toBe("chairOnly");
  room.ask({ type: "nameFacilitator", delegation: "S2" });
  room.ask({ type: "nameFacilitator", delegation: "S3" });
  expect(room.state().floor).toMatchObject({ kind: "informal", facilitator: "S3" });
  expect(room.why({ type: "callSpeaker", delegation: "S4" })).toBe("floorTaken");
  room.ask({ type: "endCaucus" });
  const told = minutes(room.entries()).map(({ fact }) => fact.type);
  expect(told.slice(-4)).toEqual(["caucusStarted", "facilitatorNamed", "facilitatorNamed", "caucusEnded"]);
});

test("consensus: the chair asks, and it is adopted if nobody objects; positions are explained after it", () => {
  const room = inDebate(un4mun, 10);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "explainVote", delegation: "S2" });
  room.ask({ type: "endSpeech" });
  room.ask({ type: "putPaper", paper, method: "consensus" });
  room.ask({ type: "closeBallot" });
  expect(room.state().papers[0]?.status).toBe("adopted");
  expect(room.why({ type: "explainVote", delegation: "S3" })).toBeNull();
  expect(room.why({ type: "explainVote", delegation: "S1" })).toBe("mayNotExplain");
});

test("an objection does not block: the committee votes, or goes back to informal consultations", () => {
  for (const way of ["vote", "talks"] as const) {
    const room = inDebate(un4mun, 10);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "consensus" });
    room.ask({ type: "object", delegation: "S9" }, seat("S9"));
    expect(room.why({ type: "closeBallot" })).not.toBeNull();
    room.ask({ type: "cancelBallot" });
    if (way === "talks") {
      room.ask({ type: "startCaucus", kind: "informal", topic: "", seconds: 900, each: null });
      room.ask({ type: "endCaucus" });
      room.ask({ type: "putPaper", paper, method: "consensus" });
      room.ask({ type: "closeBallot" });
    } else {
      room.ask({ type: "putPaper", paper, method: "count" });
      counted(room, 8, 1);
    }
    expect(room.state().papers[0]?.status).toBe("adopted");
  }
});
