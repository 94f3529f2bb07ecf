/** Papers before they are introduced: their sponsors and signatories, and how papers are merged. */
import { describe, expect, test } from "vitest";
import { UN_GA } from "../../src/committee/packs/un-ga.ts";
import { UNA_USA } from "../../src/committee/packs/una-usa.ts";
import { backingOf } from "../../src/committee/rules/sponsors.ts";
import {
  amended,
  counted,
  dais,
  handedIn,
  inDebate,
  introduced,
  seat,
  seats,
  sponsored,
} from "../support/committee.ts";

const sign = (paper: number, id: string, as: "sponsor" | "signatory") =>
  ({ type: "signPaper", paper, delegation: id, as }) as const;
const unsign = (paper: number, id: string) => ({ type: "unsignPaper", paper, delegation: id }) as const;

describe("a delegation puts its own name under a paper that is not yet introduced", () => {
  test("as a signatory at once, as a sponsor once the first sponsor agrees; a signatory can still become a sponsor", () => {
    const room = inDebate(UNA_USA, 40);
    const paper = handedIn(room);
    sponsored(room, paper, "S2");
    room.ask(sign(paper, "S3", "signatory"), seat("S3"));
    room.ask(sign(paper, "S4", "signatory"), seat("S4"));
    sponsored(room, paper, "S4");
    expect(room.state().papers[0]).toMatchObject({ sponsors: ["S1", "S2", "S4"], signatories: ["S3"] });
    expect(room.why(sign(paper, "S2", "signatory"), seat("S2"))).toBe("alreadyDone");
    expect(room.why(sign(paper, "S3", "signatory"), seat("S3"))).toBe("alreadyDone");
  });

  test("not another delegation's name, not without a vote, and not once it is introduced", () => {
    const members = seats(2);
    const room = dais(UNA_USA, [...members, { id: "HSE", name: "Holy See", kind: "observer" }]);
    const paper = handedIn(room);
    expect(room.why(sign(paper, "S1", "sponsor"), seat("S2"))).toBe("notYours");
    expect(room.why(sign(paper, "HSE", "sponsor"), seat("HSE"))).toBe("noVote");
    const debate = inDebate(UNA_USA, 2);
    debate.ask({ type: "introducePaper", paper: handedIn(debate) });
    expect(debate.why(sign(1, "S2", "sponsor"), seat("S2"))).toBe("beforeCommittee");
  });

  test("of 40 members a draft needs 8 names: two sponsors are 2 of 8; a working paper needs none", () => {
    const room = inDebate(UNA_USA, 40);
    const paper = handedIn(room);
    sponsored(room, paper, "S2");
    const [draft] = room.state().papers;
    if (draft === undefined) throw new Error("no draft");
    expect(backingOf(room.state(), draft)?.together).toEqual({ has: 2, needs: 8 });
    expect(backingOf(room.state(), { ...draft, kind: "working" })).toBeNull();
  });
});

describe("the first sponsor may take a co-sponsor off again", () => {
  test("so can the chair and the co-sponsor itself, but nobody else; a signatory is removed only by its own wish", () => {
    const room = inDebate(UNA_USA, 40);
    const paper = handedIn(room);
    for (const id of ["S2", "S3", "S4"]) sponsored(room, paper, id);
    room.ask(sign(paper, "S5", "signatory"), seat("S5"));
    expect(room.why(unsign(paper, "S3"), seat("S2"))).toBe("firstSponsorOnly");
    expect(room.why(unsign(paper, "S1"), seat("S2"))).toBe("firstSponsorOnly");
    expect(room.why(unsign(paper, "S5"), seat("S1"))).toBe("notYours");
    room.ask(unsign(paper, "S2"), seat("S1"));
    room.ask(unsign(paper, "S3"));
    room.ask(unsign(paper, "S4"), seat("S4"));
    room.ask(unsign(paper, "S5"), seat("S5"));
    expect(room.state().papers[0]).toMatchObject({ sponsors: ["S1"], signatories: [] });
  });

  test("the last sponsor stays: a paper without a sponsor would be withdrawn", () => {
    const room = inDebate(UNA_USA, 40);
    const paper = handedIn(room);
    room.ask(sign(paper, "S2", "signatory"), seat("S2"));
    expect(room.why(unsign(paper, "S1"), seat("S1"))).toBe("tooFewSponsors");
    expect(room.why(unsign(paper, "S1"))).toBe("tooFewSponsors");
    sponsored(room, paper, "S2");
    room.ask(unsign(paper, "S1"), seat("S1"));
    expect(room.state().papers[0]?.sponsors).toEqual(["S2"]);
  });
});

const merge = (papers: readonly number[], title = "One of two") =>
  ({ type: "mergePapers", papers, title, preamble: "", text: "One\nTwo\nThree" }) as const;

describe("papers that are not yet voted on are merged into one", () => {
  test("by the chair, or by a delegation that is their only sponsor; sponsors keep their order, and the others sign", () => {
    const room = inDebate(UNA_USA, 40);
    const some = handedIn(room, "S1", { kind: "working" });
    const other = handedIn(room, "S4", { kind: "working" });
    sponsored(room, some, "S2");
    sponsored(room, other, "S2");
    for (const [paper, id] of [
      [some, "S3"],
      [some, "S4"],
      [other, "S5"],
    ] as const) {
      room.ask(sign(paper, id, "signatory"), seat(id));
    }
    expect(room.why(merge([some, other]), seat("S3"))).toBe("notYours");
    room.ask(merge([some, other]));
    const { papers, mergers } = room.state();
    expect(papers.map(({ status }) => status)).toEqual(["merged", "merged", "submitted"]);
    expect(papers[2]).toMatchObject({
      n: 3,
      kind: "working",
      title: "One of two",
      sponsors: ["S1", "S2", "S4"],
      signatories: ["S3", "S5"],
    });
    expect(mergers).toEqual([{ into: 3, from: [some, other] }]);
  });

  test("a draft and a working paper become a draft, which is introduced again; the merged papers are not", () => {
    const room = inDebate(UN_GA, 10);
    const draft = introduced(room, 2, "S1");
    const working = handedIn(room, "S1", { kind: "working" });
    room.ask(merge([working, draft]), seat("S1"));
    expect(room.state().papers[2]).toMatchObject({ kind: "draft", status: "submitted" });
    expect(room.why({ type: "introducePaper", paper: working })).toBe("alreadyDone");
    expect(room.why({ type: "introducePaper", paper: 3 })).toBeNull();
  });

  test("pending amendments fall with the text that they would change", () => {
    const room = inDebate(UN_GA, 10);
    const draft = introduced(room, 2, "S1");
    const amendment = amended(room, draft, "strike", 1, "");
    room.ask(merge([draft, handedIn(room, "S1")]));
    expect(room.state().papers.find(({ n }) => n === amendment)?.status).toBe("withdrawn");
  });

  test("not one alone, not one twice, no amendment, none that is withdrawn or unknown, and not without a title", () => {
    const room = inDebate(UN_GA, 10);
    const draft = introduced(room, 2, "S1");
    const amendment = amended(room, draft, "strike", 1, "");
    const other = handedIn(room, "S1");
    expect(room.why(merge([]))).toBe("needsTwoPapers");
    expect(room.why(merge([draft]))).toBe("needsTwoPapers");
    expect(room.why(merge([draft, draft]))).toBe("nonsense");
    expect(room.why(merge([draft, 99]))).toBe("unknownPaper");
    expect(room.why(merge([draft, amendment]))).toBe("mergesWhole");
    expect(room.why(merge([draft, other], " "))).toBe("needsTitle");
    expect(room.why(merge([draft, other], "x".repeat(201)))).toBe("tooLong");
    room.ask({ type: "withdrawPaper", paper: other });
    expect(room.why(merge([draft, other]))).toBe("paperOver");
  });

  test("not once a vote on one of them has begun, even on an amendment", () => {
    const room = inDebate(UN_GA, 10);
    const draft = introduced(room, 2, "S1");
    const other = handedIn(room, "S1");
    const amendment = amended(room, draft, "replace", 1);
    room.ask({ type: "closeDebate" });
    room.ask({ type: "putPaper", paper: amendment, method: "count" });
    expect(room.why(merge([draft, other]))).toBe("ballotOpen");
    counted(room, 2, 8);
    expect(room.why(merge([draft, other]))).toBe("voteBegun");
  });

  test("a merger can be taken back as a whole: the papers are as before", () => {
    const room = inDebate(UN_GA, 10);
    const some = introduced(room, 2, "S1");
    amended(room, some, "strike", 1, "");
    const other = handedIn(room, "S1");
    const { papers } = room.state();
    room.ask(merge([some, other]));
    room.undo();
    expect(room.state().papers).toEqual(papers);
    expect(room.state().mergers).toEqual([]);
  });
});
