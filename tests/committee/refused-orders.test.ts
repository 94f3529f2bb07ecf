/**
 * Refused orders and their reasons, required majorities, and what stays unchanged: rules that no other test covers.
 */
import { describe, expect, test } from "vitest";
import { choices } from "../../src/committee/choices.ts";
import { undoable } from "../../src/committee/log.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { questionOf } from "../../src/committee/rules/open-ballot.ts";
import { majorityFor } from "../../src/committee/state/count.ts";
import type { Motion } from "../../src/committee/state/motion.ts";
import { NO_VALUES } from "../../src/committee/state/motion.ts";
import { inDebate, introduced, OTHER_CHAIR, seat } from "../support/committee.ts";

const UN_GA = PACK["un-ga"];
const UNA_USA = PACK["una-usa"];

describe("the debate on an item that was adjourned", () => {
  test("given another item is open, it cannot be resumed", () => {
    const room = inDebate(UN_GA, 4);
    room.ask({ type: "addItem", title: "Another matter" });
    room.ask({ type: "adjournDebate" });
    room.ask({ type: "takeItem", item: 2 });
    expect(room.why({ type: "resumeDebate", item: 1 })).toBe("finishItemFirst");
  });

  test("given a ballot is open, it cannot be resumed before the ballot closes", () => {
    const room = inDebate(UN_GA, 4);
    room.ask({ type: "adjournDebate" });
    room.ask({ type: "putMotion", motion: room.move("S1", "suspendMeeting"), method: "count" });
    expect(room.why({ type: "resumeDebate", item: 1 })).toBe("ballotOpen");
  });
});

describe("a vote by name", () => {
  test("given placards are counted, nobody can vote by name", () => {
    const room = inDebate(UN_GA, 4);
    room.ask({ type: "putMotion", motion: room.move("S1", "suspendMeeting"), method: "count" });
    const vote = { type: "vote", delegation: "S1", choice: "yes", withRights: false } as const;
    expect(room.why(vote)).toBe("wrongMethod");
  });

  test("given two delegations have rights to explain, when one waives them, the other keeps its own", () => {
    const room = inDebate(UNA_USA, 5);
    const paper = introduced(room);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "rollCall" });
    for (const id of ["S1", "S2", "S3", "S4", "S5"])
      room.ask({ type: "vote", delegation: id, choice: "yes", withRights: ["S2", "S4"].includes(id) });
    room.ask({ type: "closeBallot" });
    room.ask({ type: "waiveRights", delegation: "S4" }, seat("S4"));
    expect(room.state().rights).toEqual(["S2"]);
  });
});

describe("a paper that was submitted", () => {
  const words = { title: "Evidence", preamble: "", text: "Decides." } as const;

  test("can be edited by its sponsors and, for them, by the chairs, but by nobody else", () => {
    const room = inDebate(UN_GA, 4);
    const paper = { kind: "working", amends: null, ...words } as const;
    room.ask({ type: "submitPaper", delegation: "S1", ...paper }, seat("S1"));
    expect(room.why({ type: "editPaper", paper: 1, ...words }, seat("S2"))).toBe("notYours");
    expect(room.why({ type: "editPaper", paper: 1, ...words }, seat("S1"))).toBeNull();
    expect(room.why({ type: "editPaper", paper: 1, ...words }, OTHER_CHAIR)).toBeNull();
  });

  test("given it is not an amendment, it cannot be introduced as one", () => {
    const room = inDebate(UNA_USA, 5);
    const paper = introduced(room);
    const values = { ...NO_VALUES, paper };
    const order = { type: "move", delegation: "S2", kind: "introduceAmendment", values } as const;
    expect(room.why(order)).toBe("notInOrder");
  });
});

describe("a ruling", () => {
  test("given a pack that allows appeals on points of order, the chair's page offers the last one with a ruling", () => {
    const room = inDebate(UN_GA, 4);
    room.ask({ type: "raisePoint", kind: "order", delegation: "S2" });
    expect(choices(room.state()).appeal).toBeNull();
    room.ask({ type: "rulePoint", point: 1, upheld: false });
    expect(choices(room.state()).appeal).toBe(1);
  });

  test("is appealed as a question of procedure", () => {
    expect(questionOf(inDebate(UN_GA, 4).state(), { type: "appeal", point: 1 })).toBe("procedure");
  });
});

test("given a motion that its pack no longer has, the pack's own majority decides it", () => {
  const motion: Motion = {
    n: 1,
    kind: "divide",
    by: "S1",
    values: NO_VALUES,
    seconds: [],
    objections: [],
    spoken: [],
  };
  const pack = { ...UN_GA, motions: [] };
  expect(majorityFor({ on: { type: "motion", motion }, question: "substance" }, pack)).toBe(
    UN_GA.majority.substance,
  );
});

test("given a committee that was formed without the model's topic in one entry, its forming cannot be taken back", () => {
  const [forming] = inDebate(UN_GA, 4).entries();
  if (forming === undefined) throw new Error("no entry");
  const facts = [...forming.facts, { type: "modelSet", isUsed: false } as const];
  expect(undoable([{ ...forming, facts }])).toBeNull();
});
