/** Papers before they are introduced: who stands behind them, and how they become one. */
import { describe, expect, test } from "vitest";
import { UNA_USA } from "../../src/committee/packs/una-usa.ts";
import { backingOf } from "../../src/committee/rules/sponsors.ts";
import { dais, handedIn, inDebate, seat, seats } from "../support/committee.ts";

const sign = (paper: number, id: string, as: "sponsor" | "signatory") =>
  ({ type: "signPaper", paper, delegation: id, as }) as const;
const unsign = (paper: number, id: string) => ({ type: "unsignPaper", paper, delegation: id }) as const;

describe("a delegation puts its own name under a paper that is not yet introduced", () => {
  test("as a sponsor or as a signatory; who has signed may still become a sponsor", () => {
    const room = inDebate(UNA_USA, 40);
    const paper = handedIn(room);
    room.ask(sign(paper, "S2", "sponsor"), seat("S2"));
    room.ask(sign(paper, "S3", "signatory"), seat("S3"));
    room.ask(sign(paper, "S4", "signatory"), seat("S4"));
    room.ask(sign(paper, "S4", "sponsor"), seat("S4"));
    expect(room.state().papers[0]).toMatchObject({ sponsors: ["S1", "S2", "S4"], signatories: ["S3"] });
    expect(room.why(sign(paper, "S2", "signatory"), seat("S2"))).toBe("alreadyDone");
    expect(room.why(sign(paper, "S3", "signatory"), seat("S3"))).toBe("alreadyDone");
  });

  test("not another's name, not without a vote, and not once it is introduced", () => {
    const members = seats(2);
    const room = dais(UNA_USA, [...members, { id: "HSE", name: "Holy See", kind: "observer" }]);
    const paper = handedIn(room);
    expect(room.why(sign(paper, "S1", "sponsor"), seat("S2"))).toBe("notYours");
    expect(room.why(sign(paper, "HSE", "sponsor"), seat("HSE"))).toBe("noVote");
    const debate = inDebate(UNA_USA, 2);
    debate.ask({ type: "introducePaper", paper: handedIn(debate) });
    expect(debate.why(sign(1, "S2", "sponsor"), seat("S2"))).toBe("notNow");
  });

  test("of 40 members a draft needs 8 names: two sponsors are 2 of 8; a working paper needs none", () => {
    const room = inDebate(UNA_USA, 40);
    const paper = handedIn(room);
    room.ask(sign(paper, "S2", "sponsor"), seat("S2"));
    const [draft] = room.state().papers;
    if (draft === undefined) throw new Error("no draft");
    expect(backingOf(room.state(), draft)?.together).toEqual({ has: 2, needs: 8 });
    expect(backingOf(room.state(), { ...draft, kind: "working" })).toBeNull();
  });
});

describe("the first sponsor may take a co-sponsor off again", () => {
  test("as may the chair and the co-sponsor itself; nobody else, and no signatory but by its own wish", () => {
    const room = inDebate(UNA_USA, 40);
    const paper = handedIn(room);
    for (const id of ["S2", "S3", "S4"]) room.ask(sign(paper, id, "sponsor"), seat(id));
    room.ask(sign(paper, "S5", "signatory"), seat("S5"));
    expect(room.why(unsign(paper, "S3"), seat("S2"))).toBe("notYours");
    expect(room.why(unsign(paper, "S5"), seat("S1"))).toBe("notYours");
    room.ask(unsign(paper, "S2"), seat("S1"));
    room.ask(unsign(paper, "S3"));
    room.ask(unsign(paper, "S4"), seat("S4"));
    room.ask(unsign(paper, "S5"), seat("S5"));
    expect(room.state().papers[0]).toMatchObject({ sponsors: ["S1"], signatories: [] });
  });

  test("the last sponsor stays: a paper without one is withdrawn", () => {
    const room = inDebate(UNA_USA, 40);
    const paper = handedIn(room);
    room.ask(sign(paper, "S2", "signatory"), seat("S2"));
    expect(room.why(unsign(paper, "S1"), seat("S1"))).toBe("tooFewSponsors");
    expect(room.why(unsign(paper, "S1"))).toBe("tooFewSponsors");
    room.ask(sign(paper, "S2", "sponsor"), seat("S2"));
    room.ask(unsign(paper, "S1"), seat("S1"));
    expect(room.state().papers[0]?.sponsors).toEqual(["S2"]);
  });
});
