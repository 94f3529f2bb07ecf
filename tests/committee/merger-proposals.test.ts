/** Papers of several delegations are merged only if all their sponsors agree, or by the chair. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { entryText } from "../../src/client/sentences/committee-lines.ts";
import { committeeNames } from "../../src/client/sentences/committee-names.ts";
import { THIMUN } from "../../src/committee/packs/thimun.ts";
import { UN_GA } from "../../src/committee/packs/un-ga.ts";
import { UNA_USA } from "../../src/committee/packs/una-usa.ts";
import { missingIn, openProposals } from "../../src/committee/rules/merger-proposals.ts";
import { type Dais, handedIn, inDebate, introduced, seat, sponsored } from "../support/committee.ts";

await loadWording("committee");

const merge = (papers: readonly number[], title = "One of two") =>
  ({ type: "mergePapers", papers, title, preamble: "", text: "One\nTwo\nThree" }) as const;
const answers = (delegation: string, isAccepted: boolean, merger = 1) =>
  ({ type: "answerMerger", merger, delegation, isAccepted }) as const;

/** S1 has paper 1 with S3 as co-sponsor, S2 has paper 2, and S2 has proposed to merge them. */
function proposed(): Dais {
  const room = inDebate(UNA_USA, 8);
  handedIn(room, "S1");
  sponsored(room, 1, "S3");
  handedIn(room, "S2");
  room.ask(merge([2, 1]), seat("S2"));
  return room;
}

const statuses = (room: Dais) => room.state().papers.map(({ status }) => status);
const open = (room: Dais) => openProposals(room.state());
const told = (room: Dais): string => {
  const last = room.entries().at(-1);
  return last === undefined ? "" : entryText(last, committeeNames(room.state()));
};

describe("given S2 proposes to merge its paper with one of S1 and S3", () => {
  test("nothing is merged before S1 and S3 have both said yes", () => {
    const room = proposed();
    expect(statuses(room)).toEqual(["submitted", "submitted"]);
    const [proposal] = open(room);
    if (proposal === undefined) throw new Error("no proposal");
    expect(missingIn(room.state(), proposal)).toEqual(["S1", "S3"]);
    room.ask(answers("S1", true), seat("S1"));
    expect(statuses(room)).toEqual(["submitted", "submitted"]);
    expect(room.why(answers("S1", true), seat("S1"))).toBe("alreadyDone");
    room.ask(answers("S3", true), seat("S3"));
    expect(statuses(room)).toEqual(["merged", "merged", "submitted"]);
    expect(room.state().papers[2]).toMatchObject({ title: "One of two", sponsors: ["S2", "S1", "S3"] });
    expect(open(room)).toEqual([]);
  });

  test("one no ends it, and S2 may propose again", () => {
    const room = proposed();
    expect(room.why(merge([1, 2]), seat("S2"))).toBe("mergerOpen");
    room.ask(answers("S3", false), seat("S3"));
    expect(open(room)).toEqual([]);
    expect(statuses(room)).toEqual(["submitted", "submitted"]);
    expect(room.why(answers("S1", true), seat("S1"))).toBe("unknownMerger");
    room.ask(merge([1, 2]), seat("S2"));
    expect(open(room)[0]?.n).toBe(2);
    expect(room.why(answers("S1", true, 1), seat("S1"))).toBe("unknownMerger");
  });

  test("a delegation that sponsors neither paper has no answer, and nobody answers for another", () => {
    const room = proposed();
    expect(room.why(answers("S4", true), seat("S4"))).toBe("notYours");
    expect(room.why(answers("S1", true), seat("S2"))).toBe("notYours");
    expect(room.why({ type: "decideMerger", merger: 1, isMerged: true }, seat("S2"))).toBe("chairOnly");
  });

  test("S2 can withdraw it", () => {
    const room = proposed();
    room.ask(answers("S2", false), seat("S2"));
    expect(open(room)).toEqual([]);
    expect(told(room)).toBe("The proposal to merge Draft 2 “A draft” and Draft 1 “A draft” is withdrawn.");
  });

  test.each([
    ["an edit", { type: "editPaper", paper: 1, title: "A draft", preamble: "", text: "One\nTwo\nMore" }],
    ["a withdrawal", { type: "withdrawPaper", paper: 1 }],
    ["an introduction", { type: "introducePaper", paper: 2 }],
    ["a new sponsor", { type: "signPaper", paper: 2, delegation: "S7", as: "sponsor" }],
    ["a sponsor that leaves", { type: "unsignPaper", paper: 1, delegation: "S3" }],
  ] as const)("%s ends it, and says so", (_, order) => {
    const room = proposed();
    for (const id of ["S5", "S6"])
      for (const paper of [1, 2]) room.ask({ type: "signPaper", paper, delegation: id, as: "signatory" });
    room.ask(answers("S1", true), seat("S1"));
    expect(open(room)).toHaveLength(1);
    const facts = room.ask(order);
    expect(facts.at(-1)).toEqual({ type: "mergerEnded", merger: 1, papers: [2, 1], why: "changed" });
    expect(open(room)).toEqual([]);
  });

  test("the chair may answer for a delegation, and merge or end it at once; the minutes say so", () => {
    const room = proposed();
    room.ask(answers("S1", true));
    expect(told(room)).toBe(
      "For State 1, the chair agrees to merge Draft 2 “A draft” and Draft 1 “A draft”.",
    );
    room.ask({ type: "decideMerger", merger: 1, isMerged: true });
    expect(statuses(room)).toEqual(["merged", "merged", "submitted"]);
    const other = proposed();
    other.ask({ type: "decideMerger", merger: 1, isMerged: false });
    expect(told(other)).toBe("The chair ends the proposal to merge Draft 2 “A draft” and Draft 1 “A draft”.");
    expect(statuses(other)).toEqual(["submitted", "submitted"]);
  });

  test("given the chair takes the merger back, the papers and the proposal are as before the last yes", () => {
    const room = proposed();
    room.ask(answers("S1", true), seat("S1"));
    const before = room.state();
    room.ask(answers("S3", true), seat("S3"));
    room.undo();
    expect(room.state()).toEqual(before);
  });
});

test("a delegation that is the only sponsor of all papers merges them at once", () => {
  const room = inDebate(UNA_USA, 4);
  handedIn(room, "S1");
  handedIn(room, "S1");
  room.ask(merge([1, 2]), seat("S1"));
  expect(statuses(room)).toEqual(["merged", "merged", "submitted"]);
});

describe("a paper that is before the committee", () => {
  test("is merged by its sponsors where the rules know friendly amendments", () => {
    const room = inDebate(UN_GA, 6);
    introduced(room, 2, "S1");
    handedIn(room, "S2");
    room.ask(merge([1, 2]), seat("S2"));
    room.ask(answers("S1", true), seat("S1"));
    expect(statuses(room)).toEqual(["merged", "merged", "submitted"]);
  });

  test("is merged only by the chair if somebody else's amendment to it is pending, which would fall", () => {
    const room = inDebate(UN_GA, 6);
    for (const sponsor of ["S1", "S1"]) introduced(room, 2, sponsor);
    const amends = { paper: 1, change: "strike", clause: 1 } as const;
    const amendment = { kind: "amendment", title: "Strike it", preamble: "", text: "", amends } as const;
    room.ask({ type: "submitPaper", delegation: "S2", ...amendment }, seat("S2"));
    expect(room.why(merge([1, 2]), seat("S1"))).toBe("amendedMerger");
    room.ask({ type: "introducePaper", paper: 3 });
    expect(room.why(merge([1, 2]), seat("S1"))).toBe("amendedMerger");
    expect(room.why(merge([1, 2]))).toBeNull();
    room.ask({ type: "withdrawPaper", paper: 3 }, seat("S2"));
    expect(room.why(merge([1, 2]), seat("S1"))).toBeNull();
  });

  test("is merged only by the chair where they do not", () => {
    const room = inDebate(THIMUN, 6);
    introduced(room, 2, "S1");
    handedIn(room, "S2");
    expect(room.why(merge([1, 2]), seat("S2"))).toBe("introducedMerger");
    expect(room.why(merge([1, 2]))).toBeNull();
  });
});

describe("given S1 and S2 have merged their papers, with S1 as the first sponsor", () => {
  const room = inDebate(UNA_USA, 8);
  handedIn(room, "S1");
  handedIn(room, "S2");
  sponsored(room, 1, "S3");
  room.ask(merge([1, 2]), seat("S1"));
  room.ask(answers("S2", true), seat("S2"));
  room.ask(answers("S3", true), seat("S3"));

  test("S1 can take S3 off, but not S2, which brought its own paper", () => {
    expect(room.why({ type: "unsignPaper", paper: 3, delegation: "S2" }, seat("S1"))).toBe("holdsPart");
    expect(room.why({ type: "unsignPaper", paper: 3, delegation: "S3" }, seat("S1"))).toBeNull();
  });

  const edit = (text: string, title = "One of two") =>
    ({ type: "editPaper", paper: 3, title, preamble: "", text }) as const;

  test("S1 can neither withdraw, empty nor replace it while S2 stays, but S2 can leave", () => {
    expect(room.why({ type: "withdrawPaper", paper: 3 }, seat("S1"))).toBe("holdsPart");
    for (const text of ["", "\n\n", "Condemns S2", "One"])
      expect([text, room.why(edit(text), seat("S1"))]).toEqual([text, "keepsMerged"]);
    expect(room.why(edit("One\nTwo\nmore words of S1 alone", "Another"), seat("S1"))).toBeNull();
    expect(room.why({ type: "unsignPaper", paper: 3, delegation: "S2" }, seat("S2"))).toBeNull();
  });

  test("S1 cannot replace it in several steps: the merged words remain the measure, until the chair writes", () => {
    room.ask(edit("One\nTwo\nFour five six"), seat("S1"));
    expect(room.why(edit("One\nFour five six"), seat("S1"))).toBe("keepsMerged");
    room.ask(edit("Two\nFour five six\nThree"), seat("S2"));
    expect(room.why(edit("Four five six\nThree"), seat("S1"))).toBe("keepsMerged");
    expect(room.why(edit("Four five six\nThree"))).toBeNull();
  });

  test("S1 may write what it likes once S2 has left", () => {
    room.ask({ type: "unsignPaper", paper: 3, delegation: "S2" }, seat("S2"));
    expect(room.why(edit("Mine"), seat("S1"))).toBeNull();
  });
});
