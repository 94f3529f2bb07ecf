/** Papers that are withdrawn, and taken up by others (General Assembly rule 122). */
import { expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import {
  amended,
  counted,
  type Dais,
  handedIn,
  inDebate,
  introduced,
  seat,
} from "../../support/committee.ts";

const UN_GA = PACK["un-ga"];
const ofMover = (paper: number) => ({ type: "withdrawPaper", paper }) as const;

/** A draft that the committee has amended by a vote of 6 to 4. */
function withAmendment(room: Dais): number {
  const paper = introduced(room);
  const amendment = amended(room, paper, "strike", 1, "");
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper: amendment, method: "count" });
  counted(room, 6, 4);
  return paper;
}

test("the mover withdraws a paper until the vote begins, but not once the committee has amended it", () => {
  const room = inDebate(UN_GA, 10);
  const paper = withAmendment(room);
  expect(room.why(ofMover(paper), seat("S1"))).toBe("amendedPaper");
  const other = inDebate(UN_GA, 10);
  expect(other.why(ofMover(introduced(other)), seat("S1"))).toBeNull();
});

test("an amendment that failed, or that the sponsors accepted themselves, does not keep a paper", () => {
  const room = inDebate(UN_GA, 10);
  const paper = introduced(room);
  room.ask({ type: "acceptAmendment", paper: amended(room, paper, "strike", 1, "") });
  const failed = amended(room, paper, "strike", 2, "");
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper: failed, method: "count" });
  counted(room, 4, 6);
  expect(room.why(ofMover(paper), seat("S1"))).toBeNull();
});

test("other rules let the mover withdraw an amended paper, too", () => {
  const room = inDebate(PACK["una-usa"], 10);
  expect(room.why(ofMover(withAmendment(room)), seat("S1"))).toBeNull();
});

test("any other member takes up a withdrawn paper, and is then its only sponsor", () => {
  const room = inDebate(UN_GA, 10);
  const paper = introduced(room);
  const takeUp = { type: "takeUpPaper", paper, delegation: "S4" } as const;
  expect(room.why(takeUp, seat("S4"))).toBe("notWithdrawn");
  room.ask(ofMover(paper), seat("S1"));
  expect(room.why(takeUp, seat("S5"))).toBe("notYours");
  room.ask(takeUp, seat("S4"));
  expect(room.state().papers[0]).toMatchObject({ status: "submitted", sponsors: ["S4"], parts: [] });
  expect(room.why(ofMover(paper), seat("S1"))).toBe("notYours");
  room.ask({ type: "introducePaper", paper });
  expect(room.state().papers[0]?.status).toBe("introduced");
});

test("an observer or a delegation that is absent takes up nothing, and other rules do not have it", () => {
  const room = inDebate(UN_GA, 10, 9);
  room.ask({ type: "addDelegation", delegation: { id: "x1", name: "Holy See", kind: "observer" } });
  room.ask({ type: "recordAttendance", delegation: "x1", attendance: "present" });
  const paper = handedIn(room);
  room.ask(ofMover(paper), seat("S1"));
  expect(room.why({ type: "takeUpPaper", paper, delegation: "x1" })).toBe("noVote");
  expect(room.why({ type: "takeUpPaper", paper, delegation: "S10" })).toBe("absent");
  const other = inDebate(PACK.thimun, 10);
  const theirs = handedIn(other);
  other.ask(ofMover(theirs), seat("S1"));
  expect(other.why({ type: "takeUpPaper", paper: theirs, delegation: "S2" })).toBe("notInPack");
});
