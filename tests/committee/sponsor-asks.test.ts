/** A delegation becomes a sponsor of somebody's paper only with the consent of the first sponsor, or by the chair. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { entryText } from "../../src/client/sentences/committee-lines.ts";
import { committeeNames } from "../../src/client/sentences/committee-names.ts";
import { UNA_USA } from "../../src/committee/packs/una-usa.ts";
import { firstSponsorOf } from "../../src/committee/rules/holding.ts";
import { asksOf, type Paper } from "../../src/committee/state/paper.ts";
import { CHAIR, type Dais, dais, handedIn, inDebate, seat, seats, sponsored } from "../support/committee.ts";

await loadWording("committee");

const asks = (paper: number, id: string) =>
  ({ type: "signPaper", paper, delegation: id, as: "sponsor" }) as const;
const answers = (paper: number, id: string, isAccepted: boolean) =>
  ({ type: "answerSponsor", paper, delegation: id, isAccepted }) as const;
const unasks = (paper: number, id: string) =>
  ({ type: "withdrawSponsorAsk", paper, delegation: id }) as const;

function paperIn(room: Dais): Paper {
  const [paper] = room.state().papers;
  if (paper === undefined) throw new Error("no paper");
  return paper;
}

/** The last entry as the minutes tell it. */
const told = (room: Dais): string => {
  const last = room.entries().at(-1);
  return last === undefined ? "" : entryText(last, committeeNames(room.state()));
};

describe("given a paper of S1, when S2 asks to sponsor it", () => {
  test("S2 is no sponsor before S1 says yes", () => {
    const room = inDebate(UNA_USA, 6);
    handedIn(room, "S1");
    room.ask(asks(1, "S2"), seat("S2"));
    expect(paperIn(room).sponsors).toEqual(["S1"]);
    expect(asksOf(paperIn(room))).toEqual([{ by: "S2", isDeclined: false }]);
    room.ask(answers(1, "S2", true), seat("S1"));
    expect(paperIn(room).sponsors).toEqual(["S1", "S2"]);
    expect(asksOf(paperIn(room))).toEqual([]);
  });

  test("nobody but S1 and the chair can answer, not even S2 or a co-sponsor", () => {
    const room = inDebate(UNA_USA, 6);
    handedIn(room, "S1");
    sponsored(room, 1, "S3");
    room.ask(asks(1, "S2"), seat("S2"));
    expect(room.why(answers(1, "S2", true), seat("S2"))).toBe("notYours");
    expect(room.why(answers(1, "S2", true), seat("S4"))).toBe("notYours");
    expect(room.why(answers(1, "S2", true), seat("S3"))).toBe("firstSponsorOnly");
    expect(room.why(answers(1, "S2", true))).toBeNull();
  });

  test("after a no it cannot ask again or withdraw its request, but S1 can still say yes", () => {
    const room = inDebate(UNA_USA, 6);
    handedIn(room, "S1");
    room.ask(asks(1, "S2"), seat("S2"));
    expect(room.why(asks(1, "S2"), seat("S2"))).toBe("alreadyAsked");
    room.ask(answers(1, "S2", false), seat("S1"));
    expect(room.why(asks(1, "S2"), seat("S2"))).toBe("askDeclined");
    expect(room.why(unasks(1, "S2"), seat("S2"))).toBe("noAsk");
    expect(room.why(answers(1, "S2", false), seat("S1"))).toBe("alreadyDone");
    room.ask(answers(1, "S2", true), seat("S1"));
    expect(paperIn(room).sponsors).toEqual(["S1", "S2"]);
  });

  test("it can withdraw its request before the answer, and ask again", () => {
    const room = inDebate(UNA_USA, 6);
    handedIn(room, "S1");
    room.ask(asks(1, "S2"), seat("S2"));
    expect(room.why(unasks(1, "S2"), seat("S3"))).toBe("notYours");
    room.ask(unasks(1, "S2"), seat("S2"));
    expect(room.why(answers(1, "S2", true), seat("S1"))).toBe("noAsk");
    expect(room.why(asks(1, "S2"), seat("S2"))).toBeNull();
  });

  test("and S1 leaves the paper to S3, S3 answers", () => {
    const room = inDebate(UNA_USA, 6);
    handedIn(room, "S1");
    sponsored(room, 1, "S3");
    room.ask(asks(1, "S2"), seat("S2"));
    room.ask({ type: "unsignPaper", paper: 1, delegation: "S1" }, seat("S1"));
    expect(room.why(answers(1, "S2", true), seat("S1"))).toBe("notYours");
    room.ask(answers(1, "S2", true), seat("S3"));
    expect(paperIn(room).sponsors).toEqual(["S3", "S2"]);
  });

  test("the request lapses when the paper is introduced", () => {
    const room = inDebate(UNA_USA, 4);
    handedIn(room, "S1");
    room.ask(asks(1, "S2"), seat("S2"));
    room.ask({ type: "introducePaper", paper: 1 });
    expect(asksOf(paperIn(room))).toEqual([]);
    expect(room.why(answers(1, "S2", true), seat("S1"))).toBe("beforeCommittee");
  });
});

test("given the seat of the first sponsor was removed before the meeting, the next sponsor decides", () => {
  const room = dais(UNA_USA, seats(4));
  handedIn(room, "S1");
  sponsored(room, 1, "S2");
  room.ask({ type: "removeDelegation", delegation: "S1" });
  expect(firstSponsorOf(room.state(), paperIn(room))).toBe("S2");
  room.ask(asks(1, "S3"), seat("S3"));
  expect(room.why(answers(1, "S3", true), seat("S2"))).toBeNull();
});

test("given a delegation has no device, the chair enters it as a sponsor at once", () => {
  const room = inDebate(UNA_USA, 6);
  handedIn(room, "S1");
  room.ask(asks(1, "S2"), seat("S2"));
  room.ask(asks(1, "S2"), CHAIR);
  expect(paperIn(room)).toMatchObject({ sponsors: ["S1", "S2"], asks: [] });
});

describe("the minutes say who decided, and for whom", () => {
  test("a request, an answer by the first sponsor, and one by the chair for it", () => {
    const room = inDebate(UNA_USA, 6);
    handedIn(room, "S1");
    room.ask(asks(1, "S2"), seat("S2"));
    expect(told(room)).toBe("State 2 asks to sponsor Draft 1 “A draft”.");
    room.ask(answers(1, "S2", false), seat("S1"));
    expect(told(room)).toBe("State 1 does not accept State 2 as a sponsor of Draft 1 “A draft”.");
    room.ask(answers(1, "S2", true));
    expect(told(room)).toBe("For State 1, the chair accepts State 2 as a sponsor of Draft 1 “A draft”.");
  });

  test("a sponsor entered by the chair is not told as a signature", () => {
    const room = inDebate(UNA_USA, 6);
    handedIn(room, "S1");
    room.ask(asks(1, "S2"));
    expect(told(room)).toBe("The chair enters State 2 as a sponsor of Draft 1 “A draft”.");
    room.ask({ type: "signPaper", paper: 1, delegation: "S3", as: "signatory" }, seat("S3"));
    expect(told(room)).toBe("State 3 signs Draft 1 “A draft”.");
    room.ask({ type: "unsignPaper", paper: 1, delegation: "S2" }, seat("S1"));
    expect(told(room)).toBe("State 1 takes the name of State 2 off Draft 1 “A draft”.");
  });
});
