/** UNA-USA: an amendment changes the text without a vote if every sponsor of the paper accepts it. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../src/client/i18n/index.ts";
import { amendmentsTold, lastOwnEntry } from "../../src/client/selectors/committee/paper-news.ts";
import { entryText } from "../../src/client/sentences/committee-lines.ts";
import { committeeNames } from "../../src/client/sentences/committee-names.ts";
import { delegateLines } from "../../src/client/sentences/delegate-said.ts";
import { evolve } from "../../src/committee/evolve.ts";
import { stateOf } from "../../src/committee/log.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import type { Pack } from "../../src/committee/state/pack.ts";
import { amended, CHAIR, type Dais, handedIn, inDebate, seat, sponsored } from "../support/committee.ts";

await loadWording("committee", "delegate");

/** A draft of S1 and S4 with an amendment by S2. */
function contested(pack: Pack = PACK["una-usa"]): Readonly<{ room: Dais; draft: number; amendment: number }> {
  const room = inDebate(pack, 10);
  const draft = handedIn(room, "S1", { text: "Clause 1\nClause 2" });
  sponsored(room, draft, "S4");
  for (const id of ["S5", "S6"])
    room.ask({ type: "signPaper", paper: draft, delegation: id, as: "signatory" });
  if (room.why({ type: "approvePaper", paper: draft, isApproved: true }) === null)
    room.ask({ type: "approvePaper", paper: draft, isApproved: true });
  for (const id of ["S7", "S8", "S9"])
    room.ask({ type: "signPaper", paper: draft, delegation: id, as: "signatory" });
  room.ask({ type: "introducePaper", paper: draft });
  return { room, draft, amendment: amended(room, draft, "replace", 2, "Better words") };
}

const answers = (paper: number, delegation: string, isFriendly = true) =>
  ({ type: "answerAmendment", paper, delegation, isFriendly }) as const;
const textOf = (room: Dais, n: number) => room.state().papers.find((paper) => paper.n === n)?.text;
const told = (room: Dais): string => {
  const last = room.entries().at(-1);
  return last === undefined ? "" : entryText(last, committeeNames(room.state()));
};

describe("given a draft of two sponsors and an amendment to it", () => {
  test("one sponsor's yes changes nothing, and the last one's changes the text without a vote", () => {
    const { room, draft, amendment } = contested();
    room.ask(answers(amendment, "S4"), seat("S4"));
    expect(textOf(room, draft)).toBe("Clause 1\nClause 2");
    room.ask(answers(amendment, "S1"), seat("S1"));
    expect(textOf(room, draft)).toBe("Clause 1\nBetter words");
    expect(room.state().papers.find(({ n }) => n === amendment)?.status).toBe("accepted");
  });

  test("a sponsor that says no can still say yes, and a yes can be taken back", () => {
    const { room, draft, amendment } = contested();
    room.ask(answers(amendment, "S4"), seat("S4"));
    expect(room.why(answers(amendment, "S4"), seat("S4"))).toBe("alreadyDone");
    room.ask(answers(amendment, "S4", false), seat("S4"));
    room.ask(answers(amendment, "S1"), seat("S1"));
    expect(textOf(room, draft)).toBe("Clause 1\nClause 2");
    room.ask(answers(amendment, "S4"), seat("S4"));
    expect(textOf(room, draft)).toBe("Clause 1\nBetter words");
  });

  test("nobody answers for a sponsor but the chair, and who sponsors nothing is not asked", () => {
    const { room, draft, amendment } = contested();
    expect(room.why(answers(amendment, "S1"), seat("S4"))).toBe("notYours");
    expect(room.why(answers(amendment, "S2"), seat("S2"))).toBe("notYours");
    room.ask(answers(amendment, "S1"));
    expect(told(room)).toBe(
      "The chair records that State 1, as a sponsor, accepts Amendment 1 to draft 1 “An amendment”.",
    );
    room.ask(answers(amendment, "S4"), seat("S4"));
    expect(textOf(room, draft)).toBe("Clause 1\nBetter words");
  });

  test("the chair can record at once that all have accepted it aloud", () => {
    const { room, draft, amendment } = contested();
    room.ask({ type: "acceptAmendment", paper: amendment }, CHAIR);
    expect(textOf(room, draft)).toBe("Clause 1\nBetter words");
    expect(room.why({ type: "acceptAmendment", paper: amendment }, seat("S1"))).toBe("chairOnly");
  });

  test("the chair cannot record that all accept while a sponsor says no, but can once it has said yes aloud", () => {
    const { room, draft, amendment } = contested();
    room.ask(answers(amendment, "S4", false), seat("S4"));
    expect(room.why({ type: "acceptAmendment", paper: amendment })).toBe("sponsorDeclined");
    room.ask(answers(amendment, "S1"), seat("S1"));
    expect(textOf(room, draft)).toBe("Clause 1\nClause 2");
    room.ask(answers(amendment, "S4"));
    expect(textOf(room, draft)).toBe("Clause 1\nBetter words");
  });

  test("while somebody speaks, the answers are kept, and the text changes when the chair accepts it", () => {
    const { room, draft, amendment } = contested();
    room.ask({ type: "callSpeaker", delegation: "S3" });
    for (const id of ["S1", "S4"]) room.ask(answers(amendment, id), seat(id));
    expect(textOf(room, draft)).toBe("Clause 1\nClause 2");
    room.ask({ type: "endSpeech" });
    room.ask({ type: "acceptAmendment", paper: amendment });
    expect(textOf(room, draft)).toBe("Clause 1\nBetter words");
  });

  test("a sponsor that moves the amendment itself has accepted it", () => {
    const { room, draft } = contested();
    const own = {
      type: "submitPaper",
      delegation: "S4",
      kind: "amendment",
      title: "",
      preamble: "",
    } as const;
    room.ask({ ...own, text: "Other", amends: { paper: draft, change: "replace", clause: 1 } }, seat("S4"));
    room.ask(answers(room.state().counts.paper, "S1"), seat("S1"));
    expect(textOf(room, draft)).toBe("Other\nClause 2");
  });

  test("the phones of both sponsors hear of it and ask, and no other phone does", () => {
    const { room, amendment } = contested();
    const asked = (id: string) =>
      amendmentsTold(room.state(), room.entries(), id, () => lastOwnEntry(room.entries(), id))
        .filter(({ isAsked }) => isAsked)
        .map((one) => one.amendment.n);
    expect([asked("S1"), asked("S4"), asked("S2"), asked("S5")]).toEqual([[amendment], [amendment], [], []]);
    expect(said(room, amendment, "S4").join(" ")).toContain("State 2 would change your paper");
    expect(said(room, amendment, "S5")).toEqual([]);
    room.ask(answers(amendment, "S4"), seat("S4"));
    expect(asked("S4")).toEqual([]);
  });
});

test("where the rules have no friendly amendments, the sponsors hear of it and are asked nothing", () => {
  const { room, amendment } = contested(PACK.thimun);
  const news = amendmentsTold(room.state(), room.entries(), "S1", () => 0);
  expect(news.map(({ isAsked }) => isAsked)).toEqual([false]);
  expect(room.why(answers(amendment, "S1"), seat("S1"))).toBe("notFriendly");
  expect(said(room, amendment, "S1")).toHaveLength(1);
});

/** What the phone of a delegation says when this paper is handed in. */
function said(room: Dais, paper: number, own: string): readonly string[] {
  const entries = room.entries();
  const at = entries.findIndex(({ facts }) =>
    facts.some((fact) => fact.type === "paperSubmitted" && fact.paper.n === paper),
  );
  const entry = entries[at];
  const before = stateOf(entries.slice(0, at));
  if (entry === undefined || before === null) throw new Error("no such entry");
  const after = entry.facts.reduce((now, fact) => evolve(now, fact, entry.at) ?? now, before);
  return delegateLines(own, { entry, before, after, names: committeeNames(after) }).map(([, text]) => text);
}

describe("an amendment needs no title", () => {
  test("its number and its paper name it", () => {
    const { room, draft } = contested();
    const amendment = {
      type: "submitPaper",
      delegation: "S3",
      kind: "amendment",
      title: "",
      preamble: "",
    } as const;
    room.ask({ ...amendment, text: "Other", amends: { paper: draft, change: "replace", clause: 1 } });
    expect(committeeNames(room.state()).paper(room.state().counts.paper)).toBe("Amendment 2 to draft 1");
  });

  test("it is handed in only until the debate is closed", () => {
    const { room, draft } = contested();
    room.ask({ type: "closeDebate" });
    expect(() => amended(room, draft, "strike", 1)).toThrow("amendTooLate");
    const hague = contested(PACK.thimun);
    hague.room.ask({ type: "endPaperDebate" });
    expect(() => amended(hague.room, hague.draft, "strike", 1)).toThrow("amendTooLate");
  });
});
