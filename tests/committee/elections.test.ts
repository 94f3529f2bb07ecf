/** Elections by secret ballot, by General Assembly rules 92 and 93: what a count leads to, and what it never tells. */
import { describe, expect, test } from "vitest";
import { isUndoSecret, undoable } from "../../src/committee/log.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { afterCount } from "../../src/committee/rules/elections.ts";
import { type Dais, inSession, seat } from "../support/committee.ts";

const UN_GA = PACK["un-ga"];
const OPEN = { type: "openElection", office: "Chair", among: "names", names: ["Ada", "Ben", "Cem"] } as const;
const lastName = (names: readonly string[]): string => names.at(-1) ?? "";

const counted = (room: Dais, votes: readonly number[], blank = 0, ballot = 1, missing = 0) =>
  room.ask({ type: "closeElection", election: 1, ballot, votes, blank, missing });
const open = (room: Dais) => room.state().elections?.open ?? null;

describe("the majority required", () => {
  test("given 4 of 6 valid ballots, this name is elected; a blank ballot does not count", () => {
    const room = inSession(UN_GA, 7);
    room.ask(OPEN);
    counted(room, [4, 2, 0], 1);
    expect(room.state().elections).toMatchObject({ open: null, winner: { name: "Ada", byLot: false } });
    expect(room.state().elections?.counted?.needed).toBe(4);
  });

  test("given 3 of 6, nobody is elected, and the second ballot is between the two that lead", () => {
    const room = inSession(UN_GA, 6);
    room.ask(OPEN);
    counted(room, [3, 1, 2]);
    expect(open(room)).toMatchObject({
      ballot: 2,
      names: ["Ada", "Cem"],
      voters: ["S1", "S2", "S3", "S4", "S5", "S6"],
    });
    expect(room.state().elections?.winner).toBeNull();
  });

  test("given a second ballot that is equally divided, the lot decides, and the log keeps it", () => {
    const room = inSession(UN_GA, 6);
    room.ask(OPEN);
    counted(room, [3, 1, 2]);
    const facts = counted(room, [3, 3], 0, 2);
    expect(facts).toContainEqual(expect.objectContaining({ type: "electionDecided", byLot: true }));
    expect(["Ada", "Cem"]).toContain(room.state().elections?.winner?.name);
  });

  test.each<readonly [string, readonly number[], number, ReturnType<typeof afterCount>]>([
    [
      "a tie for the second place keeps all who share it",
      [4, 2, 2, 1],
      1,
      { type: "again", names: ["A", "B", "C"] },
    ],
    [
      "a first ballot that is equally divided is taken again",
      [2, 2, 0, 0],
      1,
      { type: "again", names: ["A", "B"] },
    ],
    [
      "only blank ballots: the same names again",
      [0, 0, 0, 0],
      1,
      { type: "again", names: ["A", "B", "C", "D"] },
    ],
    [
      "a further ballot in which nothing changes: the lot leaves two",
      [4, 2, 2, 2],
      2,
      { type: "again", names: ["A", "D"] },
    ],
    [
      "a further ballot with equal votes for all: the lot",
      [2, 2, 2, 2],
      2,
      { type: "elected", name: "D", byLot: true },
    ],
  ])("%s", (_, votes, ballot, outcome) => {
    expect(afterCount(["A", "B", "C", "D"], votes, ballot, lastName)).toEqual(outcome);
  });
});

describe("who may hold one, and when", () => {
  test("the members are the names if the delegations are elected: there are no nominations", () => {
    const room = inSession(UN_GA, 4);
    room.ask({ ...OPEN, among: "seats", names: [] });
    expect(open(room)?.names).toEqual(["S1", "S2", "S3", "S4"]);
  });

  test.each([
    ["without an office", { ...OPEN, office: " " }, "needsOffice"],
    ["with one name", { ...OPEN, names: ["Ada"] }, "needsTwoNames"],
    ["with a name twice", { ...OPEN, names: ["Ada", "Ada"] }, "alreadyDone"],
  ] as const)("%s: refused", (_, order, reason) => {
    expect(inSession(UN_GA, 4).why(order)).toBe(reason);
  });

  test("two voters could tell each other's ballot, so they hold none", () => {
    expect(inSession(UN_GA, 2).why(OPEN)).toBe("tooFewVoters");
  });

  test("a delegation opens, counts and stops none", () => {
    const room = inSession(UN_GA, 4);
    expect(room.why(OPEN, seat("S1"))).toBe("chairOnly");
  });

  test("nothing else goes on meanwhile (rule 88)", () => {
    const room = inSession(UN_GA, 4);
    room.ask(OPEN);
    expect(room.why(OPEN)).toBe("electionOpen");
    expect(room.why({ type: "callSpeaker", delegation: "S1" })).toBe("electionOpen");
    expect(room.why({ type: "adjournMeeting" })).toBe("electionOpen");
    room.ask({ type: "cancelElection", election: 1 });
    expect(room.why({ type: "callSpeaker", delegation: "S1" })).not.toBe("electionOpen");
  });
});

describe("a count", () => {
  test("names how many ballots are missing, and never has more than there are voters", () => {
    const room = inSession(UN_GA, 5);
    room.ask(OPEN);
    const close = { type: "closeElection", election: 1, ballot: 1, votes: [2, 1, 0], blank: 0 } as const;
    expect(room.why(close)).toBe("votesMissing");
    expect(room.why({ ...close, missing: 1 })).toBe("votesMissing");
    expect(room.why({ ...close, missing: 2 })).toBeNull();
    expect(room.why({ ...close, votes: [4, 2, 0] })).toBe("countWrong");
    expect(room.why({ ...close, ballot: 2, missing: 2 })).toBe("noElection");
  });

  test("cannot be taken back: one more ballot and a second count would show how that delegation voted", () => {
    const room = inSession(UN_GA, 4);
    room.ask(OPEN);
    expect(undoable(room.entries())).toBeNull();
    counted(room, [2, 1, 0], 0, 1, 1);
    expect(undoable(room.entries())).toBeNull();
    room.ask({ type: "addItem", title: "Next" });
    room.undo();
    expect(undoable(room.entries())).toBeNull();
  });

  test("is why nothing can be taken back, but not while there is a later act, nor in a committee just formed", () => {
    const room = inSession(UN_GA, 4);
    expect(isUndoSecret(room.entries())).toBe(false);
    room.ask(OPEN);
    expect(isUndoSecret(room.entries())).toBe(true);
    counted(room, [2, 1, 0], 0, 1, 1);
    expect(isUndoSecret(room.entries())).toBe(true);
    room.ask({ type: "addItem", title: "Next" });
    expect(isUndoSecret(room.entries())).toBe(false);
    room.undo();
    expect(isUndoSecret(room.entries())).toBe(true);
    expect(isUndoSecret(room.entries().slice(0, 1))).toBe(false);
  });
});
