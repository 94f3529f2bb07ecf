/** What a running vote asks of each delegation's phone, and the words that it shows. */
import { describe, expect, test } from "vitest";
import { voteAsked, wordsVotedOn } from "../../../../src/client/selectors/committee/vote-asked.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import type { Method, OpenBallot } from "../../../../src/committee/state/ballot.ts";
import { amended, counted, type Dais, handedIn, inDebate, introduced } from "../../../support/committee.ts";

const GA = PACK["un-ga"];
const UNA = PACK["una-usa"];

/** A vote on a draft with four of five members present. */
function voting(method: Method, pack = GA): Dais {
  const room = inDebate(pack, 5, 4);
  const paper = introduced(room);
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method });
  return room;
}

function ballotOf(room: Dais): OpenBallot {
  const { floor } = room.state();
  if (floor.type !== "ballot") throw new Error("no ballot");
  return floor.ballot;
}

const asked = (room: Dais, own: string) => voteAsked(ballotOf(room), own);
const vote = (room: Dais, delegation: string): void =>
  void room.ask({ type: "vote", delegation, choice: "yes", withRights: false });

describe("a phone", () => {
  test("of a member that is absent has no vote", () => {
    expect(asked(voting("recorded"), "S5")).toEqual({ type: "none" });
  });

  test("asks for the vote until the delegation has voted", () => {
    const room = voting("recorded");
    expect(asked(room, "S1")).toEqual({ type: "vote" });
    vote(room, "S1");
    expect(asked(room, "S1")).toEqual({ type: "done" });
  });

  test("asks to raise the placard if placards are counted", () => {
    expect(asked(voting("count"), "S1")).toEqual({ type: "placard" });
  });

  test("asks whether the delegation objects, until it does", () => {
    const room = voting("consensus");
    expect(asked(room, "S2")).toEqual({ type: "object" });
    room.ask({ type: "object", delegation: "S2" });
    expect(asked(room, "S2")).toEqual({ type: "done" });
  });
});

describe("in a roll call a phone", () => {
  test("says how many are called before it, then that it is called", () => {
    const room = voting("rollCall", UNA);
    expect(asked(room, "S1")).toEqual({ type: "called" });
    expect(asked(room, "S2")).toEqual({ type: "wait", before: 1 });
    expect(asked(room, "S4")).toEqual({ type: "wait", before: 3 });
    vote(room, "S1");
    expect(asked(room, "S1")).toEqual({ type: "done" });
    expect(asked(room, "S2")).toEqual({ type: "called" });
    expect(asked(room, "S4")).toEqual({ type: "wait", before: 2 });
  });

  test("says after a pass how many are called before it is called again", () => {
    const room = voting("rollCall", UNA);
    room.ask({ type: "pass", delegation: "S1" });
    expect(asked(room, "S1")).toEqual({ type: "again", before: 3 });
    for (const id of ["S2", "S3", "S4"]) vote(room, id);
    expect(asked(room, "S1")).toEqual({ type: "called" });
  });

  test("moves up if the delegation that is called has left", () => {
    const room = voting("rollCall", UNA);
    room.ask({ type: "recordAttendance", delegation: "S1", attendance: "absent" });
    expect(asked(room, "S2")).toEqual({ type: "called" });
    expect(asked(room, "S1")).toEqual({ type: "none" });
  });
});

describe("the words voted on", () => {
  const room = inDebate(GA, 12);
  const paper = introduced(room);
  const replaced = amended(room, paper, "replace", 2, "New words\nin two lines");
  const struck = amended(room, paper, "strike", 3);
  const added = amended(room, paper, "add", 0, "A fourth clause");
  const words = (n: number) => wordsVotedOn(room.state(), { type: "paper", paper: n });

  test("of a paper are its text", () => {
    expect(words(paper)).toMatchObject({ type: "paper", paper: { n: paper } });
  });

  test("of an amendment are the old words and the new ones of its clause", () => {
    expect(words(replaced)).toMatchObject({
      before: "Clause 2",
      after: "New words in two lines",
    });
    expect(words(struck)).toMatchObject({ before: "Clause 3", after: "" });
    expect(words(added)).toMatchObject({ before: "", after: "A fourth clause" });
  });

  test("of an amendment to the preamble are those of the preambular paragraph", () => {
    const other = inDebate(GA, 12);
    const recalls = handedIn(other, "S1", { preamble: "Recalling the Charter\nNoting the report" });
    for (const { id } of other.state().delegations.slice(1))
      other.ask({ type: "signPaper", paper: recalls, delegation: id, as: "signatory" });
    other.ask({ type: "introducePaper", paper: recalls });
    const part = { paper: recalls, change: "replace", clause: 2, part: "preamble" } as const;
    const words = {
      kind: "amendment",
      title: "Softer",
      preamble: "",
      text: "Taking note",
      amends: part,
    } as const;
    other.ask({ type: "submitPaper", delegation: "S2", ...words });
    expect(wordsVotedOn(other.state(), { type: "paper", paper: other.state().counts.paper })).toMatchObject({
      type: "change",
      before: "Noting the report",
      after: "Taking note",
    });
  });

  test("of a part of the preamble are its paragraphs", () => {
    const other = inDebate(GA, 12);
    const recalls = handedIn(other, "S1", { preamble: "Recalling the Charter\nNoting the report" });
    const state = other.state();
    const parts = [{ clauses: [1], preamble: [2], carried: null }];
    const papers = state.papers.map((one) => (one.n === recalls ? { ...one, parts } : one));
    expect(wordsVotedOn({ ...state, papers }, { type: "part", paper: recalls, part: 0 })).toEqual({
      type: "clauses",
      preamble: ["Noting the report"],
      clauses: [{ n: 1, text: "One" }],
    });
  });

  test("of a part are its clauses, with their numbers", () => {
    const divided = inDebate(GA, 12);
    const whole = introduced(divided);
    divided.ask({ type: "closeDebate" });
    const motion = divided.move("S1", "divide", { paper: whole, clauses: [2, 3] });
    divided.ask({ type: "putMotion", motion, method: "count" });
    counted(divided, 12, 0);
    expect(wordsVotedOn(divided.state(), { type: "part", paper: whole, part: 0 })).toEqual({
      type: "clauses",
      preamble: [],
      clauses: [
        { n: 2, text: "Clause 2" },
        { n: 3, text: "Clause 3" },
      ],
    });
  });

  test("of a motion are the question itself", () => {
    const moved = inDebate(GA, 12);
    moved.move("S1", "closeDebate");
    const [motion] = moved.state().motions;
    if (motion === undefined) throw new Error("no motion");
    expect(wordsVotedOn(moved.state(), { type: "motion", motion })).toBeNull();
  });
});
