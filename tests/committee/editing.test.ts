/** Who may change the words of a paper before it is introduced, and how far. */
import { describe, expect, test } from "vitest";
import { changesAsking, newsOf } from "../../src/client/selectors/committee/paper-news.ts";
import { UN_GA } from "../../src/committee/packs/un-ga.ts";
import { UN4MUN } from "../../src/committee/packs/un4mun.ts";
import { keepsHalf } from "../../src/committee/rules/editing.ts";
import { type Dais, handedIn, inDebate, seat, sponsored } from "../support/committee.ts";

const TEXT = "Decides that States shall assist each other;\nUrges all to pay;\nRequests a report.";
const words = { title: "Help", preamble: "Recalling the Charter,", text: TEXT } as const;
const edit = (change: Partial<Record<"title" | "preamble" | "text", string>>, more: object = {}) =>
  ({ type: "editPaper", paper: 1, ...words, ...change, ...more }) as const;

/** A paper of S1 with S2 as co-sponsor. */
function room(): Dais {
  const dais = inDebate(UN_GA, 6);
  handedIn(dais, "S1", words);
  sponsored(dais, 1, "S2");
  return dais;
}

describe("given a paper of S1 with S2 as co-sponsor, S2", () => {
  test("may change some of its words, and S1 may write what it likes, the title too", () => {
    const dais = room();
    dais.ask(edit({ text: TEXT.replace("shall assist", "may help") }), seat("S2"));
    expect(dais.state().papers[0]?.text).toContain("may help");
    dais.ask(edit({ title: "Another", text: "Decides nothing." }), seat("S1"));
    expect(dais.state().papers[0]).toMatchObject({ title: "Another", text: "Decides nothing." });
  });

  test("may not change the title", () => {
    expect(room().why(edit({ title: "Mine" }), seat("S2"))).toBe("titleOfFirst");
  });

  test.each([
    ["the text", { text: "" }],
    ["all clauses one by one", { text: "\n\n" }],
    ["the text by other words", { text: "Decides to do nothing at all, ever." }],
    ["the preamble", { preamble: "" }],
  ])("may not replace or empty %s", (_, change) => {
    expect(room().why(edit(change), seat("S2"))).toBe("keepsHalf");
  });

  test("may not replace it in several steps: the words that S1 last wrote remain the measure", () => {
    const dais = room();
    const first = "Decides that States shall assist each other;\nUrges all to wait;\nNotes nothing.";
    dais.ask(edit({ text: first }), seat("S2"));
    const second = "Decides that States may think;\nUrges all to wait;\nNotes nothing.";
    expect(keepsHalf(first, second)).toBe(true);
    expect(dais.why(edit({ text: second }), seat("S2"))).toBe("keepsHalf");
    expect(dais.why(edit({ text: TEXT }), seat("S2"))).toBeNull();
  });

  test("has a new measure once S1 or the chair has written", () => {
    const dais = room();
    dais.ask(edit({ text: TEXT.replace("report", "reply") }), seat("S2"));
    expect(dais.state().papers[0]?.held).toEqual({ preamble: words.preamble, text: TEXT });
    dais.ask(edit({ text: "One two three four" }), seat("S1"));
    expect(dais.state().papers[0]?.held).toBeUndefined();
    expect(dais.why(edit({ text: "One two now then" }), seat("S2"))).toBeNull();
    expect(dais.why(edit({ text: "One now then so" }), seat("S2"))).toBe("keepsHalf");
  });

  test("may not withdraw it, take S1 off, or let others in", () => {
    const dais = room();
    dais.ask({ type: "signPaper", paper: 1, delegation: "S3", as: "sponsor" }, seat("S3"));
    expect(dais.why({ type: "withdrawPaper", paper: 1 }, seat("S2"))).toBe("firstSponsorOnly");
    expect(dais.why({ type: "unsignPaper", paper: 1, delegation: "S1" }, seat("S2"))).toBe(
      "firstSponsorOnly",
    );
    const accept = { type: "answerSponsor", paper: 1, delegation: "S3", isAccepted: true } as const;
    expect(dais.why(accept, seat("S2"))).toBe("firstSponsorOnly");
  });

  test("decides itself once S1 has left the paper to it", () => {
    const dais = room();
    dais.ask({ type: "unsignPaper", paper: 1, delegation: "S1" }, seat("S1"));
    expect(dais.why(edit({ title: "Ours", text: "New." }), seat("S2"))).toBeNull();
    expect(dais.why(edit({}), seat("S1"))).toBe("notYours");
  });
});

describe("given S2 has put “not” into the paper of S1, which keeps nearly all words", () => {
  const turned = TEXT.replace("shall assist", "shall not assist");
  function changedRoom(pack = UN_GA): Dais {
    const dais = inDebate(pack, 6);
    handedIn(dais, "S1", words);
    sponsored(dais, 1, "S2");
    dais.ask({ type: "signPaper", paper: 1, delegation: "S3", as: "signatory" });
    dais.ask(edit({ text: turned }), seat("S2"));
    return dais;
  }
  const now = { ...words, text: turned };

  test("the paper is not introduced until S1 has accepted the exact words", () => {
    const dais = changedRoom();
    expect(dais.why({ type: "introducePaper", paper: 1 })).toBe("changeWaits");
    dais.ask(edit({ text: turned }, { over: now }), seat("S1"));
    expect(dais.state().papers[0]?.held).toBeUndefined();
    expect(dais.why({ type: "introducePaper", paper: 1 })).toBeNull();
  });

  test("S1 undoes it with one press, and the chair may answer for S1", () => {
    const dais = changedRoom();
    dais.ask(edit({}, { over: now }), seat("S1"));
    expect(dais.state().papers[0]?.text).toBe(TEXT);
    expect(dais.why({ type: "introducePaper", paper: 1 })).toBeNull();
    const other = changedRoom();
    other.ask(edit({ text: turned }));
    expect(other.entries().at(-1)?.facts).toEqual([{ type: "changeAccepted", paper: 1 }]);
    expect(other.why({ type: "introducePaper", paper: 1 })).toBeNull();
  });

  test("neither S2 nor a signatory can accept it for S1; S2 may take its change back", () => {
    const dais = changedRoom();
    expect(dais.why(edit({ text: turned }), seat("S3"))).toBe("notYours");
    dais.ask(edit({ text: turned }), seat("S2"));
    expect(dais.why({ type: "introducePaper", paper: 1 })).toBe("changeWaits");
    dais.ask(edit({}), seat("S2"));
    expect(dais.why({ type: "introducePaper", paper: 1 })).toBeNull();
  });

  test("S1 is asked with the exact words, and everybody else who backs the paper is shown them", () => {
    const dais = changedRoom();
    const [state, entries] = [dais.state(), dais.entries()];
    const asked = changesAsking(state, entries, "S1");
    expect(asked.map(({ before, paper, authors }) => [before.text, paper.text, authors])).toEqual([
      [TEXT, turned, [seat("S2")]],
    ]);
    expect(newsOf(state, entries, "S1", () => 0)).toEqual([]);
    expect(newsOf(state, entries, "S3", () => 0).map(({ before }) => before.text)).toEqual([TEXT]);
    for (const id of ["S2", "S3", "S4"]) expect(changesAsking(state, entries, id)).toEqual([]);
  });

  test("a draft that may be revised on the floor is not decided with it either", () => {
    const dais = inDebate(UN4MUN, 6);
    handedIn(dais, "S1", words);
    dais.ask({ type: "approvePaper", paper: 1, isApproved: true });
    dais.ask({ type: "introducePaper", paper: 1 });
    dais.ask({ type: "signPaper", paper: 1, delegation: "S2", as: "sponsor" });
    dais.ask(edit({ text: turned }), seat("S2"));
    dais.ask({ type: "closeDebate" });
    expect(dais.why({ type: "putPaper", paper: 1, method: "consensus" })).toBe("changeWaits");
    dais.ask(edit({ text: turned }), seat("S1"));
    expect(dais.why({ type: "putPaper", paper: 1, method: "consensus" })).toBeNull();
  });
});

describe("given two write at the same time", () => {
  const over = { title: words.title, preamble: words.preamble, text: words.text };

  test("the second one learns that the paper has changed, and overwrites nothing; so does the chair", () => {
    const dais = room();
    dais.ask(edit({ text: `${TEXT}\nInvites all.` }, { over }), seat("S1"));
    const late = edit({ text: `${TEXT}\nThanks all.` }, { over });
    expect(dais.why(late, seat("S2"))).toBe("editedMeanwhile");
    expect(dais.why(late)).toBe("editedMeanwhile");
    expect(
      dais.why(edit({ text: `${TEXT}\nThanks all.` }, { over: { ...over, text: `${TEXT}\nInvites all.` } })),
    ).toBe(null);
  });
});

describe("a paper that is no longer only handed in", () => {
  test("is changed by amendments while it is before the committee, and not at all once it is over", () => {
    const dais = room();
    dais.ask({ type: "introducePaper", paper: 1 });
    expect(dais.why(edit({}), seat("S1"))).toBe("beforeCommittee");
    expect(dais.why(edit({}))).toBe("beforeCommittee");
    dais.ask({ type: "withdrawPaper", paper: 1 }, seat("S1"));
    expect(dais.why(edit({}), seat("S1"))).toBe("paperOver");
  });
});

test("half of the words: each counts as often as it stands beside the same neighbour, and clauses may move", () => {
  expect(keepsHalf("a a b b", "a a c")).toBe(true);
  expect(keepsHalf("a a b b", "b a")).toBe(false);
  expect(keepsHalf("a a b b", "a c d")).toBe(false);
  expect(keepsHalf("one two\nthree four", "three four\nfive six\none two")).toBe(true);
  expect(keepsHalf("one two three four five six", "one two X four five six")).toBe(true);
  expect(keepsHalf("", "anything")).toBe(true);
  expect(keepsHalf("one", "")).toBe(false);
});
