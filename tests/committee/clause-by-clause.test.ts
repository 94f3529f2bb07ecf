/** A vote on each clause, then on the whole text, as at Paris Model United Nations. */
import { describe, expect, test } from "vitest";
import { PACK } from "../../src/committee/packs/all.ts";
import { amended, counted, inDebate, introduced } from "../support/committee.ts";

const PARIS = PACK["clause-by-clause"];

/** Puts a clause to the vote; `part` counts from 0. */
const put = (paper: number, part: number) => ({ type: "putPart", paper, part, method: "count" }) as const;

describe("each clause is debated and voted on, then the text as a whole", () => {
  test("given three clauses of which one fails, the adopted text has the other two", () => {
    const room = inDebate(PARIS, 10);
    const paper = introduced(room, 3);
    for (const [part, yes] of [6, 5, 7].entries()) {
      room.ask(put(paper, part));
      counted(room, yes, 10 - yes);
    }
    expect(room.state().papers[0]?.parts.map(({ carried }) => carried)).toEqual([true, false, true]);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper, method: "count" });
    expect(counted(room, 6, 4)).toBe(true);
    expect(room.state().papers[0]).toMatchObject({ status: "adopted", text: "Clause 1\n\nClause 3" });
  });

  test("the whole waits for every clause", () => {
    const room = inDebate(PARIS, 10);
    const paper = introduced(room, 2);
    room.ask(put(paper, 0));
    counted(room, 6, 4);
    room.ask({ type: "closeDebate" });
    expect(room.why({ type: "putPaper", paper, method: "count" })).toBe("partsFirst");
    expect(room.why(put(paper, 0))).toBe("alreadyDone");
  });

  test("if every clause fails, the whole is rejected without a vote", () => {
    const room = inDebate(PARIS, 10);
    const paper = introduced(room, 2);
    for (const part of [0, 1]) {
      room.ask(put(paper, part));
      counted(room, 3, 7);
    }
    expect(room.state().papers[0]?.status).toBe("rejected");
  });
});

describe("amendments to a clause come before the clause", () => {
  test("an amendment to another clause does not delay it", () => {
    const room = inDebate(PARIS, 10);
    const paper = introduced(room, 2);
    const amendment = amended(room, paper, "replace", 2, "Other words");
    expect(room.why(put(paper, 1))).toBe("amendmentsFirst");
    expect(room.why(put(paper, 0))).toBeNull();
    room.ask({ type: "putPaper", paper: amendment, method: "count" });
    counted(room, 6, 4);
    expect(room.state().papers[0]?.text).toBe("Clause 1\nOther words");
    expect(room.why(put(paper, 1))).toBeNull();
  });

  test("a deleted clause is not put to the vote, and an added one has already had its vote", () => {
    const room = inDebate(PARIS, 10);
    const paper = introduced(room, 2);
    for (const amendment of [
      amended(room, paper, "strike", 1, ""),
      amended(room, paper, "add", 0, "A third"),
    ]) {
      room.ask({ type: "putPaper", paper: amendment, method: "count" });
      counted(room, 6, 4);
    }
    expect(room.state().papers[0]?.parts).toEqual([
      { clauses: [2], carried: null },
      { clauses: [3], carried: true },
    ]);
  });
});

describe("everything except the vote on clauses follows the rules of The Hague", () => {
  test("15 for, 8 against, 3 abstaining carries a clause", () => {
    const room = inDebate(PARIS, 26);
    const paper = introduced(room, 2);
    room.ask(put(paper, 0));
    expect(counted(room, 15, 8, 3)).toBe(true);
  });

  test("a delegation asks for a caucus, and the chair grants it", () => {
    const room = inDebate(PARIS, 10);
    room.ask({ type: "grantMotion", motion: room.move("S1", "unmoderatedCaucus", { total: 600 }) });
    expect(room.state().floor).toMatchObject({ type: "caucus", kind: "unmoderated" });
  });
});
