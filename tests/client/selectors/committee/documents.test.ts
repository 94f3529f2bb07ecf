/** Papers as documents: how their words are laid out, their titles, and the decisions on them. */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { documentText } from "../../../../src/client/selectors/committee/document-text.ts";
import { documentsOf } from "../../../../src/client/selectors/committee/documents.ts";
import { opened } from "../../../../src/client/selectors/committee/opening-words.ts";
import { committeeNames } from "../../../../src/client/sentences/committee-names.ts";
import {
  openingText,
  recordText,
  sidesOf,
  sponsorsText,
  symbolText,
} from "../../../../src/client/sentences/document-lines.ts";
import { UNA_USA } from "../../../../src/committee/packs/una-usa.ts";
import type { Paper } from "../../../../src/committee/state/paper.ts";
import { handedIn, inDebate } from "../../../support/committee.ts";
import { AMENDED, CLAUSES, decided } from "../../../support/committee-story.ts";

await loadWording("committee", "document");

describe("opening words are set apart, as the Assembly prints them", () => {
  test.each([
    ["Recalling the Charter,", "Recalling"],
    ["Deeply concerned by crime,", "Deeply concerned"],
    ["Noting with appreciation the work,", "Noting with appreciation"],
    ["Bearing in mind that time is short,", "Bearing in mind"],
    ["recalling its resolution,", "recalling"],
    ["The committee having met,", ""],
    ["Recallings are none,", ""],
  ])("of a preamble: %s", (text, opening) => {
    expect(opened(text, "preamble")).toEqual({ opening, rest: text.slice(opening.length) });
  });

  test.each([
    ["Decides to act;", "Decides"],
    ["Strongly urges all;", "Strongly urges"],
    ["Also requests a report;", "Also requests"],
    ["Takes note with appreciation of it;", "Takes note with appreciation"],
    ["Calls upon States;", "Calls upon"],
    ["A fund is set up;", ""],
    ["Notesheets are kept;", ""],
  ])("of a clause: %s", (text, opening) => {
    expect(opened(text, "operative").opening).toBe(opening);
  });
});

describe("opening words of a text in French or Arabic are set apart as well", () => {
  test.each([
    ["Rappelant également la Charte,", "preamble", "Rappelant également"],
    ["Profondément préoccupée par la criminalité,", "preamble", "Profondément préoccupée"],
    ["Notant avec satisfaction les travaux,", "preamble", "Notant avec satisfaction"],
    ["S'inspirant de la Charte,", "preamble", "S'inspirant"],
    ["Prie instamment tous les États;", "operative", "Prie instamment"],
    ["Se félicite de la coopération;", "operative", "Se félicite"],
    ["Un fonds est créé;", "operative", ""],
    ["وإذ تشير إلى الميثاق،", "preamble", "وإذ تشير"],
    ["تؤكد من جديد التزامها؛", "operative", "تؤكد من جديد"],
    ["يقرر إنشاء صندوق؛", "operative", "يقرر"],
    ["صندوق للمساعدة؛", "operative", ""],
  ] as const)("%s", (text, part, opening) => {
    expect(opened(text, part)).toEqual({ opening, rest: text.slice(opening.length) });
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

describe("clauses", () => {
  const clausesOf = (change: Partial<Paper>) => documentText({ ...PAPER, ...change }).clauses;

  test("(a), (b) and so on have a line each, and a remark in brackets stays in place", () => {
    const [some, other] = clausesOf({
      text: "Decides: (a) to act; (b) to pay (c) as promised;\nRequests (a) report",
    });
    expect(some).toMatchObject({
      opening: "Decides",
      rest: ":",
      subs: [
        { mark: "a", text: "to act;" },
        { mark: "b", text: "to pay;" },
        { mark: "c", text: "as promised;" },
      ],
    });
    expect(other).toMatchObject({ opening: "Requests", rest: " (a) report.", subs: [] });
  });

  test("a text in Arabic has its own letters and marks", () => {
    const [some, last] = clausesOf({ text: "تقرر: (أ) أن تساعد. (ب) أن تدفع\nتطلب تقريرا" });
    expect(some).toMatchObject({
      opening: "تقرر",
      rest: ":",
      subs: [
        { mark: "أ", text: "أن تساعد؛" },
        { mark: "ب", text: "أن تدفع؛" },
      ],
    });
    expect(last).toMatchObject({ opening: "تطلب", rest: " تقريرا." });
  });

  test("before the vote a deleted clause keeps its number; an adopted text is numbered anew", () => {
    const text = "One\n\nThree";
    expect(clausesOf({ text }).map(({ number, rest }) => [number, rest])).toEqual([
      [1, "One;"],
      [2, ""],
      [3, "Three."],
    ]);
    expect(clausesOf({ text, status: "adopted" }).map(({ number, rest }) => [number, rest])).toEqual([
      [1, "One;"],
      [2, "Three."],
    ]);
  });

  test("a typed number is not printed twice, and new words appear under the number that they replace", () => {
    expect(clausesOf({ text: "1. Decides to act" })[0]).toMatchObject({ number: 1, opening: "Decides" });
    const amends = { paper: 1, change: "replace", clause: 4 } as const;
    expect(clausesOf({ text: "Decides", amends, status: "adopted" })[0]?.number).toBe(4);
    expect(clausesOf({ text: "Decides", amends: { ...amends, change: "add" } })[0]?.number).toBeNull();
  });
});

describe("given a committee that has decided", () => {
  const room = decided();
  const state = room.state();
  const names = committeeNames(state);
  const documents = documentsOf(state, room.entries());
  const of = (n: number) => {
    const found = documents.find(({ paper }) => paper.n === n);
    if (found === undefined) throw new Error(`no document ${n}`);
    return found;
  };
  const records = (n: number) => of(n).records.map((record) => recordText(record, state));

  test("working papers are WP, papers for a vote are L, and a text says how often it was amended", () => {
    expect(documents.map(({ symbol }) => symbolText(symbol))).toEqual([
      "Exercise/WP.1",
      "Exercise/WP.2",
      "Exercise/L.3/Rev.1",
      "Exercise/L.4",
      "Exercise/L.5",
      "Exercise/L.6",
      "Exercise/L.7",
    ]);
  });

  test("it names its item by its place, and its sponsors in alphabetical order", () => {
    expect(of(3).item).toMatchObject({ place: 2, item: { title: "Crime by means of computers" } });
    expect(of(3).paper.sponsors).toEqual(["KEN", "FRA", "BRA"]);
    expect(sponsorsText(of(3), state, names)).toBe("Brazil, France, and Kenya: draft resolution");
    expect(sponsorsText(of(4), state, names)).toBe("India: amendment to Exercise/L.3");
    expect(openingText(state.name)).toBe("The Third Committee,");
    expect(openingText("the Board")).toBe("the Board,");
  });

  test("the adopted text has the words of the amendment, and not the clause that was voted out", () => {
    const words = of(3).text.clauses.map(({ number, opening, rest }) => `${number}. ${opening}${rest}`);
    expect(words.slice(1)).toEqual([`2. ${AMENDED}`, `3. ${CLAUSES[2]}`, `4. ${CLAUSES[4]}`]);
  });

  test("every decision appears in its order: amendments, parts, the whole", () => {
    expect(records(3)).toEqual([
      "The amendment Exercise/L.6 was withdrawn.",
      "The amendment Exercise/L.4 was adopted by a recorded vote of 6 to 1, with 1 abstention.",
      "The amendment Exercise/L.5 was rejected by 1 vote to 6, with 1 abstention.",
      "Paragraph 4 was not retained by a recorded vote of 3 to 5, with no abstentions.",
      "Exercise/L.3/Rev.1 was adopted by a recorded vote of 5 to 1, with 2 abstentions.",
    ]);
    expect(records(5)).toEqual(["Exercise/L.5 was rejected by 1 vote to 6, with 1 abstention."]);
    expect(records(7)).toEqual(["Exercise/L.7 was rejected by 4 votes to 4, with no abstentions."]);
    expect(records(1)).toEqual([]);
  });

  test("the votes are listed by name in alphabetical order, if names were recorded", () => {
    const last = of(3).records.at(-1);
    const counted = of(5).records[0];
    if (last === undefined || counted === undefined) throw new Error("no record");
    expect(sidesOf(last, names)).toEqual([
      { choice: "yes", seats: ["Brazil", "France", "Japan", "Kenya", "Viet Nam"] },
      { choice: "no", seats: ["Egypt"] },
      { choice: "abstain", seats: ["India", "Norway"] },
    ]);
    expect(sidesOf(counted, names)).toBeNull();
  });

  test("an entry that was taken back is in no record", () => {
    const other = decided();
    other.undo();
    const open = documentsOf(other.state(), other.entries()).find(({ paper }) => paper.n === 7);
    expect(open?.records).toEqual([]);
  });
});

test("a friendly amendment was accepted by the sponsors", () => {
  const room = inDebate(UNA_USA, 5);
  const paper = handedIn(room, "S1", { text: "One\nTwo" });
  room.ask({ type: "introducePaper", paper });
  const amends = { paper, change: "strike", clause: 2 } as const;
  const amendment = {
    delegation: "S2",
    kind: "amendment",
    title: "B",
    preamble: "",
    text: "",
    amends,
  } as const;
  room.ask({ type: "submitPaper", ...amendment });
  room.ask({ type: "acceptAmendment", paper: 2 });
  const [draft] = documentsOf(room.state(), room.entries());
  expect(draft?.records.map((record) => recordText(record, room.state()))).toEqual([
    t("document:record.amendment.accepted", { symbol: "Exercise/L.2" }),
  ]);
});
