/**
 * Chairs match the clauses of a paper to the model before the vote. Everybody sees the result at once, or only after
 * the vote.
 */
import { describe, expect, test } from "vitest";
import { type Fact, isForAll } from "../../src/committee/facts/fact.ts";
import { type Entry, stateOf } from "../../src/committee/log.ts";
import { logFrom } from "../../src/committee/log-check.ts";
import { handedOver } from "../../src/committee/match.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { PackId } from "../../src/committee/state/pack.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import { amended, counted, type Dais, inDebate, introduced, seat } from "../support/committee.ts";

const WORDINGS = ["threshold/sixty", null, "ncii/consent-based"] as const;

/** A draft of three clauses. By default the chairs keep their matching to themselves. */
function matched(isShown = false, pack: PackId = "un-ga"): Readonly<{ room: Dais; paper: number }> {
  const room = inDebate(PACK[pack], 8);
  const paper = introduced(room);
  room.ask({ type: "matchClauses", paper, wordings: WORDINGS, isShown });
  return { room, paper };
}

const matchingOf = ({ papers }: Committee, paper: number) => papers.find(({ n }) => n === paper)?.matching;

/** The entries as delegations, readers and the wall receive them. */
const seen = (room: Dais): readonly Entry[] =>
  room.entries().map((entry) => ({ ...entry, facts: entry.facts.filter(isForAll) }));

const seenOf = (room: Dais, paper: number) => {
  const state = stateOf(seen(room));
  return state === null ? undefined : matchingOf(state, paper);
};

function voted(room: Dais, paper: number, yes: number, no: number): readonly Fact[] {
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper, method: "count" });
  counted(room, yes, no);
  return room.entries().at(-1)?.facts ?? [];
}

describe("clauses are matched", () => {
  test("by the chairs alone, with one wording or none for each clause of an undecided paper", () => {
    const { room, paper } = matched();
    const asked = { type: "matchClauses", paper, wordings: WORDINGS, isShown: false } as const;
    expect(matchingOf(room.state(), paper)).toEqual({ wordings: WORDINGS, isShown: false });
    expect(room.why(asked, seat("S1"))).toBe("chairOnly");
    expect(room.why({ ...asked, wordings: WORDINGS.slice(1) })).toBe("nonsense");
    expect(room.why({ ...asked, wordings: ["x".repeat(201), null, null] })).toBe("tooLong");
    expect(room.why({ ...asked, paper: 7 })).toBe("unknownPaper");
    voted(room, paper, 5, 1);
    expect(room.why(asked)).toBe("matchedTooLate");
  });

  test("but not those of an amendment, which has no clauses of its own", () => {
    const { room, paper } = matched();
    const n = amended(room, paper, "strike", 1);
    expect(room.why({ type: "matchClauses", paper: n, wordings: [null], isShown: true })).toBe(
      "matchesWhole",
    );
  });

  test("and a public matching is not hidden again", () => {
    const { room, paper } = matched(true);
    expect(seenOf(room, paper)).toEqual({ wordings: WORDINGS, isShown: true });
    expect(room.why({ type: "matchClauses", paper, wordings: WORDINGS, isShown: false })).toBe("alreadyDone");
  });

  test("and a log with a matching can be read from a file; an older log has none", () => {
    const { room, paper } = matched();
    voted(room, paper, 5, 1);
    const raw: unknown = JSON.parse(JSON.stringify(room.entries()));
    expect(logFrom(raw)).toEqual(room.entries());
    const before = room.entries().slice(0, -4);
    const older = stateOf(before.filter(({ facts }) => facts.every(({ type }) => type !== "clausesMatched")));
    expect(older?.papers[0]).not.toHaveProperty("matching");
  });
});

describe("if it waits for the vote", () => {
  test("only the chairs learn of it before the vote, and everybody with the result", () => {
    const { room, paper } = matched();
    expect(JSON.stringify(seen(room))).not.toMatch(/threshold|ncii|clausesMatched/);
    expect(seenOf(room, paper)).toBeUndefined();
    const facts = voted(room, paper, 5, 1);
    expect(facts.map(({ type }) => type)).toEqual(["ballotClosed", "paperDecided", "matchesShown"]);
    expect(seenOf(room, paper)).toEqual({ wordings: WORDINGS, isShown: true });
    expect(matchingOf(room.state(), paper)).toEqual({ wordings: WORDINGS, isShown: true });
  });

  test("the matching of a failed paper is shown as well; if all clauses were public, there is nothing left to show", () => {
    const failed = matched();
    expect(voted(failed.room, failed.paper, 1, 5).map(({ type }) => type)).toContain("matchesShown");
    const shown = matched(true);
    expect(voted(shown.room, shown.paper, 5, 1).map(({ type }) => type)).not.toContain("matchesShown");
  });
});

describe("when the text changes afterwards", () => {
  test("a clause with unchanged words keeps its wording, and new words have none", () => {
    const { room, paper } = matched();
    const n = amended(room, paper, "replace", 1, "Other words");
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper: n, method: "count" });
    counted(room, 5, 1);
    expect(matchingOf(room.state(), paper)?.wordings).toEqual([null, null, "ncii/consent-based"]);
  });

  test("an added clause has none, and a deleted one loses its own", () => {
    const { room, paper } = matched();
    const added = amended(room, paper, "add", 0, "A fourth");
    room.ask({ type: "acceptAmendment", paper: added }, undefined);
    expect(matchingOf(room.state(), paper)?.wordings).toEqual([...WORDINGS, null]);
    const struck = amended(room, paper, "strike", 3);
    room.ask({ type: "acceptAmendment", paper: struck });
    expect(matchingOf(room.state(), paper)?.wordings).toEqual(["threshold/sixty", null, null, null]);
  });

  test("a clause that its sponsors move keeps its wording", () => {
    const room = inDebate(PACK["un-ga"], 8);
    const words = { title: "A draft", preamble: "" } as const;
    room.ask({ type: "submitPaper", delegation: "S1", kind: "draft", amends: null, ...words, text: "A\nB" });
    room.ask({ type: "matchClauses", paper: 1, wordings: ["a/a", "b/b"], isShown: true });
    room.ask({ type: "editPaper", paper: 1, ...words, text: "New\nB\nA" }, seat("S1"));
    expect(matchingOf(room.state(), 1)?.wordings).toEqual([null, "b/b", "a/a"]);
  });

  test("a clause that the committee votes out in a division is shown to nobody as part of the text", () => {
    const { room, paper } = matched(false, "clause-by-clause");
    room.ask({ type: "closeDebate" });
    for (const [part, yes] of [1, 6, 6].entries()) {
      room.ask({ type: "putPart", paper, part, method: "count" });
      counted(room, yes, 7 - yes);
    }
    room.ask({ type: "putPaper", paper, method: "count" });
    counted(room, 6, 1);
    expect(seenOf(room, paper)?.wordings).toEqual([null, null, "ncii/consent-based"]);
  });
});

describe("a clause with (a), (b), (c)", () => {
  const TEXT = "Thanks the Chair\nStates shall: (a) train judges; (b) keep data; and (c) return assets";
  const PARTS = [null, "techtransfer/firm-duty", "preserve/ninety-days", null] as const;

  function withParts(wordings: readonly (string | null)[] = PARTS): Dais {
    const room = inDebate(PACK["un-ga"], 8);
    const words = { title: "A draft", preamble: "", text: TEXT } as const;
    room.ask({ type: "submitPaper", delegation: "S1", kind: "draft", amends: null, ...words });
    room.ask({ type: "matchClauses", paper: 1, wordings, isShown: true });
    return room;
  }
  const edited = (room: Dais, text: string) =>
    room.ask({ type: "editPaper", paper: 1, title: "A draft", preamble: "", text }, seat("S1"));

  test("has a wording or none for each part", () => {
    const room = withParts();
    expect(matchingOf(room.state(), 1)?.wordings).toEqual(PARTS);
    expect(room.why({ type: "matchClauses", paper: 1, wordings: PARTS.slice(1), isShown: true })).toBe(
      "nonsense",
    );
  });

  test("keeps the wordings of the parts whose words stay, wherever they stand", () => {
    const room = withParts();
    edited(room, "New\nStates shall: (a) keep data; (b) train judges, and pay for it; (c) return assets");
    expect(matchingOf(room.state(), 1)?.wordings).toEqual([null, "preserve/ninety-days", null, null]);
    const other = withParts();
    edited(
      other,
      "States shall: (a) train judges; (b) keep data in their own country; and (c) return assets",
    );
    expect(matchingOf(other.state(), 1)?.wordings).toEqual(["techtransfer/firm-duty", null, null]);
  });

  test("puts its words and its letter into the treaty for each part", () => {
    const room = withParts();
    const paper = room.state().papers[0];
    if (paper === undefined) throw new Error("no paper");
    const none = { wordings: [], silent: [] };
    const { text, words } = handedOver(room.state(), paper, none, scenarioOf("full", "adult"));
    expect(text).toEqual({ techtransfer: "firm-duty", preserve: "ninety-days" });
    expect(words).toEqual({
      techtransfer: "States shall: (a) train judges",
      preserve: "States shall: (b) keep data",
    });
    const asBefore = { ...none, wordings: ["threshold/sixty", "techtransfer/firm-duty"] };
    expect(handedOver(room.state(), paper, asBefore, scenarioOf("full", "adult")).words).toEqual({
      threshold: "Thanks the Chair",
      techtransfer: TEXT.split("\n")[1],
    });
  });

  test("in a log from before has one wording as a whole, and keeps it", () => {
    const room = withParts(["threshold/sixty", "techtransfer/firm-duty"]);
    edited(room, `${TEXT}\nA third`);
    expect(matchingOf(room.state(), 1)?.wordings).toEqual([
      "threshold/sixty",
      "techtransfer/firm-duty",
      null,
    ]);
  });
});

describe("a committee on another topic", () => {
  test("says that it works without the model, and then nothing is matched", () => {
    const room = inDebate(PACK["un-ga"], 8);
    const paper = introduced(room);
    room.ask({ type: "setModel", isUsed: false });
    expect(room.state().isWithoutModel).toBe(true);
    const asked = { type: "matchClauses", paper, wordings: WORDINGS, isShown: true } as const;
    expect(room.why(asked)).toBe("withoutModel");
    expect(room.why({ type: "setModel", isUsed: true }, seat("S1"))).toBe("chairOnly");
    room.ask({ type: "setModel", isUsed: true });
    expect(room.why(asked)).toBeNull();
  });
});
