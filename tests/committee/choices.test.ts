/** What the chair may do at a given moment. */
import { describe, expect, test } from "vitest";
import { choices } from "../../src/committee/choices.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { MotionKind } from "../../src/committee/state/motion.ts";
import { PACKS } from "../../src/committee/state/pack.ts";
import { anyOrder } from "../../src/tools/fuzz/committee-orders.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";
import { amended, type Dais, inDebate, inSession, introduced } from "../support/committee.ts";

/** The kinds of motion that are in order. */
const inOrder = (room: Dais): MotionKind[] =>
  choices(room.state()).motions.flatMap(({ rule, reason }) => (reason === null ? [rule.kind] : []));

describe("motions in order", () => {
  test("before there is an item: the agenda, the list, a break", () => {
    expect(inOrder(inSession(PACK["una-usa"], 10))).toEqual([
      "adjournMeeting",
      "suspendMeeting",
      "unmoderatedCaucus",
      "setSpeakingTime",
      "openList",
      "setAgenda",
    ]);
  });

  test("in debate: closure, tabling, caucuses; a motion about a paper needs one", () => {
    const room = inDebate(PACK["una-usa"], 10);
    expect(inOrder(room)).toEqual(
      expect.arrayContaining(["closeDebate", "adjournDebate", "moderatedCaucus", "unmoderatedCaucus"]),
    );
    expect(inOrder(room)).not.toContain("introducePaper");
    room.ask({
      type: "submitPaper",
      delegation: "S1",
      kind: "working",
      title: "A",
      preamble: "",
      text: "One",
      amends: null,
    });
    expect(choices(room.state()).motions.find(({ rule }) => rule.kind === "introducePaper")).toMatchObject({
      reason: null,
      papers: [1],
    });
  });

  test("in a caucus only motions about the caucus", () => {
    const room = inDebate(PACK["una-usa"], 10);
    room.ask({ type: "startCaucus", kind: "unmoderated", topic: "", seconds: 300, each: null });
    expect(inOrder(room)).toEqual(["endCaucus", "extendCaucus"]);
    expect(choices(room.state()).moment).toBe("caucus");
  });

  test("before the vote: division, order, roll call", () => {
    const room = inDebate(PACK["una-usa"], 10);
    introduced(room);
    room.ask({ type: "closeDebate" });
    expect(inOrder(room)).toEqual(expect.arrayContaining(["divide", "reorder", "rollCallVote"]));
    expect(inOrder(room)).not.toContain("moderatedCaucus");
  });
});

test("a motion offers the items and papers that it could name, and no others", () => {
  const room = inDebate(PACK["una-usa"], 10);
  const offered = (kind: MotionKind) => {
    const found = choices(room.state()).motions.find(({ rule }) => rule.kind === kind);
    return found === undefined ? null : [found.reason, found.items, found.papers];
  };
  introduced(room);
  expect(offered("introducePaper")).toEqual(["notInOrder", [], []]);
  room.ask({ type: "addItem", title: "Drugs" });
  room.ask({ type: "adjournDebate" });
  expect(offered("setAgenda")).toEqual([null, [2], []]);
  expect(offered("resumeDebate")).toEqual([null, [1], []]);
});

test("quorum: which members are present, and how many are enough", () => {
  expect(choices(inSession(PACK["un-ga"], 193, 60).state()).quorum).toEqual({
    members: 193,
    present: 60,
    open: 49,
    procedure: 97,
    substance: 97,
  });
});

test("pending motions: which pass without a vote, which are put to the vote, and why not", () => {
  const room = inDebate(PACK["una-usa"], 10);
  room.move("S1", "suspendMeeting");
  room.move("S2", "moderatedCaucus", { total: 600, each: 60, topic: "Scope" });
  expect(choices(room.state()).pending).toEqual([
    { motion: 1, grant: "needsSecond", put: "needsSecond" },
    { motion: 2, grant: "notFirst", put: "notFirst" },
  ]);
  room.ask({ type: "secondMotion", motion: 1, delegation: "S2" });
  expect(choices(room.state()).pending[0]).toEqual({ motion: 1, grant: "needsVote", put: null });
});

test("papers: amendments before their paper", () => {
  const room = inDebate(PACK["una-usa"], 10);
  const paper = introduced(room);
  const amendment = amended(room, paper, "strike", 1, "");
  room.ask({ type: "closeDebate" });
  expect(choices(room.state()).papers).toEqual([
    { paper, part: null, reason: "amendmentsFirst" },
    { paper: amendment, part: null, reason: null },
  ]);
});

test("a roll call: whose name is called, and which answers are allowed", () => {
  const room = inDebate(PACK["una-usa"], 3);
  room.ask({ type: "recordAttendance", delegation: "S2", attendance: "presentAndVoting" });
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  expect(choices(room.state()).methods.substance).toContain("rollCall");
  room.ask({ type: "putPaper", paper, method: "rollCall" });
  room.ask({ type: "pass", delegation: "S1" });
  expect(choices(room.state()).ballot).toEqual({
    called: "S2",
    mayPass: true,
    maySight: false,
    mayAskCount: false,
    mayCount: false,
    missing: ["S1", "S2", "S3"],
    choices: { S1: ["yes", "no"], S2: ["yes", "no"], S3: ["yes", "no", "abstain"] },
  });
});

test.each(PACKS)("%s: every order on offer is accepted, in committees in any state, seed c1", (pack) => {
  const roll = dice("c1");
  const room = inDebate(PACK[pack], 6);
  for (let n = 0; n < 1500 && room.state().session !== "closed"; n++) {
    const order = anyOrder(room.state(), roll);
    if (room.why(order) === null) room.ask(order);
    room.wait(1);
    const { pending, papers, methods } = choices(room.state());
    const [procedure] = methods.procedure;
    const [substance] = methods.substance;
    for (const { motion, grant, put } of pending) {
      expect(room.why({ type: "grantMotion", motion })).toBe(grant);
      if (procedure !== undefined)
        expect(room.why({ type: "putMotion", motion, method: procedure })).toBe(put);
    }
    if (substance === undefined) continue;
    for (const { paper, part, reason } of papers) {
      const order =
        part === null
          ? ({ type: "putPaper", paper, method: substance } as const)
          : ({ type: "putPart", paper, part, method: substance } as const);
      const why = room.why(order);
      expect(why === "noQuorum" ? null : why === "closed" ? reason : why).toBe(reason);
    }
  }
});
