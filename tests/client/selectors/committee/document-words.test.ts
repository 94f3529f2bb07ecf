/** The words of a document: levels of sub-paragraphs, closing marks, dates, and what an amendment changes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longDate } from "../../../../src/client/i18n/dates.ts";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { documentText } from "../../../../src/client/selectors/committee/document-text.ts";
import { documentsOf } from "../../../../src/client/selectors/committee/documents.ts";
import type { Paragraph } from "../../../../src/client/selectors/committee/paragraph.ts";
import { changeText, distrText, recordText } from "../../../../src/client/sentences/document-lines.ts";
import { withSubParagraphs } from "../../../../src/committee/state/drafting.ts";
import type { Paper } from "../../../../src/committee/state/paper.ts";
import { type SubParagraph, subParagraphs } from "../../../../src/committee/state/sub-paragraphs.ts";
import { CLAUSES, decided } from "../../../support/committee-story.ts";

await loadWording("committee", "document");

const shape = (subs: readonly SubParagraph[]): readonly unknown[] =>
  subs.map(({ mark, text, subs: below }) => (below.length === 0 ? [mark, text] : [mark, text, shape(below)]));

describe("sub-paragraphs are nested as they are typed", () => {
  test.each([
    [
      "Decides: (a) to act: (i) fast; (ii) well; (b) to pay",
      "Decides:",
      [
        [
          "a",
          "to act:",
          [
            ["i", "fast;"],
            ["ii", "well;"],
          ],
        ],
        ["b", "to pay"],
      ],
    ],
    [
      "Decides: (i) to act; (ii) to pay",
      "Decides:",
      [
        ["i", "to act;"],
        ["ii", "to pay"],
      ],
    ],
    [
      "Decides: (i) one: (a) x; (b) y; (ii) two",
      "Decides:",
      [
        [
          "i",
          "one:",
          [
            ["a", "x;"],
            ["b", "y;"],
          ],
        ],
        ["ii", "two"],
      ],
    ],
    ["Decides (a) nothing else", "Decides (a) nothing else", []],
    [
      "Decides: (a) to act (i) alone; (b) to pay",
      "Decides:",
      [
        ["a", "to act (i) alone;"],
        ["b", "to pay"],
      ],
    ],
  ])("%s", (text, head, subs) => {
    const found = subParagraphs(text);
    expect([found.head, shape(found.subs)]).toEqual([head, subs]);
  });

  test("after (h), “(i)” is the ninth letter unless “(ii)” follows", () => {
    const eight = [..."abcdefgh"].map((mark) => `(${mark}) x;`).join(" ");
    expect(
      subParagraphs(`Asks: ${eight} (i) y; (j) z`)
        .subs.map(({ mark }) => mark)
        .join(""),
    ).toBe("abcdefghij");
    expect(shape(subParagraphs(`Asks: ${eight} (i) y; (ii) z`).subs).at(-1)).toEqual([
      "h",
      "x;",
      [
        ["i", "y;"],
        ["ii", "z"],
      ],
    ]);
  });

  test("lines with a mark belong to the clause above them", () => {
    expect(withSubParagraphs("Decides:\n(a) to act:\n  (i) fast;\n  (ii) well;\n(b) to pay;\nAsks")).toBe(
      "Decides: (a) to act: (i) fast; (ii) well; (b) to pay;\nAsks",
    );
    expect(withSubParagraphs("\nDecides:  \n\n (a) to act;\n\nAsks\n(b)")).toBe(
      "\nDecides: (a) to act;\n\nAsks\n(b)",
    );
    const spaces = `Asks${" ".repeat(20_000)}all`;
    expect(withSubParagraphs(`${spaces}\n(a) to act`)).toBe(`${spaces} (a) to act`);
  });

  test("no word is lost", () => {
    const word = fc.constantFrom("act", "(a)", "(b)", "(c)", "(i)", "(ii)", "(iii)", "pay;", "Decides:");
    const words = (subs: readonly SubParagraph[]): readonly string[] =>
      subs.flatMap(({ mark, text, subs: below }) => [`(${mark})`, text, ...words(below)]);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (typed) => {
        const { head, subs } = subParagraphs(typed.join(" "));
        expect(
          [head, ...words(subs)]
            .join(" ")
            .split(" ")
            .filter((one) => one !== ""),
        ).toEqual(typed);
      }),
      { numRuns: 500 },
    );
  });
});

const PAPER: Paper = {
  n: 1,
  kind: "draft",
  item: null,
  title: "A",
  preamble: "",
  text: "",
  sponsors: ["S1"],
  signatories: [],
  status: "introduced",
  amends: null,
  parts: [],
  order: [],
};

describe("a draft resolution is one sentence, with its closing marks", () => {
  const last = ({ rest, subs }: Paragraph): string => subs.at(-1)?.text ?? rest;
  const clauses = (text: string, change: Partial<Paper> = {}) =>
    documentText({ ...PAPER, text, ...change }).clauses.map(last);

  test("semicolons between the clauses and a full stop at the end, however they were typed", () => {
    expect(clauses("One\nTwo,\nThree.\nFour;")).toEqual(["One;", "Two;", "Three;", "Four."]);
    expect(clauses("One; and\nTwo; and")).toEqual(["One; and", "Two."]);
    expect(clauses("Decides: (a) to act; (b) to pay;")).toEqual(["to pay."]);
  });

  test("the full stop stays if the last clause was struck, before the vote and after it", () => {
    expect(clauses("One;\nTwo;\n")).toEqual(["One;", "Two.", ""]);
    expect(clauses("One;\nTwo;\n", { status: "adopted" })).toEqual(["One;", "Two."]);
  });

  test("preambular paragraphs end with a comma; working papers and amendments stay as typed", () => {
    const preamble = "Recalling\nNoting;";
    expect(documentText({ ...PAPER, preamble }).preamble.map(last)).toEqual([",", ","]);
    expect(clauses("One\nTwo", { kind: "working" })).toEqual(["One", "Two"]);
    const amends = { paper: 1, change: "replace", clause: 2 } as const;
    expect(clauses("One", { kind: "amendment", amends })).toEqual(["One"]);
  });
});

describe("as United Nations documents are dated and distributed", () => {
  test("the day comes first", () => {
    expect(longDate(Date.UTC(2026, 10, 28, 12))).toBe("28 November 2026");
  });

  test("an adopted text has general distribution; other papers have limited distribution", () => {
    const room = decided();
    const documents = documentsOf(room.state(), room.entries());
    const of = (n: number) => documents.filter(({ paper }) => paper.n === n).map(distrText);
    expect([of(3), of(4), of(7)].flat()).toEqual(["Distr.: General", "Distr.: Limited", "Distr.: Limited"]);
  });
});

describe("an amendment", () => {
  test("shows the words that it would change, as they were before the decision", () => {
    const room = decided();
    const documents = documentsOf(room.state(), room.entries());
    const wordsOf = (n: number) => documents.find(({ paper }) => paper.n === n)?.before;
    expect(wordsOf(4)).toBe(CLAUSES[1]);
    expect(wordsOf(5)).toBe(CLAUSES[4]);
    expect(wordsOf(6)).toBe("");
    expect(wordsOf(3)).toBe("");
  });

  test("names the half that it changes, and numbers its paragraphs there", () => {
    const amends = { paper: 1, change: "replace", clause: 2 } as const;
    expect(changeText(amends)).toBe("Replace paragraph 2 with the following:");
    expect(changeText({ ...amends, part: "preamble" })).toBe(
      "Replace preambular paragraph 2 with the following:",
    );
    const [words] = documentText({
      ...PAPER,
      kind: "amendment",
      text: "Noting that",
      amends: { ...amends, part: "preamble" },
    }).clauses;
    expect(words).toMatchObject({ number: null, opening: "Noting", rest: " that" });
  });

  test.each([
    [[2], [], "Paragraph 2 was retained without a vote."],
    [[], [1, 2], "Preambular paragraphs 1 and 2 were retained without a vote."],
    [[2], [1], "Paragraph 2 and, in the preamble, 1 were retained without a vote."],
  ])("a vote on clauses %s and preambular paragraphs %s", (clauses, preamble, said) => {
    const room = decided();
    const [ballot] = room.state().ballots;
    if (ballot === undefined) throw new Error("no ballot");
    const record = { paper: 3, amendment: null, clauses, preamble, decided: "adopted" } as const;
    expect(
      recordText(
        { ...record, ballot: { notVoting: [], declared: [], voting: 0, ...ballot, method: "consensus" } },
        room.state(),
      ),
    ).toBe(said);
  });
});
