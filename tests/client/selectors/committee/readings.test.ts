/** Edge cases of what a committee's pages show: lists of names, documents, the last result and the minutes. */
import { describe, expect, test } from "vitest";
import { knownStates } from "../../../../src/client/i18n/state-names.ts";
import { withNames, withSeat } from "../../../../src/client/selectors/committee/delegation-list.ts";
import { documentText } from "../../../../src/client/selectors/committee/document-text.ts";
import { documentsOf, symbolOf } from "../../../../src/client/selectors/committee/documents.ts";
import { lastResult } from "../../../../src/client/selectors/committee/last-result.ts";
import { leastSpokenFirst } from "../../../../src/client/selectors/committee/log.ts";
import { minutesLines } from "../../../../src/client/selectors/committee/minutes-lines.ts";
import { neededOfMotion } from "../../../../src/client/selectors/committee/needed.ts";
import { opened } from "../../../../src/client/selectors/committee/opening-words.ts";
import type { Fact } from "../../../../src/committee/facts/fact.ts";
import type { Entry } from "../../../../src/committee/log.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import { MOST_SEATS } from "../../../../src/committee/state/limits.ts";
import type { Motion, MotionKind } from "../../../../src/committee/state/motion.ts";
import type { MotionRule } from "../../../../src/committee/state/pack.ts";
import type { Paper } from "../../../../src/committee/state/paper.ts";
import {
  amended,
  CHAIR,
  counted,
  dais,
  handedIn,
  inDebate,
  introduced,
  seats,
} from "../../../support/committee.ts";
import { decided } from "../../../support/committee-story.ts";

const GA = PACK["un-ga"];
const STATES = knownStates();

describe("a list of delegations", () => {
  test("can be separated by tabs, in any case, with the kind in the second column", () => {
    expect(withNames([], "Kenya\tMember\nRed Cross\t NGO ", STATES)).toMatchObject({
      seats: [
        { id: "KEN", name: "Kenya", kind: "member" },
        { id: "x1", name: "Red Cross", kind: "ngo" },
      ],
      bad: [],
    });
  });

  test("a state whose seat has another name keeps it", () => {
    const before = [{ id: "KEN", name: "Republic of Kenya", kind: "observer" }] as const;
    expect(withNames(before, "Kenya", STATES)).toEqual({ seats: before, added: [], bad: [], unknown: [] });
  });

  test("new seats continue from the highest number, wherever it is in the list", () => {
    const before = [
      { id: "x7", name: "A", kind: "member" },
      { id: "x2", name: "B", kind: "member" },
      { id: "x9y", name: "C", kind: "member" },
      { id: "ax9", name: "D", kind: "member" },
    ] as const;
    expect(
      withNames(before, "E, ngo\nF, ngo", STATES)
        .seats.slice(4)
        .map(({ id }) => id),
    ).toEqual(["x8", "x9"]);
    expect(withSeat(before, "E", "ngo").at(-1)).toEqual({ id: "x8", name: "E", kind: "ngo" });
  });

  test("a row of empty cells is not an error, and an extra cell only if it is not empty", () => {
    expect(withNames([], "Kenya,,,\n,,", STATES)).toMatchObject({ seats: [{ id: "KEN" }], bad: [] });
    expect(withNames([], ",,x", STATES).bad).toEqual([{ line: 1, text: ", , x", why: "columns" }]);
  });

  test("a seat is added with its code, once, and only while there is room", () => {
    const one = withSeat([], "Kenya", "member", "KEN");
    expect(one).toEqual([{ id: "KEN", name: "Kenya", kind: "member" }]);
    expect(withSeat(one, "Kenya again", "member", "KEN")).toBe(one);
    const full = seats(MOST_SEATS);
    expect(withSeat(full, "One more", "ngo")).toBe(full);
    expect(withSeat(full.slice(1), "One more", "ngo")).toHaveLength(MOST_SEATS);
  });
});

describe("the text of a document", () => {
  const PAPER: Paper = {
    ...{ n: 1, kind: "draft", item: null, title: "A", preamble: "", text: "", sponsors: ["S1"] },
    ...{ signatories: [], status: "introduced", amends: null, parts: [], order: [] },
  };
  const clauses = (change: Partial<Paper>) => documentText({ ...PAPER, ...change }).clauses;

  test("has unnumbered preambular paragraphs, and nothing for an empty line", () => {
    const { preamble } = documentText({
      ...PAPER,
      preamble: " Recalling the Charter,\n\n  \nA fund exists,",
    });
    expect(preamble).toEqual([
      { opening: "Recalling", rest: " the Charter,", number: null, subs: [] },
      { opening: "", rest: "A fund exists,", number: null, subs: [] },
    ]);
  });

  test("leaves out a typed number of up to three digits, and no other number", () => {
    const rests = clauses({ text: "12) One\n2024. Two\n3.5 per cent\n 7. Four" }).map(({ rest }) => rest);
    expect(rests).toEqual(["One;", "2024. Two;", "3.5 per cent;", "Four."]);
  });

  test("has sub-paragraphs in alphabetical order; a letter out of order stays in the text", () => {
    expect(clauses({ text: "Asks (a) one (c) two (b) three" })[0]?.subs).toEqual([
      { mark: "a", text: "one (c) two;", subs: [] },
      { mark: "b", text: "three.", subs: [] },
    ]);
    expect(clauses({ text: "(a) one (b) two" })[0]).toMatchObject({ opening: "", rest: "", subs: [{}, {}] });
    expect(clauses({ text: "Asks State(a) and State(b) now" })[0]?.subs).toEqual([]);
    expect(clauses({ text: "Asks (b) one (c) two" })[0]?.subs).toEqual([]);
  });

  test("an adopted amendment keeps its empty clauses; only a whole text is renumbered", () => {
    const amends = { paper: 1, change: "replace", clause: 4 } as const;
    const numbers = (change: Partial<Paper>) =>
      clauses({ text: "One\n\nThree", ...change }).map((one) => one.number);
    expect(numbers({ amends, status: "adopted" })).toEqual([4, 5, 6]);
    expect(numbers({ status: "adopted" })).toEqual([1, 2]);
    expect(numbers({ status: "rejected" })).toEqual([1, 2, 3]);
    expect(numbers({ amends: { ...amends, change: "strike" } })).toEqual([1, 2, 3]);
  });

  test("the opening words end at a word boundary", () => {
    expect(opened("Recalling-like words", "preamble").opening).toBe("");
    expect(opened("Decides, today", "operative")).toEqual({ opening: "Decides", rest: ", today" });
    expect(opened("Viewing with deep concern the", "preamble").opening).toBe("Viewing with deep concern");
    expect(opened("We recall: Recalling", "preamble").opening).toBe("");
  });
});

describe("a document has the time of its paper's last change", () => {
  const room = inDebate(PACK["una-usa"], 5);
  const atOf = (n: number, entries: readonly Entry[] = room.entries()) =>
    documentsOf(room.state(), entries).find(({ paper }) => paper.n === n)?.at;
  const paper = handedIn(room, "S1", { kind: "working" });
  room.wait(10);
  const submitted = room.now() - 10_000;

  test("counted from its submission", () => {
    expect(atOf(paper)).toBe(submitted);
  });

  test.each([
    { type: "paperEdited", paper },
    { type: "paperPromoted", paper },
    { type: "paperIntroduced", paper },
    { type: "paperWithdrawn", paper },
    { type: "paperSetAside", paper },
    { type: "paperAmended", paper },
    { type: "amendmentAccepted", paper },
    { type: "paperDecided", paper },
    { type: "papersMerged", paper: { n: 9 }, from: [3, paper] },
    { type: "papersMerged", paper: { n: paper }, from: [3, 4] },
  ])("$type of this paper counts, and of another paper it does not", (fact) => {
    const atAfter = (one: object) =>
      atOf(paper, [...room.entries(), { n: 99, at: 7, by: CHAIR, facts: [one as Fact] }]);
    expect(atAfter(fact)).toBe(7);
    const isMerger = fact.type === "papersMerged";
    expect(atAfter({ ...fact, paper: isMerger ? { n: 9 } : 9, from: [3] })).toBe(submitted);
  });
});

test("a paper is revised only by amendments that were adopted or accepted", () => {
  const state = decided().state();
  const draft = state.papers.find(({ n }) => n === 3);
  if (draft === undefined) throw new Error("no draft");
  const papers = state.papers.map((one) => (one.n === 6 ? ({ ...one, status: "accepted" } as const) : one));
  expect(symbolOf(state, draft)).toEqual({ series: "L", n: 3, revision: 1 });
  expect(symbolOf({ ...state, papers }, draft)).toEqual({ series: "L", n: 3, revision: 2 });
});

describe("the last result", () => {
  const ballot = { carried: true, method: "count", tally: { yes: 1, no: 0, abstain: 0 } };
  const entry = (n: number, ...types: readonly Fact["type"][]): Entry => {
    return { n, at: n, by: CHAIR, facts: types.map((type) => ({ type, ballot }) as unknown as Fact) };
  };

  test.each([
    "speakerAdded",
    "speakerRemoved",
    "speakersOrdered",
    "noteWritten",
    "paperSubmitted",
    "paperSigned",
    "paperUnsigned",
    "papersMerged",
    "rightsWaived",
    "clausesMatched",
  ] as const)("stays on the wall after %s", (type) => {
    expect(lastResult([entry(1, "ballotClosed"), entry(2, type)])).toMatchObject(ballot);
  });

  test("is gone after any other act, even one together with such a fact", () => {
    expect(lastResult([entry(1, "ballotClosed"), entry(2, "noteWritten", "speechStarted")])).toBeNull();
    expect(lastResult([entry(1, "ballotClosed"), entry(2, "motionMoved")])).toBeNull();
  });
});

describe("the minutes", () => {
  test("do not repeat the decision on a part, because the result of its vote already gives it", () => {
    const types = minutesLines(decided().entries()).flatMap((one) =>
      one.type === "fact" ? [one.line.fact.type] : [],
    );
    expect(types).toContain("ballotClosed");
    expect(types).not.toContain("partDecided");
  });

  test("a second roll call has its own line, without the answers of the first", () => {
    const room = dais(PACK["una-usa"], seats(2));
    room.ask({ type: "openMeeting" });
    const roll = (...answers: readonly ("present" | "absent")[]) => {
      room.ask({ type: "startRollCall" });
      for (const attendance of answers) room.ask({ type: "answerRollCall", attendance });
    };
    roll("present", "absent");
    roll("absent", "present");
    const lines = minutesLines(room.entries());
    expect(lines.flatMap((one) => (one.type === "roll" ? [one.roll] : []))).toEqual([
      { present: ["S1"], absent: ["S2"], presentAndVoting: [] },
      { present: ["S2"], absent: ["S1"], presentAndVoting: [] },
    ]);
  });
});

test("of two delegations with equal speaking time, the one with fewer speeches comes first", () => {
  const room = inDebate(GA, 3);
  room.ask({ type: "openList" });
  for (const [delegation, seconds] of [
    ["S1", 10],
    ["S1", 10],
    ["S2", 20],
  ] as const) {
    room.ask({ type: "joinList", list: "general", delegation });
    room.ask({ type: "callNext", list: "general" });
    room.wait(seconds);
    room.ask({ type: "endSpeech" });
  }
  expect(leastSpokenFirst(room.entries()).map(({ delegation }) => delegation)).toEqual(["S3", "S2", "S1"]);
});

describe("the votes that a motion needs", () => {
  const { state } = inDebate(PACK["una-usa"], 9);
  const motion = (kind: MotionKind): Motion => ({ kind }) as unknown as Motion;
  const kindBy = (decidedBy: string) =>
    state().pack.motions.find((rule) => rule.decidedBy === decidedBy)?.kind;

  test("are more than half, or two thirds, of the members present", () => {
    const [simple, twoThirds] = [kindBy("simple"), kindBy("twoThirds")];
    if (simple === undefined || twoThirds === undefined) throw new Error("no such motions");
    expect(neededOfMotion(state(), motion(simple))).toMatchObject({ needed: 5, voting: 9 });
    expect(neededOfMotion(state(), motion(twoThirds))).toMatchObject({ needed: 6, voting: 9 });
    const few = { ...state(), attendance: { S1: "present", S2: "present", S3: "presentAndVoting" } } as const;
    expect(neededOfMotion(few, motion(simple))).toMatchObject({ needed: 2, voting: 3 });
  });

  test("are empty if the chair decides the motion alone, or the rules do not know it", () => {
    const [rule] = state().pack.motions;
    if (rule === undefined) throw new Error("no motions");
    const under = (...motions: readonly MotionRule[]) =>
      neededOfMotion({ ...state(), pack: { ...state().pack, motions } }, motion(rule.kind));
    expect(under({ ...rule, decidedBy: "chair" })).toBeNull();
    expect(under({ ...rule, decidedBy: "consensus" })).toBeNull();
    expect(under({ ...rule, decidedBy: "simple" })).toMatchObject({ needed: 5, voting: 9 });
    expect(under()).toBeNull();
  });
});

test("a vote on an amendment is in its own record and in that of its paper", () => {
  const room = inDebate(GA, 6);
  const paper = introduced(room);
  const amendment = amended(room, paper, "strike", 2, "");
  room.ask({ type: "closeDebate" });
  room.ask({ type: "putPaper", paper: amendment, method: "count" });
  counted(room, 2, 4);
  const documents = documentsOf(room.state(), room.entries());
  expect(documents.map(({ paper: one }) => one.n)).toEqual([paper, amendment]);
  expect(documents.map(({ records }) => records.map((one) => [one.amendment, one.decided]))).toEqual([
    [[amendment, "rejected"]],
    [[null, "rejected"]],
  ]);
});
